package org.qingxin.site.overview;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.duty.Submission;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.derive.warning.Warning;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Heat;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.SubmissionWords;
import org.qingxin.wording.Format;

/** How the villages stand, the one that owes most on top. */
final class VillageTable {
    private final Edition edition;
    private final Map<Id.Unit, SettlementTotals> totals;

    VillageTable(Edition edition) {
        this.edition = edition;
        this.totals = edition.views().byVillage();
    }

    /** The largest values of the table, which are shaded darkest. */
    private record Most(int people, Money owed) {}

    List<OverviewPage.VillageRow> rows() {
        Most most = new Most(
                totals.values().stream()
                        .mapToInt(each -> each.found().workers())
                        .max()
                        .orElse(0),
                totals.values().stream()
                        .map(SettlementTotals::outstanding)
                        .max(Comparator.naturalOrder())
                        .orElse(Money.ZERO));
        return totals.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getValue().outstanding(), Comparator.reverseOrder()))
                .map(each -> row(
                        edition.link(each.getKey()),
                        cases(each.getKey(), each.getValue()),
                        each.getValue(),
                        warnings(each.getKey()),
                        report(each.getKey()),
                        most))
                .toList();
    }

    OverviewPage.VillageRow total() {
        Link name = Link.plain(edition.text("overview.total"));
        SettlementTotals sums = edition.views().settlement();
        Link cases = new Link(Format.count(sums.cases()), Address.CASES);
        return row(name, cases, sums, List.of(), OverviewPage.Report.NONE, new Most(0, Money.ZERO));
    }

    /** How many cases a village has, leading to them. */
    private static Link cases(Id.Unit village, SettlementTotals sums) {
        String count = Format.count(sums.cases());
        return sums.cases() == 0
                ? Link.plain(count)
                : new Link(count, Address.casesBy(Address.BY_VILLAGE, village.value()));
    }

    /** The last period whose report was due. */
    Optional<Campaign.Period> latest() {
        return edition.campaign().periods().stream()
                .filter(each -> !each.due().isAfter(edition.asOf()))
                .max(Comparator.comparing(Campaign.Period::due));
    }

    /** How the village reported for the latest period. */
    private OverviewPage.Report report(Id.Unit village) {
        return latest().flatMap(period -> edition.data()
                        .unit(village)
                        .map(unit -> edition.views().submissions().annex1(unit, period)))
                .filter(each -> each.state() != Submission.State.NOT_OWED)
                .map(each -> new OverviewPage.Report(SubmissionWords.tag(each, edition), address(village)))
                .orElse(OverviewPage.Report.NONE);
    }

    private String address(Id.Unit village) {
        return latest().map(period -> Address.of(edition.campaign().id(), period, village))
                .orElseThrow();
    }

    private List<Tag> warnings(Id.Unit village) {
        Map<Warning.Level, Integer> counts = new EnumMap<>(Warning.Level.class);
        edition.views()
                .casesInVillage(village)
                .forEach(state -> edition.views().warningsOf(state.id()).stream()
                        .filter(each -> each.target().equals(state.id()))
                        .findFirst()
                        .ifPresent(worst -> counts.merge(worst.level(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(each -> new Tag(
                        edition.text(
                                "overview.levelCount",
                                edition.text("level.short." + each.getKey().code()),
                                each.getValue()),
                        each.getKey().code()))
                .toList();
    }

    private OverviewPage.VillageRow row(
            Link name, Link cases, SettlementTotals sums, List<Tag> warnings, OverviewPage.Report report, Most most) {
        boolean low = sums.found().amount().fen() > 3 * sums.paid().amount().fen();
        boolean full = sums.found().amount().isPositive() && sums.outstanding().isZero();
        return new OverviewPage.VillageRow(
                name,
                cases,
                Format.count(sums.found().workers()),
                Heat.of(sums.found().workers(), most.people()),
                Format.wan(sums.found().amount()),
                Format.wan(sums.paid().amount()),
                Format.wan(sums.outstanding()),
                Heat.of(sums.outstanding().fen(), most.owed().fen()),
                sums.found().amount().isPositive(),
                sums.rateByAmount().map(Format::percent).orElse("0.0"),
                full ? "full" : low ? "low" : "",
                warnings,
                report);
    }
}
