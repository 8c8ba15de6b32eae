package org.qingxin.validate.past;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qingxin.history.RecordChange;
import org.qingxin.history.RecordName;
import org.qingxin.model.Dataset;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;

/**
 * The records before and after, and what is different.
 *
 * @param asOf the day that both are looked at
 */
public record Turn(Dataset before, Dataset after, List<RecordChange> changes, LocalDate asOf) {
    /** A record as it was; empty if it is new or could not be read. */
    Optional<TownRecord> was(RecordName name) {
        return find(before, name);
    }

    /** A record as it is; empty if it is gone or cannot be read. */
    Optional<TownRecord> is(RecordName name) {
        return find(after, name);
    }

    private static Optional<TownRecord> find(Dataset data, RecordName name) {
        return Arrays.stream(RecordType.values())
                .filter(type -> type.folder().equals(name.folder()))
                .flatMap(type -> data.all(type).stream())
                .filter(each -> each.id().value().equals(name.id()))
                .findFirst();
    }
}
