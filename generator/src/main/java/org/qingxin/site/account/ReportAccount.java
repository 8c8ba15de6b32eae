package org.qingxin.site.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.annex1.Reconciliation;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.site.account.RecordAccount.Row;
import org.qingxin.site.account.RecordAccount.Section;
import org.qingxin.site.frame.Edition;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/** A period report: each cell as filed and as worked out, with the records behind it. */
final class ReportAccount {
    private static final int SHOWN = 6;

    private final Edition edition;
    private final PeriodReport report;

    ReportAccount(Edition edition, PeriodReport report) {
        this.edition = edition;
        this.report = report;
    }

    List<Section> sections() {
        Optional<Reconciliation> found = edition.views().reconcile(report);
        return List.of(new Section(
                edition.text("explain.cells"), found.map(this::cells).orElse(List.of())));
    }

    private List<Row> cells(Reconciliation found) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                edition.text("cases.category"),
                edition.text("period.column"),
                edition.text("period.reported"),
                edition.text("period.computed"),
                edition.text("period.delta"),
                edition.text("money.state"),
                edition.text("period.records")));
        for (Reconciliation.Line line : found.lines()) {
            if (line.reported().signum() != 0 || line.computed().signum() != 0) {
                rows.add(cell(line, found));
            }
        }
        return rows;
    }

    private Row cell(Reconciliation.Line line, Reconciliation found) {
        return Row.of(
                edition.labels().of(line.row()),
                PeriodWords.column(line.column(), edition.words()),
                Format.figure(line.reported(), line.column()),
                Format.figure(line.computed(), line.column()),
                Format.difference(line.delta(), line.column()),
                state(line),
                records(found.computed().cell(line.row(), line.column()).records()));
    }

    private String state(Reconciliation.Line line) {
        String state = edition.labels().of(line.state());
        return line.reasons().isEmpty()
                ? state
                : state + edition.text("list.clause") + String.join(edition.text("list.clause"), line.reasons());
    }

    private String records(List<Id> records) {
        String shown =
                String.join(" ", records.stream().limit(SHOWN).map(Id::value).toList());
        int more = records.size() - SHOWN;
        return more > 0 ? shown + " " + edition.text("period.more", more) : shown;
    }
}
