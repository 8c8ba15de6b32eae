package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.junit.jupiter.api.Test;

/**
 * The engine against the required part of the official draft-07 suite (json-schema-org/JSON-Schema-Test-Suite, commit
 * 44401e0c, MIT licence, copied unchanged; without {@code format.json}, as engines may pass formats over). Its score is known, and so is that no schema of ours uses what it gets wrong.
 */
class EngineScoreTest {
    private static final Path SUITE = Path.of("src/test/resources/schema/draft-07-suite");
    private static final String REMOTES = "http://localhost:1234/";
    private static final Path META = Path.of("src/test/resources/schema/draft-07.json");

    /** What a test is called, and its schema as it is written. */
    private record Failure(String file, String group, String schema) {}

    private int tests;
    private final List<Failure> failures = new ArrayList<>();

    @Test
    void passesAllButWhatOurSchemasDoNotUse() throws IOException {
        try (Stream<Path> files = Files.list(SUITE.resolve("required"))) {
            for (Path file : files.sorted().toList()) {
                run(file);
            }
        }
        Map<String, Integer> byFile = new TreeMap<>();
        failures.forEach(each -> byFile.merge(each.file(), 1, Integer::sum));
        System.out.println(
                tests - failures.size() + " of " + tests + " required tests of draft-07 pass; failed: " + byFile);
        assertThat(tests).isEqualTo(825);
        assertThat(tests - failures.size()).isEqualTo(791);
        assertThat(failures)
                .allSatisfy(each -> assertThat(isForbidden(each)).as("%s", each).isTrue());
    }

    private void run(Path file) throws IOException {
        JsonNode groups = new ObjectMapper()
                .enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
                .readTree(Files.readString(file));
        for (JsonNode group : groups) {
            for (JsonNode test : group.path("tests")) {
                tests++;
                if (!passes(group, test)) {
                    failures.add(new Failure(
                            file.getFileName().toString(),
                            group.path("description").asText() + ": "
                                    + test.path("description").asText(),
                            group.path("schema").toString()));
                }
            }
        }
    }

    private static boolean passes(JsonNode group, JsonNode test) {
        try {
            Schema schema = SchemaLoader.builder()
                    .draftV7Support()
                    .schemaClient(EngineScoreTest::remote)
                    .regexpFactory(new WholeText())
                    .schemaJson(json(group.path("schema")))
                    .build()
                    .load()
                    .build();
            try {
                schema.validate(json(test.path("data")));
                return test.path("valid").asBoolean();
            } catch (ValidationException e) {
                return !test.path("valid").asBoolean();
            }
        } catch (RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private static Object json(JsonNode node) {
        return new JSONObject(new JSONTokener("{\"x\":" + node + "}")).get("x");
    }

    private static InputStream remote(String address) {
        try {
            if (address.startsWith("http://json-schema.org/draft-07/schema")) {
                return Files.newInputStream(META);
            }
            Path file = SUITE.resolve("remotes").resolve(address.replace(REMOTES, ""));
            String text = address.startsWith(REMOTES) ? Files.readString(file) : "";
            if (text.isEmpty()) {
                throw new IOException(address);
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the lint of our schemas would refuse this one, or the reader a whole number written {@code 1.0}. */
    private static boolean isForbidden(Failure failure) {
        return failure.schema().contains("\"$id\"")
                || failure.schema().matches(".*\"m(in|ax)(Length|Items|Properties)\":[0-9]+\\.0.*")
                || failure.schema().matches(".*\"(enum|const)\":\\[*[^\"]*[\\[{].*")
                || failure.schema().contains("\"definitions\":{\"\":")
                || failure.schema().equals("{\"type\":\"integer\"}");
    }
}
