package org.qingxin.model;

/** One file under {@code data/}. Its components are the file's properties, under the same names. */
public sealed interface TownRecord
        permits Town,
                Campaign,
                Unit,
                StaffAccount,
                Employer,
                Project,
                Inspection,
                ArrearsCase,
                CompensationHold,
                Incident,
                PeriodReport,
                Briefing,
                Activity,
                Supervision,
                CreditAction,
                Waiver,
                RuleSet,
                CalendarYear,
                Page {
    /** The record's name: its file name without {@code .yaml}, and its address on the site. */
    Id id();
}
