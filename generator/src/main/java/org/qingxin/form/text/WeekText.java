package org.qingxin.form.text;

import java.util.List;

/**
 * The Wednesday text, for the work group and for the district.
 *
 * @param no how many reports there have been, this one counted
 * @param from first day told and {@code to} the last, the Wednesday as a rule
 * @param compared whether there was a report before, against which figures are told to have changed
 * @param sums Annex 1 since the campaign began, and {@code week} of the week alone
 * @param opened cases that came in, and {@code closed} cases struck off
 * @param reopened cases opened again
 * @param paidCases cases in which wages were paid
 * @param problems items found wrong by the week's inspections
 * @param keyCases open key cases, those most behind first
 * @param extreme incidents since the campaign began that were mass or extreme
 */
public record WeekText(
        Heading head,
        int no,
        String from,
        String to,
        boolean compared,
        ReportsText reports,
        Annex1Text sums,
        Annex1Text week,
        Standing standing,
        int problems,
        Listed<CaseEntry> opened,
        Listed<CaseEntry> closed,
        int reopened,
        int paidCases,
        List<String> activities,
        long reached,
        List<Incident> incidents,
        long extreme,
        List<Supervision> supervisions,
        Listed<CaseEntry> keyCases,
        int keyOpen,
        int keyClosed,
        WarningLines warnings,
        List<DutyLine> coming) {

    public record Incident(String day, String place, int persons, String kind, String summary, boolean open) {}

    public record Supervision(String day, String unit, String kind, String title) {}
}
