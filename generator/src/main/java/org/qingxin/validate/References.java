package org.qingxin.validate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.qingxin.model.Id;
import org.qingxin.model.TownRecord;
import org.qingxin.source.Pointer;
import org.qingxin.validate.RecordShape.Component;

/** Every id that a record holds, with the place where it stands; the record's own id is none of them. */
final class References {
    private final BiConsumer<Id, String> found;

    private References(BiConsumer<Id, String> found) {
        this.found = found;
    }

    /** Gives each id and its JSON pointer, in the order of the record's components. */
    static void in(TownRecord record, BiConsumer<Id, String> found) {
        new References(found).visitRecord(record, "", true);
    }

    private void visitRecord(Object record, String pointer, boolean top) {
        for (Component component : RecordShape.of(record.getClass()).components()) {
            if (top && component.name().equals("id")) {
                continue;
            }
            Object value = RecordShape.read(component, record);
            if (component.isEmbedded()) {
                visitRecord(value, pointer, false);
            } else {
                visit(value, Pointer.join(pointer, component.name()));
            }
        }
    }

    private void visit(Object value, String pointer) {
        if (value instanceof Id id) {
            found.accept(id, pointer);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> visit(each, pointer));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), pointer + "/" + i);
            }
        } else if (value instanceof Map<?, ?> map) {
            visitValues(map.values(), pointer);
        } else if (value instanceof Record record && record.getClass().getPackage() == Id.class.getPackage()) {
            visitRecord(record, pointer, false);
        }
    }

    private void visitValues(Collection<?> values, String pointer) {
        values.forEach(each -> visit(each, pointer));
    }
}
