package org.qingxin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A sudden incident caused by a labour dispute (突发事件): registered, investigated, handled, closed. */
public record Incident(
        Id.Incident id,
        LocalDate on,
        String place,
        Id.Unit village,
        int persons,
        Kind kind,
        Id.Unit unit,
        Optional<Id.Case> arrearsCase,
        boolean planUsed,
        String summary,
        List<Step> steps)
        implements TownRecord {

    public enum Kind implements Coded {
        MASS,
        EXTREME,
        OTHER
    }

    public record Step(LocalDate on, Id.Unit by, Done step, Optional<String> note) {
        public enum Done implements Coded {
            REPORTED,
            REGISTERED,
            INVESTIGATED,
            HANDLED,
            CLOSED
        }
    }
}
