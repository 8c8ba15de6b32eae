package org.qingxin.derive;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingxin.model.Id;
import org.qingxin.model.TownRecord;

/**
 * The ids that a record names, wherever in it they stand, in their order and without its own. A part with a day of its
 * own ({@code on}) that is still to come, such as a later entry of a timeline, names nothing yet.
 */
final class Mentions {
    private final LocalDate asOf;
    private final Set<Id> found = new LinkedHashSet<>();

    private Mentions(LocalDate asOf) {
        this.asOf = asOf;
    }

    static Set<Id> in(TownRecord record, LocalDate asOf) {
        Mentions mentions = new Mentions(asOf);
        mentions.ofParts((Record) record);
        mentions.found.remove(record.id());
        return mentions.found;
    }

    private void of(Object value) {
        if (value instanceof Id id) {
            found.add(id);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::of);
        } else if (value instanceof List<?> list) {
            list.forEach(this::of);
        } else if (value instanceof Record part) {
            ofParts(part);
        }
    }

    private void ofParts(Record part) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        for (RecordComponent each : components) {
            if (each.getName().equals("on") && value(part, each) instanceof LocalDate day && day.isAfter(asOf)) {
                return;
            }
        }
        for (RecordComponent each : components) {
            of(value(part, each));
        }
    }

    private static Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record does not tell " + component, e);
        }
    }
}
