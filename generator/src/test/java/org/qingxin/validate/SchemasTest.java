package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.finding.Code;
import org.qingxin.source.InMemory;

/** Without whole schemas nothing can be checked, and that is not the data's fault. */
class SchemasTest {
    private static final Map<String, String> SHIPPED = Example.texts(Example.SCHEMAS);

    @Test
    void aMissingSchemaIsNamed() {
        var schemas = new TreeMap<>(SHIPPED);
        schemas.remove("case.schema.json");
        assertThat(fault(schemas)).isEqualTo("NO_SCHEMA case.schema.json");
    }

    @Test
    void noSchemasAtAllAreAFaultToo() {
        assertThat(fault(Map.of())).isEqualTo("NO_SCHEMA common.schema.json");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            cut off              | {"type": "object", "prop
            no object            | [1, 2]
            empty                | {}
            dangling reference   | {"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"id": {"$ref": "#/definitions/gone"}}}
            into another file    | {"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"id": {"$ref": "other.schema.json#/x"}}}
            from the network     | {"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"id": {"$ref": "http://127.0.0.1:9/x.json"}}}
            a pattern that is none | {"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"id": {"type": "string", "pattern": "["}}}
            """)
    void aBrokenSchemaIsNamed(String name, String text) {
        var schemas = new TreeMap<>(SHIPPED);
        schemas.put("unit.schema.json", text);
        assertThat(fault(schemas)).isEqualTo("BROKEN_SCHEMA unit.schema.json");
    }

    @Test
    void theShippedSchemasLoad() {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> Schemas.load(InMemory.ofTexts(Map.of())))
                .satisfies(e -> assertThat(e.finding().code()).isEqualTo(Code.NO_SCHEMA));
        assertThat(fault(SHIPPED)).isEqualTo("fine");
    }

    private static String fault(Map<String, String> schemas) {
        var thrown = catchThrowableOfType(
                SchemaException.class,
                () -> Validator.of(InMemory.ofTexts(schemas), InMemory.ofTexts(Map.of()), List.of()));
        return thrown == null
                ? "fine"
                : thrown.finding().code() + " " + thrown.finding().at().path();
    }
}
