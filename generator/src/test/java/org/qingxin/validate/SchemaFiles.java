package org.qingxin.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The schemas as they lie in the checkout, and every place in them. */
final class SchemaFiles {
    private static final Path FOLDER = folder();

    private SchemaFiles() {}

    /** A schema within a file; a conditional one only adds to what stands elsewhere. */
    record Place(String file, String pointer, JsonNode node, boolean conditional) {
        boolean is(String type) {
            return node.path("type").asText().equals(type);
        }

        @Override
        public String toString() {
            return file + "#" + pointer;
        }

        /** What it refers to, or itself. */
        Place resolved(TreeMap<String, JsonNode> schemas) {
            if (!node.has("$ref")) {
                return this;
            }
            var parts = node.path("$ref").asText().split("#", 2);
            var target = parts[0].isEmpty() ? file : parts[0];
            return new Place(target, parts[1], schemas.get(target).at(parts[1]), conditional);
        }
    }

    static List<Place> places(TreeMap<String, JsonNode> schemas) {
        var found = new ArrayList<Place>();
        schemas.forEach((file, schema) -> walk(new Place(file, "", schema, false), found));
        return List.copyOf(found);
    }

    private static void walk(Place at, List<Place> found) {
        found.add(at);
        at.node().properties().forEach(entry -> {
            var below = at.pointer() + "/" + entry.getKey();
            var conditional =
                    at.conditional() || Set.of("if", "then", "else", "allOf").contains(entry.getKey());
            switch (entry.getKey()) {
                case "properties", "definitions" ->
                    entry.getValue()
                            .properties()
                            .forEach(one -> walk(
                                    new Place(at.file(), below + "/" + one.getKey(), one.getValue(), conditional),
                                    found));
                case "items", "if", "then", "else" ->
                    walk(new Place(at.file(), below, entry.getValue(), conditional), found);
                case "oneOf", "allOf" -> {
                    for (int i = 0; i < entry.getValue().size(); i++) {
                        walk(
                                new Place(
                                        at.file(),
                                        below + "/" + i,
                                        entry.getValue().get(i),
                                        conditional),
                                found);
                    }
                }
                default -> {}
            }
        });
    }

    static TreeMap<String, JsonNode> read() {
        var schemas = new TreeMap<String, JsonNode>();
        ObjectMapper strict = JsonMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                schemas.put(name, strict.readTree(text(name)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return schemas;
    }

    static String metaSchema() {
        return text(FOLDER.resolveSibling("generator/src/test/resources/schema/draft-07.json"));
    }

    static String text(String name) {
        return text(FOLDER.resolve(name));
    }

    /** The file's text; bytes that are not UTF-8 are refused. */
    private static String text(Path file) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder.resolve("schemas");
    }
}
