package org.qingxin.compare;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.form.Value;
import org.qingxin.form.ledger.Column;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.form.ledger.Ledgers;
import org.qingxin.wording.Words;

/**
 * A ledger in two states, row by row.
 *
 * @param name how it is asked for
 * @param title as people call it
 * @param before how many rows it had; {@code after} how many it has
 * @param added rows that only the later state has; {@code gone} those that only the earlier one had
 */
public record LedgerLines(
        String name, String title, int before, int after, List<Row> added, List<Row> gone, List<ChangedRow> changed) {
    /** What tells the rows of a ledger apart that may have two rows alike. */
    private static final Map<String, List<String>> OWN_KEYS =
            Map.of("warnings", List.of("rule", "targetId"), "deadlines", List.of("kind", "targetId", "what"));

    /**
     * A row.
     *
     * @param key what tells it apart, in words
     * @param name what else it is called
     * @param record the number of the record that it is about; empty if it is about none
     */
    public record Row(String key, String name, String record) {}

    /** A row of which some cells say something else. */
    public record ChangedRow(Row row, List<Cell> cells) {}

    /** @param key of the column */
    public record Cell(String key, String column, Value before, Value after) {}

    /** How many cells say something else. */
    public int cells() {
        return changed.stream().mapToInt(each -> each.cells().size()).sum();
    }

    public boolean isSame() {
        return added.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }

    /**
     * A ledger as it is read, so that it can be held against several states.
     *
     * @param columns its columns by key and heading
     */
    public record Reading(String name, String title, List<Heading> columns, List<Line> lines) {}

    /** A column. */
    record Heading(String key, String text) {}

    /** A row as its values, and what it is known by in another state. */
    record Line(Row row, String key, List<Value> values) {}

    /** Every ledger of one state, in the order in which they are listed. */
    public static List<Reading> read(Words words) {
        return Ledgers.all(words).stream().map(LedgerLines::read).toList();
    }

    /** Ledgers of two states. */
    public static List<LedgerLines> all(List<Reading> before, List<Reading> after) {
        List<LedgerLines> all = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            all.add(of(before.get(i), after.get(i)));
        }
        return all;
    }

    private static LedgerLines of(Reading before, Reading after) {
        List<Row> added = new ArrayList<>();
        List<Row> gone = new ArrayList<>();
        List<ChangedRow> changed = new ArrayList<>();
        for (Pair<Line> each : Pair.all(before.lines(), after.lines(), Line::key)) {
            if (each.before().isEmpty()) {
                each.after().map(Line::row).ifPresent(added::add);
            } else if (each.after().isEmpty()) {
                each.before().map(Line::row).ifPresent(gone::add);
            } else {
                changed(each.before().get(), each.after().get(), after.columns())
                        .ifPresent(changed::add);
            }
        }
        return new LedgerLines(
                after.name(),
                after.title(),
                before.lines().size(),
                after.lines().size(),
                List.copyOf(added),
                List.copyOf(gone),
                List.copyOf(changed));
    }

    private static Optional<ChangedRow> changed(Line was, Line is, List<Heading> columns) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Value before = was.values().get(i);
            Value after = is.values().get(i);
            if (!before.equals(after)) {
                cells.add(new Cell(columns.get(i).key(), columns.get(i).text(), before, after));
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new ChangedRow(is.row(), List.copyOf(cells)));
    }

    private static <R> Reading read(LedgerForm<R> ledger) {
        List<String> key = OWN_KEYS.getOrDefault(ledger.name(), ledger.key());
        return new Reading(
                ledger.name(),
                ledger.title(),
                ledger.columns().stream()
                        .map(each -> new Heading(each.key(), each.heading()))
                        .toList(),
                ledger.rows().stream().map(row -> read(row, ledger, key)).toList());
    }

    private static <R> Line read(R row, LedgerForm<R> ledger, List<String> key) {
        List<Value> values = ledger.columns().stream().map(each -> each.of(row)).toList();
        List<Value> parts = new ArrayList<>();
        String name = "";
        String record = "";
        for (int i = 0; i < values.size(); i++) {
            Column<R> column = ledger.columns().get(i);
            boolean isKey = key.contains(column.key());
            if (isKey) {
                parts.add(values.get(i));
            } else if (name.isEmpty() && column.kind() == Column.Kind.TEXT) {
                name = values.get(i).written();
            }
            if (record.isEmpty() && column.kind() == Column.Kind.ID) {
                record = values.get(i).written();
            }
        }
        String shown = parts.stream()
                .map(Value::written)
                .filter(each -> !each.isEmpty())
                .collect(joining(" "));
        return new Line(
                new Row(shown, name, record),
                parts.stream().map(LedgerLines::code).collect(joining("\u0000")),
                values);
    }

    /** Programs tell it apart by its code, so that a new name is not a new row. */
    private static String code(Value value) {
        return value instanceof Value.Term term ? term.code() : value.written();
    }
}
