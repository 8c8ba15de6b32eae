package org.qingxin.site.part;

import org.qingxin.model.Coded;
import org.qingxin.model.Stage;

/** Stages in the handful of groups that an overview has room for. */
public enum Phase implements Coded {
    INTAKE,
    VERIFICATION,
    MEDIATION,
    ENFORCEMENT,
    JUDICIAL,
    REOPENED,
    CLOSED;

    public static Phase of(Stage stage) {
        return switch (stage) {
            case RECEIVED, REGISTERED, TRANSFERRED, RETURNED, NOT_ACCEPTED, WITHDRAWN -> INTAKE;
            case VERIFYING, VERIFIED, UNFOUNDED -> VERIFICATION;
            case MEDIATING, AGREED, MEDIATION_FAILED, ESCALATED -> MEDIATION;
            case FILED, ORDERED, DECIDED, PENALISED, REVOKED -> ENFORCEMENT;
            case REFERRED, POLICE_FILED, POLICE_DECLINED, ENFORCING, ARBITRATING -> JUDICIAL;
            case REOPENED -> REOPENED;
            case CLOSED -> CLOSED;
        };
    }
}
