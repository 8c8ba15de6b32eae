package org.qingxin.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a case stands in procedure: the last event that moved it. How much is paid is a question of its own. */
public enum Stage implements Coded {
    RECEIVED,
    REGISTERED,
    TRANSFERRED,
    RETURNED,
    NOT_ACCEPTED,
    VERIFYING,
    VERIFIED,
    UNFOUNDED,
    MEDIATING,
    AGREED,
    MEDIATION_FAILED,
    ESCALATED,
    FILED,
    ORDERED,
    DECIDED,
    PENALISED,
    REFERRED,
    POLICE_FILED,
    POLICE_DECLINED,
    ENFORCING,
    ARBITRATING,
    WITHDRAWN,
    REVOKED,
    CLOSED,
    REOPENED;

    private static final Map<String, Stage> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Stage::code, Function.identity()));

    static Stage of(String code) {
        Stage stage = BY_CODE.get(code);
        if (stage == null) {
            throw new IllegalArgumentException("no stage " + code);
        }
        return stage;
    }
}
