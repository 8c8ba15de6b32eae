package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;
import org.json.JSONPointer;
import org.json.JSONTokener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingxin.model.RecordType;
import org.qingxin.validate.SchemaFiles.Place;

/** The schemas say only what every engine and editor understands alike, and they say it to a clerk. */
class SchemaLintTest {
    private static final String SCOPE = "https://schemas.invalid/";
    static final Set<String> KEYWORDS = Set.of(
            "$schema $ref title description x-en x-discriminator type const enum format pattern minLength maxLength"
                    .concat(" minimum exclusiveMinimum maximum minItems maxItems items properties required")
                    .concat(" additionalProperties oneOf allOf if then else examples definitions")
                    .split(" "));
    private static final List<String> LENGTHS = List.of("minLength", "maxLength", "minItems", "maxItems");
    private static final TreeMap<String, JsonNode> SCHEMAS = SchemaFiles.read();
    private static final List<Place> PLACES = SchemaFiles.places(SCHEMAS);

    @Test
    void everyKindOfRecordHasASchemaAndNothingElseHas() {
        var expected = new TreeSet<>(Set.of("common.schema.json"));
        Stream.of(RecordType.values()).map(RecordType::schemaFile).forEach(expected::add);
        assertThat(SCHEMAS.keySet()).isEqualTo(expected);
    }

    @Test
    void everySchemaIsDraftSevenAndNamesNoAddressToFetch() {
        assertThat(SCHEMAS.values())
                .allSatisfy(schema -> assertThat(schema.path("$schema").asText())
                        .isEqualTo("http://json-schema.org/draft-07/schema#"));
        var meta = SchemaLoader.builder()
                .draftV7Support()
                .schemaClient(SchemaLintTest::refuse)
                .schemaJson(object(SchemaFiles.metaSchema()))
                .build()
                .load()
                .build();
        SCHEMAS.forEach((file, schema) -> assertThatCode(() -> meta.validate(object(schema.toString())))
                .as(file)
                .doesNotThrowAnyException());
    }

    @Test
    void onlyKeywordsThatEveryEngineReadsAlikeAreUsed() {
        assertThat(PLACES).allSatisfy(place -> assertThat(names(place.node())).isSubsetOf(KEYWORDS));
        assertThat(where(place -> place.node().has("format")))
                .allSatisfy(place ->
                        assertThat(place.node().path("format").asText()).isEqualTo("date"));
        assertThat(where(place -> place.node().has("oneOf")))
                .allSatisfy(
                        place -> assertThat(place.node().has("x-discriminator")).isTrue());
    }

    /** An engine may take {@code 2.0} for no number of letters, and {@code [1.0]} for no {@code [1]}. */
    @Test
    void boundsAreWholeNumbersAndListsHoldWords() {
        assertThat(PLACES)
                .allMatch(place -> LENGTHS.stream()
                        .map(place.node()::path)
                        .allMatch(length -> length.isMissingNode() || length.isInt()));
        assertThat(where(place -> place.node().has("enum")))
                .allSatisfy(place -> assertThat(place.node().path("enum")).allMatch(JsonNode::isTextual));
        assertThat(where(place -> place.node().has("const")))
                .map(place -> place.node().path("const"))
                .allMatch(value -> value.isTextual() || value.isBoolean() || value.isInt());
    }

    @Test
    void aReferenceStandsAloneAndLeadsSomewhere() {
        assertThat(where(place -> place.node().has("$ref"))).allSatisfy(place -> {
            assertThat(names(place.node())).containsExactly("$ref");
            assertThat(place.node().path("$ref").asText()).matches("([a-z]+[.]schema[.]json)?#/definitions/[A-Za-z-]+");
            assertThat(place.resolved(SCHEMAS).node().isMissingNode()).isFalse();
        });
    }

    @Test
    void everyDefinitionIsUsed() {
        var used = new TreeSet<String>();
        where(place -> place.node().has("$ref"))
                .forEach(place -> used.add(place.resolved(SCHEMAS).toString()));
        assertThat(where(place -> place.pointer().matches("/definitions/[^/]+")))
                .allSatisfy(place -> assertThat(used).contains(place.toString()));
    }

    @Test
    void everyObjectIsClosedAndRequiresOnlyWhatItHas() {
        assertThat(where(place -> place.node().has("properties") && !place.conditional()))
                .allSatisfy(place -> {
                    assertThat(place.is("object")).isTrue();
                    assertThat(place.node().path("additionalProperties").toString())
                            .isEqualTo("false");
                });
        assertThat(where(place -> place.node().has("required"))).allSatisfy(place -> {
            var whole = place.pointer().replaceFirst("/(if|then|else|allOf)(/.*)?$", "");
            var holder = place.conditional() ? SCHEMAS.get(place.file()).at(whole) : place.node();
            assertThat(texts(place.node().path("required")))
                    .doesNotHaveDuplicates()
                    .isSubsetOf(names(holder.path("properties")));
        });
    }

