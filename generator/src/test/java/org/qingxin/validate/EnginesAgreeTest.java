package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.model.RecordType;
import org.qingxin.source.InMemory;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;
import org.qingxin.source.OnDisk;
import org.qingxin.source.ParsedFile;
import org.qingxin.source.RecordReader;

/** A second engine, of other authors, calls the same records valid and finds fault in the same places. */
class EnginesAgreeTest {
    private static final String BASE = "https://schemas.invalid/";
    private static final Path DATA = Path.of("../data");

    /**
     * Where the engines may differ. Whole numbers written {@code 38.0} are integers to draft-07 and a slip to us; a
     * pattern's {@code $} stands before a last line end in Java, and at the very end in our schemas.
     */
    private static final Set<String> MAY_DIFFER = Set.of("trailing line end");

    /** Told at the field that asks for another, or for none, while engines point at what is asked for. */
    private static final Set<Code> TOLD_AT_THE_CAUSE = Set.of(Code.MISSING_HERE, Code.NOT_ALLOWED_HERE);

    private static final Map<RecordType, JsonSchema> SECOND = new EnumMap<>(RecordType.class);

    private final SchemaCheck first;
    private int checked;
    private int refused;
    private final List<String> differences = new ArrayList<>();

    EnginesAgreeTest() throws SchemaException {
        first = new SchemaCheck(Schemas.load(Example.SCHEMAS));
    }

    @Test
    void onEveryRecordOfTheTownOfTheTests() {
        Example.town().files().forEach((path, text) -> compare("town", path, text));
        assertThat(differences).isEmpty();
        assertThat(refused).isZero();
        assertThat(checked).isGreaterThan(25);
    }

    @Test
    void onEveryMistakeThatOtherTestsKnow() {
        Fixtures.all()
                .forEach((name, town) -> town.files().forEach((path, text) -> {
                    if (!text.equals(Example.town().text(path))) {
                        compare(name, path, text);
                    }
                }));
        System.out.println("two engines agree on " + checked + " mistaken records, " + refused + " of them invalid");
        assertThat(differences).isEmpty();
        assertThat(refused).isGreaterThan(60);
    }

    @Test
    void onTheDemonstrationAndOnRandomMistakesInIt() throws IOException {
        assumeThat(Files.isRegularFile(DATA.resolve("town.yaml"))).isTrue();
        var records = Example.texts(OnDisk.at(DATA));
        records.forEach((path, text) -> compare("demonstration", path, text));
        MutationTest.mistakes(records).forEach(each -> compare(each.kind(), each.path(), each.text()));
        System.out.println("two engines agree on " + checked + " records, " + refused + " of them invalid");
        assertThat(differences).isEmpty();
        assertThat(refused).isGreaterThan(50);
    }

    /** A file that cannot be read as a record never reaches an engine. */
    private void compare(String name, String path, String text) {
        Optional<RecordType> type = DataLayout.typeOf(path);
        if (type.isEmpty() || MAY_DIFFER.contains(name)) {
            return;
        }
        ParsedFile file = new RecordReader(InMemory.ofTexts(Map.of(path, text))).read(path);
        if (file.root().isPresent() && file.findings().stream().noneMatch(Finding::isError)) {
            MapNode root = file.root().get();
            List<Finding> ours = first.check(root, type.get());
            var theirs = second(type.get()).validate(json(root));
            checked++;
            refused += ours.isEmpty() ? 0 : 1;
            compare(name + " " + path, root, ours, theirs);
        }
    }

    private void compare(String name, MapNode root, List<Finding> ours, Set<ValidationMessage> theirs) {
        if (ours.isEmpty() != theirs.isEmpty()) {
            differences.add(name + ": ours " + ours + ", theirs " + theirs);
        }
        for (Finding each : ours) {
            boolean seen = theirs.stream()
                    .map(message -> message.getInstanceLocation().toString())
                    .anyMatch(pointer -> covers(root.nearest(pointer).span(), each.at())
                            || hasKey(root.nearest(pointer), each.at())
                            || hasKey(root.nearest(above(pointer)), each.at()));
            if (!seen && !TOLD_AT_THE_CAUSE.contains(each.code())) {
                differences.add(name + ": " + each.code() + " " + each.at() + " has no counterpart in " + theirs);
            }
        }
    }

    private static String above(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Engines point at an object or a list, we at the field that is wrong in it, or that it is the value of. */
    private static boolean hasKey(Node node, Span key) {
        return node instanceof MapNode map
                && map.entries().stream().anyMatch(entry -> entry.keySpan().equals(key));
    }

    private static boolean covers(Span outer, Span inner) {
        boolean begins =
                outer.line() < inner.line() || outer.line() == inner.line() && outer.column() <= inner.column();
        boolean ends = outer.endLine() > inner.endLine()
                || outer.endLine() == inner.endLine() && outer.endColumn() >= inner.endColumn();
        return begins && ends;
    }

    private static JsonSchema second(RecordType type) {
        return SECOND.computeIfAbsent(type, EnginesAgreeTest::compiled);
    }

    private static JsonSchema compiled(RecordType type) {
        Map<String, String> texts = new TreeMap<>();
        Example.texts(Example.SCHEMAS).forEach((name, text) -> texts.put(BASE + name, text));
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V7, builder -> builder.schemaLoaders(loaders -> loaders.schemas(texts)))
                .getSchema(
                        SchemaLocation.of(BASE + type.schemaFile()),
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .formatAssertionsEnabled(true)
                                .build());
    }

    private static JsonNode json(Node node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node instanceof MapNode map) {
            var object = nodes.objectNode();
            map.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
            return object;
        }
        if (node instanceof SeqNode seq) {
            var array = nodes.arrayNode();
            seq.items().forEach(item -> array.add(json(item)));
            return array;
        }
        var scalar = (Scalar) node;
        return switch (scalar.kind()) {
            case TEXT -> nodes.textNode(scalar.text());
            case BOOLEAN -> nodes.booleanNode(scalar.text().equals("true"));
            case NUMBER ->
                scalar.text().contains(".")
                        ? nodes.numberNode(new BigDecimal(scalar.text()))
                        : nodes.numberNode(new BigInteger(scalar.text()));
        };
    }
}
