package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.compare.Amounts;
import org.qingxin.compare.Contrast;
import org.qingxin.compare.FigureLine;
import org.qingxin.compare.LedgerLines;
import org.qingxin.compare.LedgerLines.Cell;
import org.qingxin.compare.LedgerLines.Row;
import org.qingxin.form.Value;
import org.qingxin.wording.Words;

/** What of a contrast is not the same, a line for each figure, for each row that came or went, and for each changed cell. */
public final class ContrastCsv {
    private static final List<String> HEADINGS = List.of(
            "compare.part",
            "compare.row",
            "compare.kind",
            "compare.what",
            "compare.before",
            "compare.after",
            "compare.more");

    private final Words words;
    private final List<List<String>> rows = new ArrayList<>();

    private ContrastCsv(Words words) {
        this.words = words;
    }

    public static String of(Contrast contrast, Words words) {
        ContrastCsv csv = new ContrastCsv(words);
        csv.add(HEADINGS.stream().map(key -> Csv.text(words.text(key))));
        contrast.groups().forEach(group -> group.different().forEach(each -> csv.figure(group.label(), each)));
        contrast.ledgers().forEach(csv::ledger);
        return new String(Csv.of(csv.rows), UTF_8);
    }

    private void figure(String group, FigureLine line) {
        changed(Stream.of(group, "", words.text("compare.kind.figure"), line.label()), line.before(), line.after());
    }

    private void ledger(LedgerLines ledger) {
        ledger.added().forEach(each -> row(ledger, each, "compare.kind.added"));
        ledger.gone().forEach(each -> row(ledger, each, "compare.kind.gone"));
        ledger.changed().forEach(row -> row.cells().forEach(each -> cell(ledger, row.row(), each)));
    }

    private void row(LedgerLines ledger, Row row, String kind) {
        add(Stream.of(ledger.title(), row.key(), words.text(kind), row.name(), "", "", "")
                .map(Csv::text));
    }

    private void cell(LedgerLines ledger, Row row, Cell cell) {
        String kind = words.text("compare.kind.changed");
        changed(Stream.of(ledger.title(), row.key(), kind, cell.column()), cell.before(), cell.after());
    }

    private void changed(Stream<String> what, Value before, Value after) {
        String more = Amounts.more(before, after).map(BigDecimal::toPlainString).orElse("");
        add(Stream.concat(what.map(Csv::text), Stream.of(value(before), value(after), more)));
    }

    /** A number as a number. */
    private static String value(Value value) {
        return Amounts.number(value).map(BigDecimal::toPlainString).orElseGet(() -> Csv.text(value.written()));
    }

    private void add(Stream<String> fields) {
        rows.add(fields.toList());
    }
}
