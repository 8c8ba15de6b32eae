package org.qingxin.site.frame;

import org.qingxin.derive.ledger.Settlement;
import org.qingxin.model.Stage;
import org.qingxin.wording.Labels;

/**
 * A state as a word in a coloured frame.
 *
 * @param tone style class: grey is empty
 */
public record Tag(String label, String tone) {
    public static Tag of(Stage stage, Labels labels) {
        return new Tag(labels.of(stage), tone(stage));
    }

    public static Tag of(Settlement settlement, Labels labels) {
        return new Tag(
                labels.of(settlement),
                switch (settlement) {
                    case NONE -> "";
                    case UNPAID -> "red";
                    case PARTIAL -> "orange";
                    case SETTLED -> "green";
                });
    }

    private static String tone(Stage stage) {
        return switch (stage) {
            case RECEIVED, REGISTERED, TRANSFERRED, RETURNED, VERIFYING -> "";
            case VERIFIED, MEDIATING, AGREED, FILED, DECIDED -> "blue";
            case MEDIATION_FAILED, ESCALATED, ORDERED, PENALISED, ENFORCING, ARBITRATING, REOPENED -> "orange";
            case REFERRED, POLICE_FILED, POLICE_DECLINED -> "red";
            case NOT_ACCEPTED, UNFOUNDED, WITHDRAWN, REVOKED -> "yellow";
            case CLOSED -> "green";
        };
    }
}
