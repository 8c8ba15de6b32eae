package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingxin.form.Value;
import org.qingxin.form.ledger.Column;
import org.qingxin.form.ledger.LedgerForm;

/**
 * A ledger for programs: its columns with their types, and its rows by key. Figures are numbers, money always in 元, days
 * ISO days. A code or a named record stands under the key, its words under the key and {@code Label}; nothing is null.
 */
final class LedgerJson {
    private LedgerJson() {}

    /** Row by row to bytes: a ledger of a large town is held once and not several times. */
    static <R> byte[] write(LedgerForm<R> ledger, LocalDate asOf) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(
                file,
                "{\n  \"ledger\": " + Json.text(ledger.name())
                        + ",\n  \"title\": " + Json.text(ledger.title())
                        + ",\n  \"asOf\": " + Json.text(asOf.toString())
                        + ",\n  \"money\": \"CNY\"");
        list(file, "columns", ledger.columns(), LedgerJson::column);
        list(file, "rows", ledger.rows(), row -> row(row, ledger.columns()));
        write(file, "\n}\n");
        return file.toByteArray();
    }

    private static <T> void list(ByteArrayOutputStream file, String key, List<T> all, Function<T, String> one) {
        write(file, ",\n  \"" + key + "\": [");
        String before = "\n    ";
        for (T each : all) {
            write(file, before + one.apply(each));
            before = ",\n    ";
        }
        write(file, all.isEmpty() ? "]" : "\n  ]");
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(UTF_8));
    }

    private static String column(Column<?> column) {
        return "{\"key\": " + Json.text(column.key()) + ", \"type\": "
                + Json.text(column.kind().name().toLowerCase(Locale.ROOT)) + ", \"label\": "
                + Json.text(column.label()) + "}";
    }

    private static <R> String row(R row, List<Column<R>> columns) {
        List<String> members = new ArrayList<>();
        for (Column<R> each : columns) {
            Value value = each.of(row);
            members.add(Json.text(each.key()) + ": " + value(value, each.kind()));
            if (value instanceof Value.Term && each.kind() != Column.Kind.FLAG || value instanceof Value.Terms) {
                members.add(Json.text(each.key() + "Label") + ": " + Json.text(value.written()));
            }
        }
        return "{" + String.join(", ", members) + "}";
    }

    private static String value(Value value, Column.Kind kind) {
        if (LedgerCsv.isFigure(value)) {
            return LedgerCsv.bare(value);
        }
        if (value instanceof Value.Terms terms) {
            return terms.terms().stream()
                    .map(each -> Json.text(each.code()))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Value.Term term) {
            return kind == Column.Kind.FLAG ? term.code() : Json.text(term.code());
        }
        return value instanceof Value.Blank ? blank(kind) : Json.text(value.written());
    }

    private static String blank(Column.Kind kind) {
        return kind == Column.Kind.CODES || kind == Column.Kind.NAMES ? "[]" : "null";
    }
}
