package org.qingxin.derive;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.TownRecord;

/** The ids that a record names, each with the place where it stands, in the order of the record and without its own. */
public final class Mentions {
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(each -> each.getName().equals(DAY) || mayName(each.getGenericType()))
                    .map(Part::of)
                    .toList();
        }
    };

    /** Of a part with a day of its own. */
    private static final String DAY = "on";
    /** What is neither a record nor made of any. */
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, LocalDate.class, Money.class, BigDecimal.class, Integer.class, Boolean.class);

    private final LocalDate asOf;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * A place that names a record.
     *
     * @param pointer JSON pointer in the record that names it
     */
    public record Mention(Id target, String pointer) {}

    /** @param beside whether its fields lie beside it in the same mapping, as those of an event do */
    private record Part(String name, boolean beside, Method accessor) {
        static Part of(RecordComponent component) {
            Class<?> type = component.getType();
            boolean beside = type.isSealed() && type.isInterface() && !Id.class.isAssignableFrom(type);
            Method accessor = component.getAccessor();
            // Spares the question who calls, each time it is called.
            accessor.setAccessible(true);
            return new Part(component.getName(), beside, accessor);
        }

        Object of(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record does not tell " + name, e);
            }
        }
    }

    /** Most parts of a record are words and figures, for which no place has to be spelt. */
    private static boolean mayName(Type type) {
        return type instanceof ParameterizedType of
                ? Arrays.stream(of.getActualTypeArguments()).anyMatch(Mentions::mayName)
                : !(type instanceof Class<?> plain && (PLAIN.contains(plain) || plain.isEnum() || plain.isPrimitive()));
    }

    public static List<Mention> in(TownRecord record) {
        return in(record, LocalDate.MAX);
    }

    /** A part with a day of its own ({@code on}) that is still to come, such as a later entry, names nothing yet. */
    static List<Mention> in(TownRecord record, LocalDate asOf) {
        Mentions mentions = new Mentions(asOf);
        mentions.ofParts((Record) record, "");
        mentions.found.removeIf(each -> each.pointer().equals("/id"));
        return mentions.found;
    }

    private void of(Object value, String pointer) {
        if (value instanceof Id id) {
            found.add(new Mention(id, pointer));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> of(each, pointer));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                of(list.get(i), pointer + "/" + i);
            }
        } else if (value instanceof Map<?, ?> map) {
            ofAll(map.values(), pointer);
        } else if (value instanceof Record part) {
            ofParts(part, pointer);
        }
    }

    private void ofAll(Collection<?> values, String pointer) {
        values.forEach(each -> of(each, pointer));
    }

    private void ofParts(Record part, String pointer) {
        List<Part> parts = PARTS.get(part.getClass());
        for (Part each : parts) {
            if (each.name().equals(DAY) && each.of(part) instanceof LocalDate day && day.isAfter(asOf)) {
                return;
            }
        }
        for (Part each : parts) {
            of(each.of(part), each.beside() ? pointer : pointer + "/" + each.name());
        }
    }
}
