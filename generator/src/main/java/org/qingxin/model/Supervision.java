package org.qingxin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 督查, 考核, 通报 or 约谈: of units, never of named people. */
public record Supervision(
        Id.Supervision id,
        LocalDate on,
        Id.Unit by,
        List<Id.Unit> units,
        Kind kind,
        String title,
        String finding,
        Optional<LocalDate> due,
        Optional<LocalDate> fixedOn)
        implements TownRecord {
    public enum Kind implements Coded {
        SUPERVISE,
        ASSESS,
        NOTICE,
        INTERVIEW
    }
}
