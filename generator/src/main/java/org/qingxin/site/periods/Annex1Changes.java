package org.qingxin.site.periods;

import java.util.List;
import java.util.function.Predicate;
import org.qingxin.derive.annex1.Annex1Change;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.periods.ChangeRow.Behind;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/** Which cells changed from one table of Annex 1 to another, and which records made the change. */
final class Annex1Changes {
    /** So many records are named beside a cell. */
    private static final int NAMED = 8;

    private final Edition edition;
    private final Annex1Sources sources;

    Annex1Changes(Edition edition) {
        this.edition = edition;
        this.sources = new Annex1Sources(edition);
    }

    /** Cells of the row 合计. */
    List<ChangeRow> totals(Annex1Change change) {
        return rows(change, row -> row == Annex1Row.TOTAL);
    }

    /** Cells of the rows that make up 合计. */
    List<ChangeRow> parts(Annex1Change change) {
        return rows(change, row -> row != Annex1Row.TOTAL);
    }

    private List<ChangeRow> rows(Annex1Change change, Predicate<Annex1Row> wanted) {
        return change.changed().stream()
                .filter(each -> wanted.test(each.row()))
                .map(this::row)
                .toList();
    }

    private ChangeRow row(Annex1Change.Line line) {
        return new ChangeRow(
                edition.labels().of(line.row()),
                PeriodWords.column(line.column(), edition.words()),
                Format.figure(line.before(), line.column()),
                Format.figure(line.now(), line.column()),
                Format.difference(line.change(), line.column()),
                behind(line.come()),
                behind(line.gone()),
                both(line));
    }

    /** Named where nothing else can have made the change. */
    private Behind both(Annex1Change.Line line) {
        return line.come().isEmpty() && line.gone().isEmpty()
                ? behind(line.both())
                : new Behind(List.of(), line.both().size());
    }

    private Behind behind(List<Id> records) {
        return new Behind(
                records.stream().limit(NAMED).map(sources::link).toList(), Math.max(0, records.size() - NAMED));
    }
}
