package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.qingxin.derive.ledger.Once;
import org.qingxin.form.Value;
import org.qingxin.form.ledger.Column;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.form.ledger.Ledgers;
import org.qingxin.wording.Words;

/**
 * What describes ledgers that lie beside it as csv: {@code datapackage.json}, a Tabular Data Package (Frictionless, first
 * version). Fields are named as the headings of the files and say their key, type and closed list; ledgers say which
 * columns tell rows apart and which name rows of another ledger.
 */
final class DataPackage {
    static final String NAME = "datapackage.json";

    private final Words words;
    /** Ledgers that are in the package, by name. */
    private final Map<String, LedgerForm<?>> ledgers = new LinkedHashMap<>();

    private DataPackage(Words words, List<LedgerForm<?>> ledgers) {
        this.words = words;
        ledgers.forEach(each -> this.ledgers.put(each.name(), each));
    }

    /** All ledgers and their description. */
    static List<Made.File> all(Words words) {
        List<LedgerForm<?>> ledgers = Ledgers.all(words);
        Map<String, Supplier<byte[]>> tables = new LinkedHashMap<>();
        ledgers.forEach(each -> tables.put(each.name(), Once.of(() -> LedgerCsv.write(each))));
        List<Made.File> files = new ArrayList<>();
        files.add(new Made.File(NAME, describe(words, ledgers, tables)));
        ledgers.forEach(each -> files.add(new Made.File(file(each), content(each, tables))));
        return files;
    }

    /** @param tables the csv of each ledger, by its name */
    static byte[] describe(Words words, List<LedgerForm<?>> ledgers, Map<String, Supplier<byte[]>> tables) {
        return new DataPackage(words, ledgers).write(tables);
    }

    private static byte[] content(LedgerForm<?> ledger, Map<String, Supplier<byte[]>> tables) {
        return tables.getOrDefault(ledger.name(), () -> LedgerCsv.write(ledger)).get();
    }

    private static String file(LedgerForm<?> ledger) {
        return ledger.name() + ".csv";
    }

    private byte[] write(Map<String, Supplier<byte[]>> tables) {
        List<String> resources = ledgers.values().stream()
                .map(each -> resource(each, content(each, tables)))
                .toList();
        Json.Members members = new Json.Members()
                .string("profile", "tabular-data-package")
                .string("name", "qingxin-" + words.town().prefix().toLowerCase(Locale.ROOT))
                .string(
                        "title",
                        words.text("export.package.title", words.campaign().title()))
                .string("description", words.text("export.package.description", words.asOf()))
                .string("created", words.asOf() + "T00:00:00Z")
                .string("version", words.asOf().toString())
                .string("language", words.messages().language())
                .put("resources", "[\n" + String.join(",\n", resources) + "\n]");
        return (members.lines() + "\n").getBytes(UTF_8);
    }

    private String resource(LedgerForm<?> ledger, byte[] content) {
        return new Json.Members()
                .string("profile", "tabular-data-resource")
                .string("name", ledger.name())
                .string("title", ledger.title())
                .string("path", file(ledger))
                .string("format", "csv")
                .string("mediatype", "text/csv")
                .string("encoding", "utf-8")
                .put("bytes", Integer.toString(content.length))
                .string("hash", "sha256:" + sha256(content))
                .put(
                        "dialect",
                        "{\"delimiter\": \",\", \"lineTerminator\": \"\\r\\n\", \"doubleQuote\": true, \"header\": true}")
                .put("schema", schema(ledger))
                .lines();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String schema(LedgerForm<?> ledger) {
        Json.Members schema = new Json.Members()
                .put(
                        "fields",
                        Json.list(ledger.columns().stream()
                                .map(each -> field(each, ledger))
                                .toList()))
                .put("missingValues", "[\"\"]");
        if (!ledger.key().isEmpty()) {
            schema.put(
                    "primaryKey",
                    Json.list(ledger.key().stream()
                            .map(each -> Json.text(ledger.column(each).heading()))
                            .toList()));
        }
        List<String> references = ledger.columns().stream()
                .flatMap(each -> reference(each).stream())
                .toList();
        if (!references.isEmpty()) {
            schema.put("foreignKeys", Json.list(references));
        }
        return schema.lines();
    }

    private static String field(Column<?> column, LedgerForm<?> ledger) {
        Json.Members field = new Json.Members()
                .string("name", column.heading())
                .string("key", column.key())
                .string("type", type(column.kind()));
        if (column.kind() == Column.Kind.FLAG) {
            field.put("trueValues", Json.list(List.of(label(column, 0))));
            field.put("falseValues", Json.list(List.of(label(column, 1))));
        }
        Json.Members constraints = new Json.Members();
        if (ledger.key().contains(column.key())) {
            constraints.put("required", "true");
        }
        if (column.kind() == Column.Kind.CODE) {
            constraints.put(
                    "enum",
                    Json.list(column.words().stream()
                            .map(Value.Term::label)
                            .distinct()
                            .map(Json::text)
                            .toList()));
        }
        return constraints.isEmpty()
                ? field.line()
                : field.put("constraints", constraints.line()).line();
    }

    private static String label(Column<?> column, int at) {
        return Json.text(column.words().get(at).label());
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case COUNT -> "integer";
            case YUAN, PERCENT -> "number";
            case DAY -> "date";
            case MONTH -> "yearmonth";
            case FLAG -> "boolean";
            case TEXT, ID, CODE, CODES, NAME, NAMES -> "string";
        };
    }

    /** Units are named by their names, all other records by their numbers. */
    private Optional<String> reference(Column<?> column) {
        if (column.kind() == Column.Kind.NAMES) {
            return Optional.empty();
        }
        return column.refersTo()
                .flatMap(name -> Optional.ofNullable(ledgers.get(name)))
                .map(to -> {
                    String key = column.kind() == Column.Kind.NAME
                            ? "name"
                            : to.key().get(0);
                    return new Json.Members()
                            .string("fields", column.heading())
                            .put(
                                    "reference",
                                    new Json.Members()
                                            .string("resource", to.name())
                                            .string("fields", to.column(key).heading())
                                            .line())
                            .line();
                });
    }
}
