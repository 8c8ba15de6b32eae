package org.qingxin.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.qingxin.finding.Span;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.FieldGuide.Field;
import org.qingxin.model.FieldGuide.Kind;
import org.qingxin.model.FieldGuide.Text;
import org.qingxin.model.RecordType;
import org.qingxin.source.Node;
import org.qingxin.source.Node.Entry;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;
import org.qingxin.source.RecordReader;
import org.qingxin.source.SourceTree;

/** The schemas read as help for people, field by field in their own order. */
public final class FieldGuides {
    private static final MapNode NOTHING = new MapNode(Span.startOf(""), List.of());

    private final RecordReader reader;
    private final Map<String, MapNode> files = new TreeMap<>();

    private FieldGuides(SourceTree schemas) {
        this.reader = new RecordReader(schemas);
    }

    /** One guide per kind of record, in the order of {@link RecordType}. JSON is YAML, so the records' reader reads it. */
    public static List<FieldGuide> read(SourceTree schemas) {
        FieldGuides guides = new FieldGuides(schemas);
        return Arrays.stream(RecordType.values()).map(guides::guide).toList();
    }

    private FieldGuide guide(RecordType type) {
        Place root = new Place(type.schemaFile(), file(type.schemaFile()));
        List<Field> fields = new ArrayList<>();
        properties(root, 0, fields);
        return new FieldGuide(type, text(root.schema(), "title"), text(root.schema(), "description"), fields);
    }

    private MapNode file(String name) {
        return files.computeIfAbsent(name, each -> reader.read(each).root().orElse(NOTHING));
    }

    /** A part of a schema and the file that its local references mean. */
    private record Place(String file, MapNode schema) {}

    private void properties(Place owner, int depth, List<Field> fields) {
        properties(owner, depth, name -> true, fields);
    }

    private void properties(Place owner, int depth, Predicate<String> wanted, List<Field> fields) {
        List<String> required = words(owner.schema(), "required");
        for (Entry property : map(owner.schema(), "properties").entries()) {
            if (!wanted.test(property.key())) {
                continue;
            }
            Place place = resolve(new Place(owner.file(), (MapNode) property.value()));
            fields.add(field(property.key(), place, depth, required.contains(property.key())));
            inside(place, depth, fields);
        }
    }

    private void inside(Place place, int depth, List<Field> fields) {
        Place items = resolve(new Place(place.file(), map(place.schema(), "items")));
        properties(place, depth + 1, fields);
        if (items.schema().get("x-discriminator").isPresent()) {
            shapes(items, depth + 1, fields);
        } else {
            properties(items, depth + 1, fields);
        }
    }

    /** What every shape has stands once, before the shapes with what is their own. */
    private void shapes(Place items, int depth, List<Field> fields) {
        String discriminator = items.schema().text("x-discriminator").orElse("");
        List<Place> shapes = list(items.schema(), "oneOf").stream()
                .map(branch -> resolve(new Place(items.file(), (MapNode) branch)))
                .toList();
        Set<String> shared = shared(shapes);
        shapes.stream().limit(1).forEach(shape -> properties(shape, depth, shared::contains, fields));
        for (Place shape : shapes) {
            String word = map(map(shape.schema(), "properties"), discriminator)
                    .text("const")
                    .orElse("");
            Text title = text(shape.schema(), "title");
            Text help = text(shape.schema(), "description");
            fields.add(new Field(word, depth, title, help, Kind.SHAPE, false, List.of(), "", ""));
            properties(shape, depth + 1, name -> !shared.contains(name), fields);
        }
    }

    private static Set<String> shared(List<Place> shapes) {
        Set<String> shared = new TreeSet<>();
        for (Place shape : shapes) {
            Set<String> names = new TreeSet<>();
            map(shape.schema(), "properties").entries().forEach(each -> names.add(each.key()));
            if (shared.isEmpty()) {
                shared.addAll(names);
            } else {
                shared.retainAll(names);
            }
        }
        return shared;
    }

    private Field field(String name, Place place, int depth, boolean required) {
        MapNode schema = place.schema();
        Optional<Node> example = list(schema, "examples").stream().findFirst();
        return new Field(
                name,
                depth,
                text(schema, "title"),
                text(schema, "description"),
                kind(schema),
                required,
                words(schema, "enum"),
                example.filter(Scalar.class::isInstance)
                        .map(each -> ((Scalar) each).text())
                        .orElse(""),
                pattern(place));
    }

    private String pattern(Place place) {
        Place items = resolve(new Place(place.file(), map(place.schema(), "items")));
        return place.schema()
                .text("pattern")
                .or(() -> items.schema().text("pattern"))
                .orElse("");
    }

    private static Kind kind(MapNode schema) {
        if (schema.get("enum").isPresent() || schema.get("const").isPresent()) {
            return Kind.WORD;
        }
        return switch (schema.text("type").orElse("")) {
            case "number" -> Kind.NUMBER;
            case "integer" -> Kind.INTEGER;
            case "boolean" -> Kind.BOOLEAN;
            case "object" -> Kind.OBJECT;
            case "array" -> Kind.LIST;
            default -> schema.text("format").isPresent() ? Kind.DATE : Kind.TEXT;
        };
    }

    private Place resolve(Place place) {
        Optional<String> reference = place.schema().text("$ref");
        if (reference.isEmpty()) {
            return place;
        }
        int hash = reference.get().indexOf('#');
        String file = hash == 0 ? place.file() : reference.get().substring(0, hash);
        Node target = file(file).nearest(reference.get().substring(hash + 1));
        return target instanceof MapNode map ? resolve(new Place(file, map)) : place;
    }

    private static Text text(MapNode schema, String key) {
        String zh = schema.text(key).orElse("");
        return new Text(zh, map(schema, "x-en").text(key).orElse(zh));
    }

    private static MapNode map(MapNode owner, String key) {
        return owner.get(key)
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .orElse(NOTHING);
    }

    private static List<Node> list(MapNode owner, String key) {
        return owner.get(key)
                .filter(SeqNode.class::isInstance)
                .map(node -> ((SeqNode) node).items())
                .orElse(List.of());
    }

    private static List<String> words(MapNode owner, String key) {
        return list(owner, key).stream()
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text())
                .toList();
    }
}
