package org.qingxin.site.overview;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Countdown;
import org.qingxin.derive.duty.NextDate;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.derive.warning.Warning;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Shares;
import org.qingxin.site.part.Phase;
import org.qingxin.site.part.WarningNote;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;
import org.qingxin.wording.WarningWords;

/** The first page: what is late stands on top, every figure leads to its records. */
public final class OverviewPages {
    private static final int SHOWN_WARNINGS = 10;
    private static final int SHOWN_DATES = 6;

    private final Edition edition;

    public OverviewPages(Edition edition) {
        this.edition = edition;
    }

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.HOME, "index.ftlh", this::page));
    }

    private OverviewPage page() {
        List<Warning> warnings = edition.views().warnings();
        VillageTable villages = new VillageTable(edition);
        OverviewMoney money = new OverviewMoney(edition);
        return new OverviewPage(
                edition.layout(Address.HOME, edition.text("overview.title"), Address.HOME, false),
                edition.text(
                        "overview.meta",
                        edition.campaign().title(),
                        edition.campaign().docNo(),
                        edition.campaign().startOn(),
                        edition.campaign().endOn()),
                clock(),
                figures(edition.views().settlement()),
                counts(warnings),
                worst(warnings).map(this::warning).toList(),
                villages.rows(),
                villages.total(),
                villages.latest()
                        .map(period -> PeriodWords.name(period, edition.words()))
                        .orElse(""),
                OverviewDues.of(edition),
                OverviewDues.note(edition),
                edition.views().nextDates().stream()
                        .limit(SHOWN_DATES)
                        .map(this::next)
                        .toList(),
                TrendChart.of(edition.views().trend(), edition),
                money.clearance(),
                money.categories(),
                funnel());
    }

    private OverviewPage.Clock clock() {
        Countdown countdown = edition.views().countdown();
        String percent = Format.percent(Shares.percent(countdown.day(), countdown.days()));
        return new OverviewPage.Clock(
                edition.text("overview.toFestival", edition.campaign().springFestival()),
                countdown.daysToFestival(),
                percent,
                edition.text("overview.progress", countdown.day(), countdown.days()),
                edition.text("overview.dayOf", countdown.day(), countdown.days()));
    }

    private List<OverviewPage.Figure> figures(SettlementTotals totals) {
        String wan = edition.text("unit.wan");
        String rate = totals.rateByAmount().map(Format::percent).orElse("0.0");
        return List.of(
                new OverviewPage.Figure(
                        edition.text("overview.found"),
                        Format.wan(totals.found().amount()),
                        wan,
                        "",
                        edition.text(
                                "overview.foundNote",
                                totals.verified(),
                                totals.found().workers()),
                        ""),
                new OverviewPage.Figure(
                        edition.text("overview.paid"),
                        Format.wan(totals.paid().amount()),
                        wan,
                        "ok",
                        edition.text(
                                "overview.paidNote",
                                totals.settled(),
                                totals.paid().workers()),
                        ""),
                new OverviewPage.Figure(
                        edition.text("overview.outstanding"),
                        Format.wan(totals.outstanding()),
                        wan,
                        totals.outstanding().isPositive() ? "hot" : "ok",
                        edition.text("overview.outstandingNote", totals.unsettled(), totals.outstandingWorkers()),
                        ""),
                new OverviewPage.Figure(
                        edition.text("overview.rate"),
                        rate,
                        "%",
                        "",
                        edition.text(
                                "overview.rateNote",
                                totals.rateByPeople().map(Format::percent).orElse("0.0")),
                        rate));
    }

    private String counts(List<Warning> warnings) {
        Map<Warning.Level, Integer> counts = new EnumMap<>(Warning.Level.class);
        warnings.forEach(each -> counts.merge(each.level(), 1, Integer::sum));
        return String.join(
                " · ",
                counts.entrySet().stream()
                        .map(each -> edition.labels().of(each.getKey()) + " " + each.getValue())
                        .toList());
    }

    private OverviewPage.WarningRow warning(Warning warning) {
        Optional<Money> outstanding = warning.target() instanceof Id.Case id
                ? edition.views().state(id).map(CaseState::outstanding)
                : Optional.empty();
        return new OverviewPage.WarningRow(
                WarningNote.level(warning, edition),
                WarningNote.target(warning, edition),
                warning.target().value(),
                WarningWords.reason(warning, edition.words()),
                outstanding.map(Format::wan).orElse(Format.NONE),
                Format.day(warning.due()),
                edition.unitName(warning.owner()));
    }

    /** One line per record, by its worst warning; people who wait for money come before papers that are missing. */
    private Stream<Warning> worst(List<Warning> warnings) {
        Map<Id, Warning> byTarget = new LinkedHashMap<>();
        warnings.forEach(each -> byTarget.putIfAbsent(each.target(), each));
        return byTarget.values().stream()
                .sorted(Comparator.comparing(Warning::level).thenComparing(this::owed, Comparator.reverseOrder()))
                .limit(SHOWN_WARNINGS);
    }

    private Money owed(Warning warning) {
        return warning.target() instanceof Id.Case id
                ? edition.views().state(id).map(CaseState::outstanding).orElse(Money.ZERO)
                : Money.ZERO;
    }

    private OverviewPage.NextRow next(NextDate date) {
        String label = edition.labels().of(date.kind());
        return new OverviewPage.NextRow(
                Format.day(date.on()),
                Format.monthDay(date.on()),
                date.no().map(no -> edition.text("next.period", no, label)).orElse(label),
                date.daysLeft() == 0 ? edition.text("next.today") : edition.text("next.days", date.daysLeft()));
    }

    private List<OverviewPage.Step> funnel() {
        Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
        edition.views().funnel().forEach((stage, cases) -> counts.merge(Phase.of(stage), cases, Integer::sum));
        int most = counts.values().stream().mapToInt(each -> each).max().orElse(0);
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new OverviewPage.Step(
                        new Link(
                                edition.labels().of(each.getKey()),
                                Address.casesBy(Address.BY_STAGE, each.getKey().code())),
                        each.getValue(),
                        Format.percent(Shares.percent(each.getValue(), most))))
                .toList();
    }
}
