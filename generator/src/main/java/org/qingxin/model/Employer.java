package org.qingxin.model;

import java.util.List;
import java.util.Optional;

/**
 * An employer or enterprise (用人单位), in whatever roles it appears.
 *
 * @param creditCode unified social credit code (GB 32100-2015); absent where {@code identity} is not {@code uscc}
 * @param category the row of Annex 1 it is counted in
 * @param village where it works or is registered
 */
public record Employer(
        Id.Employer id,
        String name,
        Identity identity,
        Optional<String> creditCode,
        Category category,
        Ownership ownership,
        List<Role> roles,
        Optional<String> legalRepresentative,
        Optional<String> address,
        Optional<Id.Unit> village,
        Optional<Headcount> workers,
        Status status,
        Optional<String> note)
        implements TownRecord {

    public enum Identity implements Coded {
        USCC,
        INDIVIDUAL,
        NONE
    }

    /** Rows 2 to 5 of Annex 1. */
    public enum Category implements Coded {
        CONSTRUCTION,
        MANUFACTURING,
        TUTORING,
        OTHER
    }

    public enum Ownership implements Coded {
        PRIVATE,
        SOE_CENTRAL,
        SOE_LOCAL,
        SOE_HOLDING,
        GOV,
        INDIVIDUAL
    }

    public enum Role implements Coded {
        EMPLOYER,
        OWNER,
        CONTRACTOR,
        LABOUR_SUB,
        PROFESSIONAL_SUB,
        DEMOLITION
    }

    public enum Status implements Coded {
        ACTIVE,
        STOPPED,
        ABSCONDED,
        DEREGISTERED
    }

    /** People employed: all, of them migrant workers, of those with a written contract. */
    public record Headcount(int total, int migrants, int contracted) {}
}
