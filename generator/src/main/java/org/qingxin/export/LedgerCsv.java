package org.qingxin.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.form.Value;
import org.qingxin.form.ledger.Column;
import org.qingxin.form.ledger.LedgerForm;

/** A ledger as comma-separated values: headings, then a line for each row; money in 元, shares in percent. */
final class LedgerCsv {
    private LedgerCsv() {}

    static <R> byte[] write(LedgerForm<R> ledger) {
        List<String> headings =
                ledger.columns().stream().map(each -> Csv.text(each.heading())).toList();
        Stream<List<String>> rows = ledger.rows().stream().map(row -> row(row, ledger.columns()));
        return Csv.of(Stream.concat(Stream.of(headings), rows));
    }

    private static <R> List<String> row(R row, List<Column<R>> columns) {
        List<String> fields = new ArrayList<>(columns.size());
        for (Column<R> each : columns) {
            fields.add(field(each.of(row)));
        }
        return fields;
    }

    private static String field(Value value) {
        return isFigure(value) ? bare(value) : Csv.text(value.written());
    }

    static boolean isFigure(Value value) {
        return value instanceof Value.Count || value instanceof Value.Amount || value instanceof Value.Percent;
    }

    /** A figure without grouping or sign of its unit. */
    static String bare(Value value) {
        if (value instanceof Value.Count count) {
            return Long.toString(count.number());
        }
        return value instanceof Value.Amount amount
                ? amount.exact().toPlainString()
                : ((Value.Percent) value).percent().toPlainString();
    }
}
