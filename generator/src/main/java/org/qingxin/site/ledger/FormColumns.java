package org.qingxin.site.ledger;

import java.util.function.BiFunction;
import org.qingxin.form.Value;
import org.qingxin.form.ledger.Column;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.model.Money;
import org.qingxin.wording.Format;

/** Columns of a ledger's form on its pages: label and text are the form's; pages add links, tags, order and sums. */
public final class FormColumns<R> {
    private final LedgerForm<R> form;

    public FormColumns(LedgerForm<R> form) {
        this.form = form;
    }

    public String label(String key) {
        return form.column(key).label();
    }

    /** What stands in the column; empty where there is nothing. */
    public String written(String key, R row) {
        return form.column(key).written(row);
    }

    public LedgerColumn<R> plain(String key) {
        return cell(LedgerColumn.Kind.TEXT, key, (row, text) -> LedgerCell.of(text));
    }

    /** @param cell of a row and its text, which is a dash where there is nothing */
    public LedgerColumn<R> cell(LedgerColumn.Kind kind, String key, BiFunction<R, String, LedgerCell> cell) {
        Column<R> column = form.column(key);
        return LedgerColumn.of(kind, key, column.label(), row -> {
            String text = column.written(row);
            return cell.apply(row, text.isEmpty() ? Format.NONE : text);
        });
    }

    /** A plain cell with more to it. */
    public LedgerColumn<R> cell(String key, BiFunction<R, String, LedgerCell> cell) {
        return cell(LedgerColumn.Kind.TEXT, key, cell);
    }

    public LedgerColumn<R> count(String key) {
        Column<R> column = form.column(key);
        return LedgerColumn.count(
                key, column.label(), row -> column.of(row) instanceof Value.Count count ? count.number() : 0);
    }

    public LedgerColumn<R> money(LedgerColumn.Unit unit, String key) {
        Column<R> column = form.column(key);
        return LedgerColumn.money(
                unit,
                key,
                column.label(),
                row -> column.of(row) instanceof Value.Amount amount ? amount.money() : Money.ZERO);
    }
}
