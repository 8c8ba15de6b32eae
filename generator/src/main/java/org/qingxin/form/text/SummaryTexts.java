package org.qingxin.form.text;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qingxin.derive.ActivityTotals;
import org.qingxin.derive.IncidentCourse;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign;
import org.qingxin.model.Coded;
import org.qingxin.model.Inspection;
import org.qingxin.model.Person;
import org.qingxin.model.Supervision;
import org.qingxin.model.Unit;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/** Fills in the final summary. */
final class SummaryTexts {
    private static final int CASES = 20;

    private final Words words;
    private final Views views;
    private final RunningText running;
    private final CaseEntries entries;
    private final SummaryLists lists;
    private final Annex1Table sums;

    SummaryTexts(Words words) {
        this.words = words;
        this.views = words.views();
        this.running = new RunningText(words);
        this.entries = new CaseEntries(words);
        this.lists = new SummaryLists(words);
        this.sums = views.annex1().cumulative(new Annex1Scope.Town(), views.asOf());
    }

    SummaryText text() {
        Campaign campaign = words.campaign();
        List<Unit> units = views.submissions().units();
        List<CaseState> key =
                views.cases().stream().filter(CaseState::isKeyCase).toList();
        ActivityTotals activities = ActivityTotals.of(views);
        return new SummaryText(
                Heading.of(words, views.asOf()),
                running.fullDay(campaign.startOn()),
                running.fullDay(views.asOf()),
                !views.asOf().isBefore(campaign.endOn()),
                group(campaign.leadingGroup()),
                units.size(),
                (int) units.stream().filter(Unit::isVillage).count(),
                lists.reports(),
                lists.held(activities),
                new SummaryText.Held(
                        "", activities.total().held(), activities.total().people()),
                Annex1Text.of(sums, Optional.empty(), running),
                rows(),
                problems(),
                (int) views.inspections().stream()
                        .filter(each -> each.kind() == Inspection.Kind.LOOK_BACK)
                        .count(),
                lists.safeguards(),
                named(
                        views.ledger().cases(),
                        each -> each.arrearsCase().source().channel()),
                Standing.of(views, Optional.empty(), running),
                named(
                        views.ledger().cases().stream()
                                .flatMap(each -> each.closing().stream())
                                .toList(),
                        CaseState.Closing::basis),
                parts(views.byCategory(), words.labels()::of),
                parts(views.byVillage(), words::unitName),
                lists.investments(sums),
                sums.published(),
                sums.blacklisted(),
                lists.credit(),
                supervisions(),
                lists.gates(),
                named(
                                key.stream()
                                        .flatMap(each -> each.arrearsCase().keyCase().stream())
                                        .flatMap(each -> each.reasons().stream())
                                        .toList(),
                                each -> each)
                        .stream()
                        .map(each -> new SummaryText.KeyReason(each.name(), each.count()))
                        .toList(),
                (int) key.stream().filter(CaseState::isOpen).count(),
                (int) key.stream().filter(each -> !each.isOpen()).count(),
                Listed.first(CASES, key, entries::of),
                lists.incidents(),
                views.incidents().stream().filter(IncidentCourse::serious).count(),
                lists.indicators(),
                WarningLines.of(views, Optional.empty(), words),
                Listed.first(
                        CASES,
                        views.cases().stream().filter(CaseState::isUnsettled).toList(),
                        entries::of));
    }

    private static SummaryText.Group group(Campaign.LeadingGroup group) {
        Campaign.Office office = group.office();
        return new SummaryText.Group(
                group.head().name(),
                group.head().title().orElse(""),
                group.deputies(),
                group.members(),
                office.location(),
                office.director().name(),
                office.director().title().orElse(""),
                office.deputyDirector().name(),
                office.deputyDirector().title().orElse(""),
                office.staff().stream().map(Person::name).toList());
    }

    private List<SummaryText.Row> rows() {
        return Arrays.stream(Annex1Row.values())
                .filter(each -> each != Annex1Row.TOTAL)
                .map(each -> new SummaryText.Row(
                        words.labels().of(each), Annex1Text.of(sums, Optional.empty(), each, running)))
                .toList();
    }

    private int problems() {
        return (int) views.inspections().stream()
                .filter(each -> !each.on().isBefore(words.campaign().startOn()))
                .flatMap(each -> each.items().stream())
                .filter(each -> each.result() == Inspection.Item.Result.PROBLEM)
                .count();
    }

    private List<SummaryText.Held> supervisions() {
        return named(views.ledger().supervisions(), Supervision::kind).stream()
                .map(each -> new SummaryText.Held(each.name(), each.count(), 0))
                .toList();
    }

    private <T, C extends Coded> List<SummaryText.Named> named(Collection<T> all, Function<T, C> code) {
        Map<C, Integer> counts = new LinkedHashMap<>();
        all.forEach(each -> counts.merge(code.apply(each), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(comparing((Map.Entry<C, Integer> each) -> each.getValue(), reverseOrder())
                        .thenComparing(each -> each.getKey().code()))
                .map(each -> new SummaryText.Named(words.labels().of(each.getKey()), each.getValue()))
                .toList();
    }

    private <K> List<SummaryText.Part> parts(Map<K, SettlementTotals> totals, Function<K, String> name) {
        return totals.entrySet().stream()
                .filter(each -> each.getValue().cases() > 0)
                .map(each -> part(name.apply(each.getKey()), each.getValue()))
                .toList();
    }

    private SummaryText.Part part(String name, SettlementTotals totals) {
        return new SummaryText.Part(
                name,
                totals.cases(),
                totals.verified(),
                totals.found().workers(),
                running.money(totals.found().amount()),
                running.money(totals.paid().amount()),
                totals.rateByAmount().map(Format::percent).orElse(""),
                totals.outstanding().isPositive() ? running.money(totals.outstanding()) : "");
    }
}
