package org.qingxin.form.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A ledger (台账) on a day: its columns and the records that fill its rows.
 *
 * @param name how it is asked for, such as {@code key-cases}; also the name of its files
 * @param title as people call it
 * @param key the columns that together tell its rows apart; empty where two rows may say the same
 * @param rows in the ledger's order
 */
public record LedgerForm<R>(String name, String title, List<String> key, List<Column<R>> columns, List<R> rows) {
    public LedgerForm {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        requireOnce(columns.stream().map(Column::key).toList());
        requireOnce(columns.stream().map(Column::heading).toList());
    }

    private static void requireOnce(List<String> names) {
        Set<String> once = new LinkedHashSet<>(names);
        if (once.size() < names.size()) {
            String twice = names.stream()
                    .filter(each -> names.indexOf(each) < names.lastIndexOf(each))
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException("two columns of one name: " + twice);
        }
    }

    /** @throws IllegalArgumentException if there is no such column */
    public Column<R> column(String called) {
        return columns.stream()
                .filter(each -> each.key().equals(called))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + called));
    }
}