    @Test
    void everythingAClerkMeetsHasALabelAndHelpInBothLanguages() {
        assertThat(labelled()).allSatisfy(place -> {
            var node = place.resolved(SCHEMAS).node();
            assertThat(node.path("title").asText()).containsPattern("[一-鿿A-Z]").hasSizeLessThan(30);
            assertThat(node.path("description").asText())
                    .containsPattern("[一-鿿]")
                    .endsWith("。");
            assertThat(names(node.path("x-en"))).containsExactly("title", "description");
            assertThat(node.path("x-en").path("title").asText()).isNotBlank();
            assertThat(node.path("x-en").path("description").asText()).isNotBlank();
        });
    }

    @Test
    void everyValueOfAListIsExplainedInItsHelp() {
        assertThat(where(place -> place.node().has("enum") && !place.conditional()))
                .allSatisfy(place -> assertThat(texts(place.node().path("enum")))
                        .doesNotHaveDuplicates()
                        .allSatisfy(code -> assertThat(
                                        place.node().path("description").asText())
                                .contains(code + "（")));
    }

    /** Beside a type the engine splits a list of values in two and the half that fails has lost its label. */
    @Test
    void aListOfValuesNamesNoTypeBesideIt() {
        assertThat(where(place -> place.node().has("enum") || place.node().has("const")))
                .allSatisfy(place -> assertThat(place.node().has("type")).isFalse());
    }

    @Test
    void everyLeafIsTypedBoundedAndShownByExample() {
        assertThat(where(this::isLeaf)).allSatisfy(place -> {
            assertThat(place.is("string") || place.is("number") || place.is("integer"))
                    .isTrue();
            assertThat(place.node().path("examples")).isNotEmpty();
            if (place.is("string")) {
                assertThat(place.node().has("maxLength") || place.node().has("pattern"))
                        .isTrue();
            } else {
                assertThat(place.node().has("minimum") || place.node().has("exclusiveMinimum"))
                        .isTrue();
                assertThat(place.node().has("maximum")).isTrue();
            }
        });
        assertThat(where(place -> place.is("array")))
                .allSatisfy(place -> assertThat(place.node().has("maxItems")).isTrue());
        assertThat(where(place -> place.pointer().matches("/definitions/[^/]+")
                        && !place.node().has("enum")))
                .allSatisfy(place -> assertThat(place.node().path("examples")).isNotEmpty());
    }

    @Test
    void everyPatternReadsTheSameInEveryLanguage() {
        assertThat(where(place -> place.node().has("pattern")))
                .allSatisfy(place -> assertThat(place.node().path("pattern").asText())
                        .startsWith("^")
                        .endsWith("$")
                        .doesNotContain("\\", "(", "|", "."));
        assertThat(where(place -> place.node().has("format")))
                .allSatisfy(place ->
                        assertThat(place.node().path("pattern").asText()).isEqualTo("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    }

    @Test
    void everyExampleIsValidWhereItStands() {
        assertThat(where(place -> place.node().has("examples")))
                .hasSizeGreaterThan(200)
                .allSatisfy(place -> {
                    var schema = loader(place.file(), place.pointer());
                    ((JSONArray) new JSONPointer(place.pointer() + "/examples")
                                    .queryFrom(object(SchemaFiles.text(place.file()))))
                            .forEach(example -> assertThatCode(() -> schema.validate(example))
                                    .as("%s: %s", place, example)
                                    .doesNotThrowAnyException());
                });
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void aSchemaHasThePropertiesOfItsRecord(RecordType type) {
        assertThat(new SchemaShape(SCHEMAS).differences(type)).isEmpty();
    }

    private boolean isLeaf(Place place) {
        return Stream.of("$ref", "properties", "items", "oneOf", "allOf", "enum", "const", "required")
                        .noneMatch(place.node()::has)
                && !place.conditional()
                && !place.is("boolean")
                && !place.pointer().isEmpty();
    }

    private static List<Place> labelled() {
        return where(place -> !place.conditional()
                && (place.pointer().isEmpty()
                        || place.pointer().matches(".*/(properties|definitions)/[^/]+|.*/items")));
    }

    private static org.everit.json.schema.Schema loader(String file, String pointer) {
        var builder = SchemaLoader.builder().draftV7Support().schemaClient(SchemaLintTest::refuse);
        SCHEMAS.keySet()
                .forEach(name -> builder.registerSchemaByURI(URI.create(SCOPE + name), object(SchemaFiles.text(name))));
        return builder.resolutionScope(SCOPE)
                .schemaJson(new JSONObject().put("$ref", SCOPE + file + "#" + pointer))
                .build()
                .load()
                .build();
    }

    private static java.io.InputStream refuse(String address) {
        throw new IllegalStateException("a schema must not be fetched: " + address);
    }

    private static JSONObject object(String json) {
        return new JSONObject(new JSONTokener(json));
    }

    private static List<Place> where(Predicate<Place> condition) {
        return PLACES.stream().filter(condition).toList();
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
