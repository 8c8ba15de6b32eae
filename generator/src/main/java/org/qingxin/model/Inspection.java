package org.qingxin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An inspection of an employer, on a project or not: what columns 1 to 4 of Annex 1 count.
 *
 * @param unit who inspected and in whose Annex 1 it counts
 * @param workers people employed there; {@code migrants} of them, {@code contracted} of the migrants
 * @param arrearsCase the case that the inspection led to
 */
public record Inspection(
        Id.Inspection id,
        LocalDate on,
        Id.Unit unit,
        List<Id.Unit> joint,
        Kind kind,
        Id.Employer employer,
        Optional<Id.Project> project,
        int workers,
        int migrants,
        int contracted,
        List<Item> items,
        Optional<Id.Case> arrearsCase,
        Optional<String> note)
        implements TownRecord {

    public enum Kind implements Coded {
        ROUTINE,
        SCREENING,
        APP,
        JOINT,
        LOOK_BACK
    }

    /** One thing looked at. */
    public record Item(Code code, Result result, Optional<String> note) {
        public enum Code implements Coded {
            WAGES_PAID,
            CONTRACTS,
            ACCOUNT,
            ON_BEHALF,
            REAL_NAME,
            DEPOSIT,
            BOARD,
            LABOUR_COST
        }

        public enum Result implements Coded {
            OK,
            PROBLEM,
            NA
        }
    }
}
