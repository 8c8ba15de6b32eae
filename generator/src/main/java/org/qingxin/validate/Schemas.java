package org.qingxin.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.everit.json.schema.Schema;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONException;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.model.RecordType;
import org.qingxin.source.SourceTree;

/**
 * All schemas, compiled once. Every file is read here as UTF-8 and registered under its own address, so that the engine
 * never opens a file or a connection itself.
 */
final class Schemas {
    private static final String BASE = "qingxin:/schemas/";
    private static final int MAX_BYTES = 1024 * 1024;

    private final Map<RecordType, Schema> byType = new EnumMap<>(RecordType.class);
    private final Map<RecordType, Variants> variants = new EnumMap<>(RecordType.class);
    private final SourceTree tree;
    private final Map<String, JSONObject> files = new TreeMap<>();

    private Schemas(SourceTree tree) {
        this.tree = tree;
    }

    static Schemas load(SourceTree tree) throws SchemaException {
        Schemas schemas = new Schemas(tree);
        schemas.read("common.schema.json");
        for (RecordType type : RecordType.values()) {
            schemas.read(type.schemaFile());
        }
        List<RecordType> types = List.of(RecordType.values());
        List<Optional<Compiled>> compiled =
                types.parallelStream().map(schemas::compiled).toList();
        for (int i = 0; i < types.size(); i++) {
            RecordType type = types.get(i);
            schemas.keep(type, compiled.get(i).orElseThrow(() -> schemas.fault(Code.BROKEN_SCHEMA, type.schemaFile())));
        }
        return schemas;
    }

    private record Compiled(Schema schema, Optional<Variants> variants) {}

    private void keep(RecordType type, Compiled compiled) {
        byType.put(type, compiled.schema());
        compiled.variants().ifPresent(each -> variants.put(type, each));
    }

    Schema of(RecordType type) {
        return known(byType, type);
    }

    /** The schema of a type as it is written. */
    SchemaPart part(RecordType type) {
        return new SchemaPart(files, type.schemaFile(), known(files, type.schemaFile()));
    }

    /** The list of this type whose items are told apart by a word, if it has one. */
    Optional<Variants> variantsOf(RecordType type) {
        return Optional.ofNullable(variants.get(type));
    }

    /**
     * A list whose items take one of several shapes, named by the value of {@code discriminator}. Each item is held
     * against the shape it names only: one clear finding instead of one per shape, and no time lost on the others.
     */
    record Variants(String property, String discriminator, Map<String, Schema> shapes) {
        /** What the discriminating field is called. */
        Arg label() {
            return shapes.values().stream()
                    .flatMap(shape -> FieldWords.property(shape, discriminator).stream())
                    .map(field -> FieldWords.label(field, discriminator))
                    .findFirst()
                    .orElse(Arg.of(discriminator));
        }

        /** The words of the discriminating field, with what the shapes they name are called. */
        CodeWords words() {
            Map<String, String> labels = new TreeMap<>();
            shapes.forEach(
                    (word, shape) -> labels.put(FieldWords.label(shape, word).zh(), word));
            return new CodeWords(shapes.keySet(), labels);
        }
    }

    private void read(String name) throws SchemaException {
        if (!tree.exists(name)) {
            throw fault(Code.NO_SCHEMA, name);
        }
        try {
            String text = new String(tree.read(name, MAX_BYTES), StandardCharsets.UTF_8);
            files.put(name, new JSONObject(new JSONTokener(text)));
        } catch (IOException | JSONException e) {
            throw fault(Code.BROKEN_SCHEMA, name);
        }
    }

    /** Empty if the schema is broken. Asked from several threads. */
    private Optional<Compiled> compiled(RecordType type) {
        String name = type.schemaFile();
        try {
            JSONObject root = known(files, name);
            Optional<Variants> found = findVariants(root, name);
            Schema schema = compile(found.isPresent() ? withoutItems(root, found.get()) : root, name);
            return Optional.of(new Compiled(schema, found));
        } catch (JSONException
                | org.everit.json.schema.SchemaException
                | UncheckedIOException
                | IllegalArgumentException
                | ClassCastException e) {
            return Optional.empty();
        }
    }

    private Optional<Variants> findVariants(JSONObject root, String name) {
        JSONObject properties = root.getJSONObject("properties");
        for (String property : properties.keySet()) {
            JSONObject items = properties.getJSONObject(property).optJSONObject("items");
            JSONObject target = items == null ? null : local(root, items.optString("$ref"));
            if (target != null && target.has("x-discriminator")) {
                return Optional.of(variants(root, name, property, target));
            }
        }
        return Optional.empty();
    }

    private Variants variants(JSONObject root, String name, String property, JSONObject target) {
        String discriminator = target.getString("x-discriminator");
        Map<String, Schema> shapes = new LinkedHashMap<>();
        for (Object branch : target.getJSONArray("oneOf")) {
            String reference = ((JSONObject) branch).getString("$ref");
            JSONObject shape = local(root, reference);
            String word = shape.getJSONObject("properties")
                    .getJSONObject(discriminator)
                    .getString("const");
            shapes.put(word, compile(new JSONObject().put("$ref", name + reference), name));
        }
        return new Variants(property, discriminator, shapes);
    }

    private static JSONObject local(JSONObject root, String reference) {
        boolean isLocal = reference.startsWith("#/");
        return isLocal && root.query(reference) instanceof JSONObject found ? found : new JSONObject();
    }

    private static JSONObject withoutItems(JSONObject root, Variants variants) {
        JSONObject copy = new JSONObject(root.toString());
        copy.getJSONObject("properties").getJSONObject(variants.property()).remove("items");
        return copy;
    }

    private Schema compile(JSONObject schema, String name) {
        SchemaLoader.SchemaLoaderBuilder loader = SchemaLoader.builder()
                .draftV7Support()
                .schemaClient(Schemas::refuse)
                .regexpFactory(new WholeText())
                .resolutionScope(BASE + name)
                .schemaJson(schema);
        files.forEach((file, json) -> loader.registerSchemaByURI(URI.create(BASE + file), json));
        return loader.build().load().build();
    }

    private static InputStream refuse(String address) {
        throw new UncheckedIOException(new IOException("schemas are never fetched: " + address));
    }

    private SchemaException fault(Code code, String name) {
        String shown = tree.shown(name);
        return new SchemaException(Finding.of(code, Span.startOf(shown), Map.of("path", Arg.of(shown))));
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("not loaded: " + key);
        }
        return value;
    }
}
