package org.qingxin.site.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.KeyCase;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Coded;
import org.qingxin.model.Money;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Kpi;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.DueTag;
import org.qingxin.site.part.MatrixCell;
import org.qingxin.site.part.SpecialPlaces;
import org.qingxin.wording.DeadlineWords;
import org.qingxin.wording.Format;

/** The page of cases under supervision. */
public final class KeyCasePages {
    private static final Tag NOTHING = new Tag("", "");

    private final Edition edition;

    public KeyCasePages(Edition edition) {
        this.edition = edition;
    }

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.KEY_CASES, "key-cases.ftlh", this::page));
    }

    private KeyCasesPage page() {
        List<KeyCase> all = edition.views().keyCases();
        List<LocalDate> weeks = weeks(all);
        return new KeyCasesPage(
                edition.layout(Address.KEY_CASES, edition.text("nav.keyCases"), Address.KEY_CASES, true),
                edition.text("keyCases.meta"),
                thresholds(),
                figures(all),
                all.stream().map(this::row).toList(),
                years(weeks),
                weeks.stream().map(Format::monthDay).toList(),
                all.stream().map(each -> weekRow(each, weeks)).toList());
    }

    /** What counts as a large sum and as many people. */
    private String thresholds() {
        Parameters parameters = edition.views().parameters();
        return edition.text(
                "keyCases.thresholds",
                Format.wan(parameters.moneyOn("key-amount", edition.asOf())),
                parameters.wholeOn("key-workers", edition.asOf()));
    }

    /** The weeks for which any of the cases owes a report. */
    private static List<LocalDate> weeks(List<KeyCase> all) {
        return all.stream()
                .flatMap(each -> each.reports().stream())
                .map(Deadline::due)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<KeyCasesPage.Head> years(List<LocalDate> weeks) {
        Map<Integer, Integer> years = new LinkedHashMap<>();
        weeks.forEach(week -> years.merge(week.getYear(), 1, Integer::sum));
        return years.entrySet().stream()
                .map(each -> new KeyCasesPage.Head(String.valueOf(each.getKey()), each.getValue()))
                .toList();
    }

    private List<Kpi> figures(List<KeyCase> all) {
        long open = all.stream().filter(each -> each.state().isOpen()).count();
        Money owed = Money.sum(all.stream().map(each -> each.state().outstanding()));
        long onTime = sum(all, Deadline.State.DONE_ON_TIME);
        long late = sum(all, Deadline.State.DONE_LATE);
        long missing = sum(all, Deadline.State.OVERDUE);
        return List.of(
                new Kpi(
                        edition.text("nav.keyCases"),
                        Format.count(all.size()),
                        edition.text("unit.case"),
                        "",
                        edition.text("keyCases.open", open, all.size() - open)),
                new Kpi(
                        edition.text("case.outstanding"),
                        Format.wan(owed),
                        edition.text("unit.wan"),
                        owed.isPositive() ? "hot" : "ok",
                        edition.text(
                                "keyCases.people",
                                all.stream()
                                        .mapToInt(each -> each.state().outstandingWorkers())
                                        .sum())),
                new Kpi(
                        edition.text("keyCases.reports"),
                        Format.count(onTime + late + missing),
                        edition.text("keyCases.reportUnit"),
                        "",
                        edition.text("keyCases.onTimeAndLate", onTime, late)),
                new Kpi(
                        edition.text("keyCases.missing"),
                        Format.count(missing),
                        edition.text("keyCases.reportUnit"),
                        missing > 0 ? "hot" : "ok",
                        edition.text("keyCases.missingNote")),
                lookBacks(all));
    }

    private static long sum(List<KeyCase> all, Deadline.State state) {
        return all.stream().mapToLong(each -> each.reports(state)).sum();
    }

    private Kpi lookBacks(List<KeyCase> all) {
        List<Deadline> asked =
                all.stream().flatMap(each -> each.lookBack().stream()).toList();
        long done = asked.stream().filter(Deadline::isDone).count();
        long overdue = asked.stream()
                .filter(each -> each.state() == Deadline.State.OVERDUE)
                .count();
        return new Kpi(
                edition.text("keyCases.lookBack"),
                Format.count(done),
                edition.text("keyCases.lookBackOf", asked.size()),
                overdue > 0 ? "hot" : "",
                edition.text("keyCases.lookBackNote", asked.size() - done - overdue, overdue));
    }

    private KeyCasesPage.Row row(KeyCase each) {
        CaseState state = each.state();
        ArrearsCase record = state.arrearsCase();
        Optional<Deadline> next = pressing(each);
        return new KeyCasesPage.Row(
                edition.link(state.id()),
                state.id().value(),
                edition.link(record.employer()).text(),
                reasons(state),
                Tag.of(state.stage(), edition.labels()),
                Format.count(state.outstandingWorkers()),
                Format.wan(state.outstanding()),
                record.keyCase().map(key -> edition.link(key.supervisor())).orElse(Link.plain("")),
                edition.link(record.countedBy()),
                edition.text(
                        "keyCases.counts",
                        each.reports(Deadline.State.DONE_ON_TIME),
                        each.reports(Deadline.State.DONE_LATE),
                        each.reports(Deadline.State.OVERDUE)),
                next.map(due -> DueTag.of(due, edition)).orElse(NOTHING),
                next.map(due -> edition.text("keyCases.nextWhat", DeadlineWords.label(due, edition.words()), due.due()))
                        .orElse(""),
                each.lookBack().map(due -> DueTag.of(due, edition)).orElse(NOTHING));
    }

    private List<Tag> reasons(CaseState state) {
        return state.arrearsCase().keyCase().stream()
                .flatMap(key -> key.reasons().stream())
                .map(Coded.class::cast)
                .map(reason -> new Tag(edition.labels().of(reason), ""))
                .toList();
    }

    /** What is most behind, or else comes next. */
    private static Optional<Deadline> pressing(KeyCase each) {
        return Stream.concat(each.lookBack().stream(), each.reports().stream())
                .filter(due -> !due.isDone())
                .min((a, b) -> a.due().compareTo(b.due()));
    }

    private KeyCasesPage.WeekRow weekRow(KeyCase each, List<LocalDate> weeks) {
        List<MatrixCell> cells = new ArrayList<>();
        weeks.forEach(week -> cells.add(
                each.report(week).map(due -> cell(each.state(), due)).orElse(new MatrixCell("", "fut", "", ""))));
        return new KeyCasesPage.WeekRow(
                new Link(each.state().id().value(), Address.of(each.state().id())),
                edition.unitName(each.state().arrearsCase().countedBy()),
                cells);
    }

    private MatrixCell cell(CaseState state, Deadline due) {
        String href = Address.of(state.id()) + "#" + SpecialPlaces.anchor(due);
        return switch (due.state()) {
            case DONE_ON_TIME -> new MatrixCell(edition.text("matrix.on-time"), "ok", sentOn(due), href);
            case DONE_LATE -> new MatrixCell(edition.text("matrix.late", due.daysLate()), "late", sentOn(due), href);
            case OVERDUE ->
                new MatrixCell(
                        edition.text("matrix.missing"),
                        "miss",
                        edition.text("submission.missing", due.daysLate()),
                        href);
            case DUE ->
                new MatrixCell(edition.text("matrix.not-due"), "fut", edition.text("due.left", due.daysLeft()), "");
        };
    }

    private String sentOn(Deadline due) {
        return edition.text("keyCases.sentOn", Format.day(due.done()));
    }
}
