package org.qingxin.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingxin.derive.CaseState;
import org.qingxin.derive.Warning;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.Money;

/** The ledger of all cases. Up to 200 it is one page; a longer one is pages of 100 that read without a script. */
final class CaseLedger {
    private static final int ONE_PAGE = 200;
    private static final int PAGE = 100;

    private final Edition edition;

    CaseLedger(Edition edition) {
        this.edition = edition;
    }

    Stream<Page> pages() {
        List<CaseState> cases = edition.views().cases();
        int size = cases.size() <= ONE_PAGE ? ONE_PAGE : PAGE;
        int pages = Math.max(1, (cases.size() + size - 1) / size);
        Overall overall = overall(cases);
        return IntStream.range(0, pages).mapToObj(i -> {
            List<CaseState> part = cases.subList(i * size, Math.min(cases.size(), (i + 1) * size));
            return new Page(address(i), "cases.ftlh", () -> page(part, i, pages, overall));
        });
    }

    private static String address(int page) {
        return page == 0 ? Address.CASES : "cases/p" + (page + 1) + ".html";
    }

    /** What every page of the ledger says of the whole of it. */
    private record Overall(
            CaseLedgerPage.Total total,
            List<CaseLedgerPage.Option> phases,
            List<CaseLedgerPage.Option> levels,
            List<String> villages,
            List<String> categories) {}

    private Overall overall(List<CaseState> all) {
        return new Overall(
                total(all),
                options(all, state -> edition.labels().of(Phase.of(state.stage()))),
                options(all, state -> level(state).map(Tag::label).orElse("")),
                distinct(all, this::village),
                distinct(all, state -> edition.labels().of(state.category())));
    }

    private CaseLedgerPage page(List<CaseState> part, int number, int pages, Overall overall) {
        String title = edition.text("nav.cases");
        return new CaseLedgerPage(
                edition.layout(address(number), title, Address.CASES, true),
                edition.text("cases.meta"),
                part.stream().map(this::row).toList(),
                overall.total(),
                overall.phases(),
                overall.levels(),
                overall.villages(),
                overall.categories(),
                pager(number, pages),
                pages == 1);
    }

    private CaseLedgerPage.Row row(CaseState state) {
        Optional<Warning> worst = worst(state);
        return new CaseLedgerPage.Row(
                state.id().value(),
                Address.of(state.id()),
                edition.title(state),
                edition.link(state.arrearsCase().employer()).text(),
                village(state),
                edition.labels().of(state.category()),
                Tag.of(state.stage(), edition.labels()),
                edition.labels().of(Phase.of(state.stage())),
                level(state).orElse(new Tag("", "")),
                worst.map(each -> each.level().ordinal()).orElse(9),
                Format.count(state.verified().workers()),
                Format.wan(state.verified().amount()),
                Format.wan(state.paid().amount()),
                Format.wan(state.outstanding()),
                CaseMoney.percentPaid(state),
                CaseMoney.barTone(state),
                Format.day(state.settleBy()),
                lateness(state),
                edition.unitName(state.currentUnit()));
    }

    private Optional<Tag> level(CaseState state) {
        return worst(state).map(warning -> WarningWords.level(warning, edition));
    }

    /** The worst warning about the case itself; one about its employer or project is told on theirs. */
    private Optional<Warning> worst(CaseState state) {
        return edition.views().warningsOf(state.id()).stream()
                .filter(each -> each.target().equals(state.id()))
                .findFirst();
    }

    private String village(CaseState state) {
        return edition.unitName(state.arrearsCase().village());
    }

    private String lateness(CaseState state) {
        return state.daysLate() > 0 ? edition.text("due.overdue", state.daysLate()) : "";
    }

    private CaseLedgerPage.Total total(List<CaseState> cases) {
        Figures found = cases.stream().map(CaseState::verified).reduce(Figures.NONE, Figures::plus);
        Figures paid = cases.stream().map(CaseState::paid).reduce(Figures.NONE, Figures::plus);
        Money outstanding = Money.sum(cases.stream().map(CaseState::outstanding));
        String percent =
                edition.views().settlement().rateByAmount().map(Format::percent).orElse("0.0");
        return new CaseLedgerPage.Total(
                edition.text("cases.total", cases.size()),
                Format.count(found.workers()),
                Format.wan(found.amount()),
                Format.wan(paid.amount()),
                Format.wan(outstanding),
                percent,
                "");
    }

    /** Values in the order in which the ledger first shows them, with how many rows have each. */
    private static List<CaseLedgerPage.Option> options(List<CaseState> cases, Function<CaseState, String> value) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        cases.stream().map(value).filter(each -> !each.isEmpty()).forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new CaseLedgerPage.Option(each.getKey(), Format.count(each.getValue())))
                .toList();
    }

    private static List<String> distinct(List<CaseState> cases, Function<CaseState, String> value) {
        return cases.stream().map(value).distinct().sorted().toList();
    }

    private List<CaseLedgerPage.PageLink> pager(int number, int pages) {
        List<CaseLedgerPage.PageLink> links = new ArrayList<>();
        for (int i = 0; pages > 1 && i < pages; i++) {
            links.add(new CaseLedgerPage.PageLink(String.valueOf(i + 1), address(i), i == number));
        }
        return links;
    }
}
