package org.qingxin.export;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.qingxin.compare.Amounts;
import org.qingxin.compare.Contrast;
import org.qingxin.compare.FigureLine;
import org.qingxin.compare.LedgerLines;
import org.qingxin.compare.LedgerLines.Cell;
import org.qingxin.compare.LedgerLines.ChangedRow;
import org.qingxin.compare.LedgerLines.Row;
import org.qingxin.form.Value;

/** A contrast for other programs: every figure, the same ones too, and every row and cell that is not the same. */
public final class ContrastJson {
    private ContrastJson() {}

    public static String of(Contrast contrast) {
        return "{\n  \"before\": " + state(contrast.before())
                + ",\n  \"after\": " + state(contrast.after())
                + ",\n  \"groups\": " + list(contrast.groups(), ContrastJson::group)
                + ",\n  \"ledgers\": " + list(contrast.ledgers(), ContrastJson::ledger)
                + "\n}\n";
    }

    private static String state(Contrast.State state) {
        return new Json.Members()
                .string("records", state.label())
                .string("asOf", state.day())
                .line();
    }

    private static String group(Contrast.Lines group) {
        return new Json.Members()
                .string("key", group.key())
                .string("label", group.label())
                .put("figures", list(group.figures(), ContrastJson::figure))
                .line();
    }

    private static String figure(FigureLine line) {
        Json.Members members = new Json.Members().string("key", line.key()).string("label", line.label());
        return values(members, line.before(), line.after())
                .put("records", list(line.apart(), Json::text))
                .line();
    }

    private static Json.Members values(Json.Members members, Value before, Value after) {
        members.put("before", value(before)).put("after", value(after));
        Amounts.more(before, after).ifPresent(each -> members.put("difference", each.toPlainString()));
        return members;
    }

    /** A number as a number, nothing as null. */
    private static String value(Value value) {
        return Amounts.number(value)
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> value instanceof Value.Blank ? "null" : Json.text(value.written()));
    }

    private static String ledger(LedgerLines ledger) {
        return new Json.Members()
                .string("name", ledger.name())
                .string("title", ledger.title())
                .put("before", Integer.toString(ledger.before()))
                .put("after", Integer.toString(ledger.after()))
                .put("added", list(ledger.added(), ContrastJson::row))
                .put("gone", list(ledger.gone(), ContrastJson::row))
                .put("changed", list(ledger.changed(), ContrastJson::changed))
                .line();
    }

    private static String row(Row row) {
        return members(row).line();
    }

    private static Json.Members members(Row row) {
        return new Json.Members()
                .string("key", row.key())
                .string("name", row.name())
                .string("record", row.record());
    }

    private static String changed(ChangedRow changed) {
        return members(changed.row())
                .put("cells", list(changed.cells(), ContrastJson::cell))
                .line();
    }

    private static String cell(Cell cell) {
        Json.Members members = new Json.Members().string("key", cell.key()).string("column", cell.column());
        return values(members, cell.before(), cell.after()).line();
    }

    private static <T> String list(List<T> items, Function<T, String> written) {
        return items.stream().map(written).collect(joining(",\n    ", "[", "]"));
    }
}
