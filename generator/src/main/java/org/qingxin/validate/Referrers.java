package org.qingxin.validate;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;

/** Which records name another. */
public final class Referrers {
    private Referrers() {}

    /** A place that names the record, as a JSON pointer in the record {@code from}. */
    public record Mention(Id from, String pointer) {}

    /** Every place, in the order of the records' kinds and ids. */
    public static List<Mention> of(Dataset data, Id target) {
        List<Mention> found = new ArrayList<>();
        for (RecordType type : RecordType.values()) {
            for (TownRecord each : data.all(type)) {
                References.in(each, (id, pointer) -> {
                    if (id.equals(target)) {
                        found.add(new Mention(each.id(), pointer));
                    }
                });
            }
        }
        return found;
    }
}
