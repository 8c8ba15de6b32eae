package org.qingxin.site;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;

/** Records whose every free text, those left out included, says the same; or without all that may be left out. */
final class Poisoned {
    /** Texts that the program reads as a code, a month, a zone or an address; the schemas allow nothing else there. */
    private static final Set<String> NOT_FREE = Set.of("code", "month", "from", "to", "timeZone", "url", "branch");

    /** Empty to leave out what may be left out instead. */
    private final Optional<String> poison;

    private Poisoned(Optional<String> poison) {
        this.poison = poison;
    }

    static Dataset of(Dataset data, String poison) {
        return new Poisoned(Optional.of(poison)).all(data);
    }

    /** The same records without any part that may be empty. */
    static Dataset bare(Dataset data) {
        return new Poisoned(Optional.empty()).all(data);
    }

    private Dataset all(Dataset data) {
        var records = new ArrayList<TownRecord>();
        for (RecordType type : RecordType.values()) {
            data.all(type).forEach(each -> records.add((TownRecord) record((Record) each)));
        }
        return Dataset.of(records);
    }

    private Record record(Record record) {
        var components = record.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                var accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                values[i] = component(components[i], accessor.invoke(record));
            }
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(record.getClass() + " refuses a text", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object component(RecordComponent component, Object value) {
        return NOT_FREE.contains(component.getName()) && !(value instanceof Record || value instanceof List)
                ? value
                : value(component.getGenericType(), value);
    }

    private Object value(Type type, Object value) {
        if (value instanceof String) {
            return poison.orElse((String) value);
        }
        if (value instanceof Optional<?> optional) {
            if (poison.isEmpty()) {
                return Optional.empty();
            }
            return optional.isEmpty() && isOfTexts(type) ? poison : optional.map(each -> value(type, each));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> value(type, each)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var changed = new LinkedHashMap<Object, Object>();
            map.forEach((key, each) -> changed.put(key, value(type, each)));
            return changed;
        }
        return value instanceof Record record && !(value instanceof Id) ? record(record) : value;
    }

    private static boolean isOfTexts(Type type) {
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] == String.class;
    }
}
