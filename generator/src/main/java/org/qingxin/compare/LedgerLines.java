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

    /** Every ledger, in the order in which they are listed. */
    public static List<LedgerLines> all(Words before, Words after) {
        return Ledgers.names().stream()
                .map(name -> of(
                        Ledgers.named(name, before).orElseThrow(),
                        Ledgers.named(name, after).orElseThrow()))
                .toList();
    }

    /** A row as its values, so that rows of two states can meet. */
    private record Read(Row row, String key, List<Value> values) {}

    private static LedgerLines of(LedgerForm<?> before, LedgerForm<?> after) {
        List<Read> was = read(before);
        List<Read> is = read(after);
        List<Row> added = new ArrayList<>();
        List<Row> gone = new ArrayList<>();
        List<ChangedRow> changed = new ArrayList<>();
        for (Pair<Read> each : Pair.all(was, is, Read::key)) {
            if (each.before().isEmpty()) {
                each.after().map(Read::row).ifPresent(added::add);
            } else if (each.after().isEmpty()) {
                each.before().map(Read::row).ifPresent(gone::add);
            } else {
                changed(each.before().get(), each.after().get(), after.columns())
                        .ifPresent(changed::add);
            }
        }
        return new LedgerLines(
                after.name(),
                after.title(),
                was.size(),
                is.size(),
                List.copyOf(added),
                List.copyOf(gone),
                List.copyOf(changed));
    }

    private static Optional<ChangedRow> changed(Read was, Read is, List<? extends Column<?>> columns) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Value before = was.values().get(i);
            Value after = is.values().get(i);
            if (!before.equals(after)) {
                cells.add(new Cell(columns.get(i).key(), columns.get(i).heading(), before, after));
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new ChangedRow(is.row(), List.copyOf(cells)));
    }

    private static <R> List<Read> read(LedgerForm<R> ledger) {
        List<String> key = OWN_KEYS.getOrDefault(ledger.name(), ledger.key());
        return ledger.rows().stream().map(row -> read(row, ledger, key)).toList();
    }

    private static <R> Read read(R row, LedgerForm<R> ledger, List<String> key) {
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
        return new Read(
                new Row(shown, name, record),
                parts.stream().map(LedgerLines::code).collect(joining("\u0000")),
                values);
    }

    /** Programs tell it apart by its code, so that a new name is not a new row. */
    private static String code(Value value) {
        return value instanceof Value.Term term ? term.code() : value.written();
    }
}
