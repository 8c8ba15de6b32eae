package org.qingxin.validate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.source.Node;
import org.qingxin.source.Node.Entry;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;
import org.qingxin.validate.RecordShape.Component;

/**
 * A tree that its schema accepts, as a Java record: each component is bound from the property of its own name, so that a
 * field is named in the schema and in the record and nowhere else. What a schema cannot say (two decimals of money, a
 * day that exists) is found here.
 */
final class RecordBinder {
    /** Nothing in a town's records lies outside these years; a date that does is mistyped. */
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2099;

    private final List<Finding> findings;

    RecordBinder(List<Finding> findings) {
        this.findings = findings;
    }

    /** The record; the value of a field with a finding is a stand-in, so look at the findings first. */
    <R> R bind(MapNode map, Class<R> shape) {
        return shape.cast(record(map, shape));
    }

    private Object record(MapNode map, Class<?> type) {
        List<Component> components = RecordShape.of(type).components();
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            values[i] = component.isEmbedded() ? embedded(map, component) : property(map, component);
        }
        return RecordShape.of(type).create(values);
    }

    private Object embedded(MapNode map, Component component) {
        String word = map.text(component.name()).orElse("");
        return record(map, Words.shapeNamed(component.raw(), word));
    }

    private Object property(MapNode map, Component component) {
        Optional<Node> node = map.get(component.name());
        return node.isPresent() ? value(node.get(), component.type()) : absent(component);
    }

    private Object absent(Component component) {
        Class<?> raw = component.raw();
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == List.class) {
            return List.of();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw == boolean.class) {
            return false;
        }
        if (raw == int.class) {
            return 0;
        }
        throw new IllegalStateException("the schema lets " + component.name() + " be absent, the record does not");
    }

    private Object value(Node node, Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(node, generic);
        }
        Class<?> raw = (Class<?>) type;
        if (node instanceof MapNode map) {
            return record(map, raw);
        }
        return scalar((Scalar) node, raw);
    }

    private Object container(Node node, ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return Optional.of(value(node, of[0]));
        }
        if (type.getRawType() == List.class) {
            List<Object> items = new ArrayList<>();
            ((SeqNode) node).items().forEach(item -> items.add(value(item, of[0])));
            return List.copyOf(items);
        }
        return byWord((MapNode) node, (Class<?>) of[0], of[1]);
    }

    private Map<?, ?> byWord(MapNode map, Class<?> keys, Type values) {
        Map<Object, Object> bound = new LinkedHashMap<>();
        for (Object constant : keys.getEnumConstants()) {
            Optional<Entry> entry = map.entry(Words.property((Enum<?>) constant));
            entry.ifPresent(each -> bound.put(constant, value(each.value(), values)));
        }
        return Collections.unmodifiableMap(bound);
    }

    private Object scalar(Scalar scalar, Class<?> raw) {
        if (raw == String.class) {
            return scalar.text();
        }
        if (raw == boolean.class) {
            return scalar.text().equals("true");
        }
        if (raw == int.class || raw == Integer.class) {
            return wholeNumber(scalar);
        }
        if (raw == BigDecimal.class) {
            return decimal(scalar);
        }
        if (raw == Money.class) {
            return Money.ofYuan(decimal(scalar));
        }
        if (raw == LocalDate.class) {
            return date(scalar);
        }
        if (Id.class.isAssignableFrom(raw)) {
            return RecordShape.of(raw).create(scalar.text());
        }
        return Words.constantNamed(raw, scalar.text());
    }

    /** Within {@code int}, as every whole number of the schemas is bounded. */
    private static int wholeNumber(Scalar scalar) {
        return Integer.parseInt(scalar.text());
    }

    private BigDecimal decimal(Scalar scalar) {
        BigDecimal value = new BigDecimal(scalar.text());
        if (value.scale() > 2) {
            findings.add(Finding.of(Code.TOO_MANY_DECIMALS, scalar.span(), Map.of("value", Arg.of(scalar.text()))));
            return BigDecimal.ZERO;
        }
        return value;
    }

    /** The schema has seen to it that the text is a day. */
    private LocalDate date(Scalar scalar) {
        LocalDate day = LocalDate.parse(scalar.text());
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            findings.add(Finding.of(Code.ODD_YEAR, scalar.span(), Map.of("year", Arg.of(day.getYear()))));
        }
        return day;
    }
}
