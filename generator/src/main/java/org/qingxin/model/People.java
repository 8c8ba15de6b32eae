package org.qingxin.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Real names and numbers of people in cases, by the opaque {@code ref} that the record of a case holds. They are kept
 * outside the records and are put on paper forms alone; printed as text they say nothing.
 */
public final class People {
    /** Nobody is known: forms show what records hold, masked. */
    public static final People UNKNOWN = new People(Map.of());

    private final Map<String, Party> parties;

    private People(Map<String, Party> parties) {
        this.parties = Map.copyOf(parties);
    }

    public static People of(Map<String, Party> partiesByRef) {
        return new People(partiesByRef);
    }

    /**
     * A case's representative and those who are paid on behalf.
     *
     * @param workers may be empty: then the list is filled in by hand
     */
    public record Party(Identity representative, List<Worker> workers) {
        public Party {
            workers = List.copyOf(workers);
        }

        @Override
        public String toString() {
            return "Party";
        }
    }

    /** @param idNumber 居民身份证号 */
    public record Identity(String name, Optional<String> idNumber, Optional<String> phone) {
        @Override
        public String toString() {
            return "Identity";
        }
    }

    /**
     * One line of the list by which wages are paid on behalf.
     *
     * @param wages due to this worker, in 元
     */
    public record Worker(Identity identity, Optional<String> bank, Optional<String> card, Optional<Money> wages) {
        @Override
        public String toString() {
            return "Worker";
        }
    }

    public Optional<Party> of(ArrearsCase arrearsCase) {
        return arrearsCase.representative().flatMap(each -> Optional.ofNullable(parties.get(each.ref())));
    }

    @Override
    public String toString() {
        return "People";
    }
}
