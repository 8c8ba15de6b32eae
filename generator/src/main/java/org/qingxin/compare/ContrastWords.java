package org.qingxin.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.compare.LedgerLines.Cell;
import org.qingxin.compare.LedgerLines.ChangedRow;
import org.qingxin.compare.LedgerLines.Row;
import org.qingxin.form.Value;
import org.qingxin.wording.Words;

/** A contrast in sentences, the same in every form that it is written in. */
record ContrastWords(Contrast contrast, Words words) {
    /** So many lines of rows are written; all of them are in the forms for other programs. */
    static final int MOST_ROWS = 2_000;

    String heading() {
        return words.text("compare.heading", state(contrast.before()), state(contrast.after()));
    }

    private String state(Contrast.State state) {
        return words.text("compare.state", state.label(), state.day());
    }

    /** How much is different, in one line. */
    String summary() {
        long rows = contrast.ledgers().stream()
                .mapToLong(each -> (long) each.added().size()
                        + each.gone().size()
                        + each.changed().size())
                .sum();
        return contrast.differences() + rows == 0
                ? words.text(
                        "compare.nothing",
                        contrast.figures(),
                        contrast.ledgers().size())
                : words.text("compare.summary", contrast.differences(), contrast.figures(), rows);
    }

    /** What of the difference is of the records, what of the time. */
    String days() {
        return contrast.before().day().equals(contrast.after().day())
                ? words.text("compare.oneDay", contrast.after().day())
                : words.text("compare.twoDays");
    }

    String figure(FigureLine line) {
        return words.text("compare.figure", line.label(), change(line.before(), line.after()));
    }

    /** Before and after, with the difference where it is a number. */
    private String change(Value before, Value after) {
        String was = Amounts.written(before);
        String is = Amounts.written(after);
        return Amounts.difference(before, after, words)
                .map(each -> words.text("compare.byNumber", was, is, each))
                .orElseGet(() -> words.text("compare.change", was, is));
    }

    String ledger(LedgerLines ledger) {
        return words.text(
                "compare.ledger",
                ledger.title(),
                ledger.before(),
                ledger.after(),
                ledger.added().size(),
                ledger.gone().size(),
                ledger.changed().size(),
                ledger.cells());
    }

    /** The rows of a ledger that are not the same, each with its cells below it. */
    Stream<List<String>> rows(LedgerLines ledger) {
        return Stream.of(
                        ledger.added().stream().map(each -> List.of(words.text("compare.added", row(each)))),
                        ledger.gone().stream().map(each -> List.of(words.text("compare.gone", row(each)))),
                        ledger.changed().stream().map(this::changed))
                .flatMap(each -> each);
    }

    private List<String> changed(ChangedRow changed) {
        List<String> lines = new ArrayList<>(List.of(words.text("compare.changed", row(changed.row()))));
        for (Cell cell : changed.cells()) {
            lines.add(words.text("compare.figure", cell.column(), change(cell.before(), cell.after())));
        }
        return lines;
    }

    private static String row(Row row) {
        return row.name().isEmpty() || row.key().contains(row.name()) ? row.key() : row.key() + " " + row.name();
    }

    String rest(long rows) {
        return words.text("compare.rest", rows);
    }
}
