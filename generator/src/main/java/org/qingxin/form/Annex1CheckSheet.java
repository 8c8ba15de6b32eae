package org.qingxin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.annex1.Reconciliation;
import org.qingxin.derive.duty.Submission;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Unit;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;
import org.qingxin.wording.Words;

/**
 * What units filed in Annex 1 beside what the records say, on A4 across: each cell that differs, by how much, the reason
 * that was given or that none was, and the records behind the computed figure. A unit without differences has one line,
 * and so has one that has not filed.
 */
public final class Annex1CheckSheet {
    public static final String FORM = "annex1-check";
    /** So many records are named. */
    private static final int NAMED = 12;

    private static final int COLUMNS = 9;

    private final Words words;

    public Annex1CheckSheet(Words words) {
        this.words = words;
    }

    public Sheet of(Period period, List<Unit> units) {
        SheetBuilder form = SheetBuilder.of(
                        FORM,
                        words.text("annex1.check.tab"),
                        words.text("annex1.check.title", PeriodWords.name(period, words)))
                .page(Page.landscape(Page.Paper.A4), Sheet.Footer.of(words))
                .widths(6.5, 7, 12, 6.5, 6.5, 6.5, 5, 16, 20)
                .title()
                .across(Entry.note(PeriodWords.meta(period, words)));
        int heading = form.rows();
        form.row(headings()).repeatFrom(heading);
        units.forEach(unit -> lines(unit, period).forEach(form::row));
        return form.across(Entry.note(words.text("annex1.check.note"))).build();
    }

    private List<Entry> headings() {
        return List.of(
                Entry.heading(words.text("units.unit")),
                Entry.heading(words.text("annex1.rowHead")),
                Entry.heading(words.text("period.column")),
                Entry.heading(words.text("period.reported")),
                Entry.heading(words.text("period.computed")),
                Entry.heading(words.text("period.delta")),
                Entry.heading(words.text("money.state")),
                Entry.heading(words.text("period.reason")),
                Entry.heading(words.text("period.records")));
    }

    private List<List<Entry>> lines(Unit unit, Period period) {
        Optional<PeriodReport> report = words.views().submissions().submitted(unit.id(), period.no());
        Optional<Reconciliation> found = report.flatMap(words.views()::reconcile);
        if (found.isEmpty()) {
            Submission submission = words.views().submissions().annex1(unit, period);
            return List.of(only(unit, words.labels().of(submission.state())));
        }
        List<List<Entry>> lines = new ArrayList<>();
        found.get()
                .differences()
                .forEach(each -> lines.add(line(unit, each, found.get().computed())));
        found.get().items().stream().filter(each -> !each.isSame()).forEach(each -> lines.add(item(unit, each)));
        return lines.isEmpty() ? List.of(only(unit, words.text("period.noDifference"))) : lines;
    }

    private static List<Entry> only(Unit unit, String text) {
        return List.of(Entry.label(unit.name()), Entry.text(text).across(COLUMNS - 1));
    }

    private List<Entry> line(Unit unit, Reconciliation.Line line, Annex1Table computed) {
        return List.of(
                Entry.label(unit.name()),
                Entry.label(words.labels().of(line.row())),
                Entry.text(PeriodWords.column(line.column(), words)),
                Entry.figure(Annex1Sheet.value(line.reported(), line.column())),
                Entry.figure(Annex1Sheet.value(line.computed(), line.column())),
                Entry.figure(Annex1Sheet.value(line.delta(), line.column())),
                Entry.label(words.labels().of(line.state())),
                Entry.text(String.join(words.text("list.clause"), line.reasons())),
                Entry.text(records(computed.cell(line.row(), line.column()).records())));
    }

    private String records(List<Id> records) {
        String named = records.stream().limit(NAMED).map(Id::value).collect(Collectors.joining(" "));
        return records.size() <= NAMED ? named : words.text("annex1.check.more", named, records.size());
    }

    private List<Entry> item(Unit unit, Reconciliation.ItemLine line) {
        return List.of(
                Entry.label(unit.name()),
                Entry.label(words.text("annex1.check.others")),
                Entry.text(words.labels().of(line.investment())),
                Entry.text(item(line.reported())),
                Entry.text(item(line.computed())),
                Entry.blank(),
                Entry.label(words.labels().of(Reconciliation.State.UNEXPLAINED)),
                Entry.blank(),
                Entry.blank());
    }

    private String item(OtherItem item) {
        return words.text(
                "annex1.check.item", item.inspected(), item.found(), Format.wan(item.amount()), item.people());
    }
}
