package org.qingxin.form.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.qingxin.form.Entry;
import org.qingxin.form.Lines;
import org.qingxin.form.Page;
import org.qingxin.form.Sheet;
import org.qingxin.form.SheetBuilder;
import org.qingxin.form.Style;
import org.qingxin.form.Value;
import org.qingxin.wording.Words;

/** A ledger on paper across: its title, the day that it tells, its headings on every page, a line for each row. */
public final class LedgerSheet {
    private static final double NARROWEST = 4;
    private static final double WIDEST = 14;
    /** Full-width characters that A4 across takes without being made much smaller. */
    private static final double ON_A4 = 110;

    private LedgerSheet() {}

    public static <R> Sheet of(LedgerForm<R> ledger, Words words) {
        List<List<Value>> rows = ledger.rows().stream()
                .map(row -> ledger.columns().stream().map(each -> each.of(row)).toList())
                .toList();
        double[] widths = widths(ledger, rows);
        double width = Arrays.stream(widths).sum();
        SheetBuilder sheet = SheetBuilder.of(ledger.name(), ledger.title(), ledger.title())
                .page(Page.landscape(width > ON_A4 ? Page.Paper.A3 : Page.Paper.A4), Sheet.Footer.of(words))
                .widths(widths)
                .title()
                .across(Entry.note(words.text("ledger.note", words.town().name(), words.asOf(), rows.size())));
        int heading = sheet.rows();
        sheet.row(ledger.columns().stream()
                        .map(each -> Entry.heading(each.heading()))
                        .toList())
                .repeatFrom(heading);
        for (List<Value> row : rows) {
            sheet.row(entries(row, ledger.columns()));
        }
        return sheet.build();
    }

    private static List<Entry> entries(List<Value> row, List<? extends Column<?>> columns) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            entries.add(entry(row.get(i), columns.get(i).kind()));
        }
        return entries;
    }

    private static Entry entry(Value value, Column.Kind kind) {
        return switch (kind) {
            case COUNT, YUAN, PERCENT -> Entry.figure(value);
            case DAY, MONTH, FLAG -> Entry.of(Style.Role.TEXT, value).centered();
            default -> Entry.of(Style.Role.TEXT, value);
        };
    }

    /** As wide as the widest value, within bounds; a heading may take two lines. */
    private static double[] widths(LedgerForm<?> ledger, List<List<Value>> rows) {
        double[] widths = new double[ledger.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            ToDoubleFunction<List<Value>> width =
                    row -> Lines.width(row.get(column).written());
            double heading = Lines.width(ledger.columns().get(i).heading()) / 2 + 0.5;
            double widest = rows.stream().mapToDouble(width).max().orElse(0);
            widths[i] = Math.min(WIDEST, Math.max(NARROWEST, Math.max(heading, Math.ceil(widest))));
        }
        return widths;
    }
}
