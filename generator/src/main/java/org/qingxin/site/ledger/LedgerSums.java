package org.qingxin.site.ledger;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.site.frame.Shares;
import org.qingxin.wording.Format;

/** The last line of a ledger: the exact sums of its rows, written as each column writes its figures. */
final class LedgerSums {
    private LedgerSums() {}

    /** @return no cells if no column has figures */
    static <R> List<LedgerTable.Foot> of(List<LedgerColumn<R>> columns, List<R> rows, String label) {
        int first = 0;
        while (first < columns.size() && !columns.get(first).isFigure()) {
            first++;
        }
        if (first == columns.size() || rows.isEmpty()) {
            return List.of();
        }
        List<LedgerTable.Foot> foot = new ArrayList<>();
        foot.add(new LedgerTable.Foot(first, label, "", columns.get(0).head()));
        for (LedgerColumn<R> column : columns.subList(first, columns.size())) {
            foot.add(new LedgerTable.Foot(1, text(column, columns, rows), "", column.head()));
        }
        return foot;
    }

    private static <R> String text(LedgerColumn<R> column, List<LedgerColumn<R>> columns, List<R> rows) {
        return column.measure()
                .map(measure -> measure.unit().write(sum(measure, rows)))
                .or(() -> column.rate().map(rate -> {
                    long whole = sum(rate.whole(), columns, rows);
                    long done = whole - sum(rate.left(), columns, rows);
                    return Format.percent(Shares.percent(done, whole)) + "%";
                }))
                .orElse("");
    }

    private static <R> long sum(String key, List<LedgerColumn<R>> columns, List<R> rows) {
        return columns.stream()
                .filter(each -> each.key().equals(key))
                .flatMap(each -> each.measure().stream())
                .mapToLong(each -> sum(each, rows))
                .sum();
    }

    private static <R> long sum(LedgerColumn.Measure<R> measure, List<R> rows) {
        return rows.stream().mapToLong(measure.of()).reduce(0, Math::addExact);
    }
}
