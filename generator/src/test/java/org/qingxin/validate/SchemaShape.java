package org.qingxin.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.RecordType;
import org.qingxin.model.TimelineEntry;

/** Compares a schema with the Java record it is read into, all the way down. */
final class SchemaShape {
    /** Figures that Annex 1 prints only when there are any; the form has no line for 其他 investment. */
    private static final Set<String> MAY_BE_LEFT_OUT = Set.of("published", "blacklisted");

    private static final Set<String> NOT_ON_THE_FORM = Set.of("otherItems/private");

    private final TreeMap<String, JsonNode> schemas;
    private final List<String> differences = new ArrayList<>();

    SchemaShape(TreeMap<String, JsonNode> schemas) {
        this.schemas = schemas;
    }

    private record At(String file, String path, JsonNode node) {
        At below(String name, JsonNode child) {
            return new At(file, path + "/" + name, child);
        }
    }

    List<String> differences(RecordType type) {
        var file = type.schemaFile();
        object(type.shape(), new At(file, "", schemas.getOrDefault(file, schemas.get("common.schema.json"))));
        return differences;
    }

    private void object(Class<?> shape, At at) {
        fields(at, List.of(shape.getRecordComponents()));
    }

    private void fields(At at, List<RecordComponent> components) {
        var expected = components.stream().map(RecordComponent::getName).toList();
        same(
                at,
                "properties",
                new TreeSet<>(expected),
                new TreeSet<>(names(at.node().path("properties"))));
        for (RecordComponent each : components) {
            var child = at.below(each.getName(), at.node().path("properties").path(each.getName()));
            required(each, at, child);
            value(each.getGenericType(), child);
        }
    }

    private void required(RecordComponent component, At at, At child) {
        var required = texts(at.node().path("required")).contains(component.getName());
        var type = component.getType();
        if (type == List.class) {
            same(child, "required", resolve(child).node().has("minItems"), required);
        } else if (type != boolean.class && type != Map.class && !MAY_BE_LEFT_OUT.contains(component.getName())) {
            same(child, "required", type != Optional.class, required);
        }
    }

    private void value(Type type, At unresolved) {
        var at = resolve(unresolved);
        if (type instanceof ParameterizedType generic) {
            parameterized(generic, at);
        } else if (type == TimelineEntry.class) {
            timeline(at);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            same(at, "enum", codes(plain), texts(at.node().path("enum")));
        } else if (type instanceof Class<?> plain && Id.class.isAssignableFrom(plain)) {
            same(at, "pattern", pattern(plain), at.node().path("pattern").asText());
        } else if (type instanceof Class<?> plain && plain.isRecord() && plain != Money.class) {
            object(plain, at);
        } else {
            leaf(type, at);
        }
    }

    private void parameterized(ParameterizedType type, At at) {
        var arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            value(arguments[0], at);
        } else if (type.getRawType() == List.class) {
            same(at, "type", "array", at.node().path("type").asText());
            value(arguments[0], at.below("items", at.node().path("items")));
        } else {
            map((Class<?>) arguments[0], arguments[1], at);
        }
    }

    private void map(Class<?> keys, Type values, At at) {
        var expected = new LinkedHashSet<String>();
        codes(keys).stream().map(SchemaShape::camel).forEach(expected::add);
        expected.removeIf(key -> NOT_ON_THE_FORM.contains(at.path().substring(1) + "/" + key));
        same(at, "keys", List.copyOf(expected), names(at.node().path("properties")));
        for (String key : expected) {
            value(values, at.below(key, at.node().path("properties").path(key)));
        }
    }

    private void leaf(Type type, At at) {
        var actual = at.node().path("type").asText();
        if (type == int.class || type == Integer.class) {
            same(at, "type", "integer", actual);
        } else if (type == BigDecimal.class) {
            same(at, "type is a number", true, Set.of("number", "integer").contains(actual));
        } else if (type == Money.class) {
            same(at, "type", "number", actual);
            same(
                    at,
                    "is never negative",
                    0,
                    at.node()
                            .path("minimum")
                            .asInt(at.node().path("exclusiveMinimum").asInt(-1)));
        } else if (type == boolean.class) {
            same(at, "type", "boolean", actual);
        } else {
            same(at, "type", "string", actual);
            same(
                    at,
                    "format",
                    type == LocalDate.class ? "date" : "",
                    at.node().path("format").asText());
        }
    }

    /** Each branch of the entry is the entry's own line with the components of one event. */
    private void timeline(At at) {
        var branches = new TreeMap<String, At>();
        at.node().path("oneOf").forEach(one -> {
            var branch = resolve(at.below("event", one));
            branches.put(branch.node().at("/properties/event/const").asText(), branch);
        });
        var events = new TreeMap<String, Class<?>>();
        leaves(CaseEvent.class).forEach(event -> events.put(word(event), event));
        same(at, "events", events.keySet(), branches.keySet());
        branches.forEach((word, branch) -> branch(events.getOrDefault(word, Void.class), branch));
    }

    private void branch(Class<?> event, At branch) {
        var components = new ArrayList<>(List.of(TimelineEntry.class.getRecordComponents()));
        var place = components.stream().map(RecordComponent::getName).toList().indexOf("event");
        var own = event.isRecord() ? List.of(event.getRecordComponents()) : List.<RecordComponent>of();
        components.remove(place);
        components.addAll(own);
        var expected = new TreeSet<>(List.of("event"));
        components.forEach(each -> expected.add(each.getName()));
        same(branch, "properties", expected, new TreeSet<>(names(branch.node().path("properties"))));
        same(
                branch,
                "event is required",
                true,
                texts(branch.node().path("required")).contains("event"));
        for (RecordComponent each : components) {
            var child = branch.below(
                    each.getName(), branch.node().path("properties").path(each.getName()));
            required(each, branch, child);
            value(each.getGenericType(), child);
        }
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SchemaShape::leaves)
                : Stream.of(type);
    }

    private static String word(Class<?> event) {
        return event.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static List<String> codes(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .toList();
    }

    /** The pattern that the schema of the named kind of record gives its own id. */
    private String pattern(Class<?> id) {
        try {
            Constructor<?> constructor = id.getDeclaredConstructor(String.class);
            var file = ((Id) constructor.newInstance("x")).type().schemaFile();
            return resolve(new At(file, "", schemas.get(file).at("/properties/id")))
                    .node()
                    .path("pattern")
                    .asText();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private At resolve(At at) {
        if (!at.node().has("$ref")) {
            return at;
        }
        var parts = at.node().path("$ref").asText().split("#", 2);
        var file = parts[0].isEmpty() ? at.file() : parts[0];
        return new At(file, at.path(), schemas.get(file).at(parts[1]));
    }

    private void same(At at, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add("%s %s: %s should be %s but is %s".formatted(at.file(), at.path(), what, expected, actual));
        }
    }

    private static String camel(String code) {
        var parts = code.split("-");
        var name = new StringBuilder(parts[0]);
        Stream.of(parts)
                .skip(1)
                .forEach(part -> name.append(part.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(part.substring(1)));
        return name.toString();
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
