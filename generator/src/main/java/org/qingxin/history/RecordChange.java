package org.qingxin.history;

import java.util.List;
import java.util.Optional;

/**
 * What one commit did to one record. Fields are compared with the last version that could be read.
 *
 * @param before the file that it was; empty for a new record
 * @param after the file that it is; empty for one taken away
 * @param fields none if only the way it is written or the place of the file is different, or if it cannot be read
 */
public record RecordChange(
        RecordName record, Kind kind, Optional<Version> before, Optional<Version> after, List<FieldChange> fields) {
    /** In one word. */
    public enum Kind {
        /** There already where the known history begins; nobody knows who made it. */
        FOUND,
        CREATED,
        /** It says something else than before. */
        CHANGED,
        /** It says the same in another file. */
        MOVED,
        /** It says the same, written in another way. */
        TOUCHED,
        /** It cannot be read as this commit has it. */
        UNREADABLE,
        REMOVED
    }

    public RecordChange {
        fields = List.copyOf(fields);
    }

    /** Whether it lies elsewhere than before, whatever else happened to it. */
    public boolean isMoved() {
        return before.isPresent()
                && after.isPresent()
                && !before.get().path().equals(after.get().path());
    }
}
