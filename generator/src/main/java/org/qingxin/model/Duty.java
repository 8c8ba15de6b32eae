package org.qingxin.model;

/** What a unit is charged with in part three of the plan, by code. */
public enum Duty implements Coded {
    PETITION_INTAKE,
    INCIDENT_HANDLING,
    MEDIATE_LEAD,
    MEDIATE_JOIN,
    POLICY_EXPLAIN,
    VILLAGE_GUIDE,
    REPORT_UP,
    NOTIFY_LIST,
    INSPECT_CONSTRUCTION,
    INSPECT_FUNDS,
    INSPECT_SCHOOL,
    PAY_ON_BEHALF,
    FEEDBACK,
    GUARANTEE_CHECK,
    LEDGER,
    EARLY_WARNING,
    LEGAL_AID,
    ENFORCEMENT_LEAD,
    STRIKE,
    STABILITY,
    ASSESS,
    OPINION,
    SUPERVISE,
    SCREEN,
    FILL_SHEET,
    ESCALATE,
    COUNSEL,
    PUBLICITY
}
