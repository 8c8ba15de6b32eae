package org.qingxin.site.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.SafeguardLedger;
import org.qingxin.derive.SafeguardLedger.Item;
import org.qingxin.derive.SafeguardLedger.Rate;
import org.qingxin.derive.SafeguardLedger.Rates;
import org.qingxin.model.Duty;
import org.qingxin.model.Id;
import org.qingxin.model.Project;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Kpi;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.wording.Format;
import org.qingxin.wording.SafeguardWords;

/** The ledger of one deposit and three systems, as the construction office keeps it on paper. */
public final class SafeguardPages {
    /** Up to this many projects are one page. */
    private static final int ONE_PAGE = 120;
    /** Of a longer ledger the town's page lists this many, those with most missing. */
    private static final int SHOWN = 100;

    private final Edition edition;
    private final SafeguardWords words;

    public SafeguardPages(Edition edition) {
        this.edition = edition;
        this.words = new SafeguardWords(edition.words());
    }

    /**
     * {@code safeguards.html}.
     *
     * @param keeper who keeps the ledger
     * @param note how many projects are not listed, and why
     * @param villages the pages of the villages, where the ledger is too long for one
     * @param totals one for each of {@code heads}
     */
    public record SafeguardsPage(
            Layout layout,
            String meta,
            Link form,
            Link keeper,
            String asOf,
            String note,
            List<Link> villages,
            List<Kpi> figures,
            List<String> heads,
            List<Row> rows,
            List<Total> totals,
            List<String> months,
            List<RateRow> rates) {}

    public record Row(int no, Link name, String under, List<Cell> cells) {}

    /**
     * @param reasons why it is not wholly in place
     * @param figures dates and figures behind it
     */
    public record Cell(Tag state, List<String> reasons, List<String> figures) {}

    /** @param part how many more are in place in part; empty for none */
    public record Total(String head, String value, String part) {}

    public record RateRow(Link name, List<RateCell> cells) {}

    /** @param style {@code late} where it is below what is asked for; the text then says so */
    public record RateCell(String text, String style) {}

    public Stream<Page> pages() {
        Page town = new Page(Address.SAFEGUARDS, "safeguards.ftlh", this::town);
        SafeguardLedger ledger = edition.views().safeguards();
        return ledger.rows().size() <= ONE_PAGE
                ? Stream.of(town)
                : Stream.concat(
                        Stream.of(town),
                        ledger.villages().stream()
                                .map(village -> new Page(
                                        Address.safeguardsIn(village), "safeguards.ftlh", () -> village(village))));
    }

    private SafeguardsPage town() {
        SafeguardLedger ledger = edition.views().safeguards();
        boolean whole = ledger.rows().size() <= ONE_PAGE;
        Layout layout = edition.layout(Address.SAFEGUARDS, edition.text("nav.safeguards"), Address.SAFEGUARDS, true);
        List<Link> villages = whole
                ? List.of()
                : ledger.villages().stream()
                        .map(id -> new Link(edition.unitName(id), Address.safeguardsIn(id)))
                        .toList();
        int others = edition.data().projects().size() - ledger.rows().size();
        String note = whole
                ? others > 0 ? edition.text("safeguards.others", others) : ""
                : edition.text("safeguards.worst", SHOWN, ledger.rows().size());
        return page(layout, ledger, whole ? ONE_PAGE : SHOWN, note, villages);
    }

    private SafeguardsPage village(Id.Unit village) {
        String title = edition.text("safeguards.ofVillage", edition.unitName(village));
        Layout layout = edition.layout(
                Address.safeguardsIn(village),
                title,
                Address.SAFEGUARDS,
                true,
                edition.crumb("nav.safeguards", Address.SAFEGUARDS));
        SafeguardLedger ledger = edition.views().safeguards().in(village);
        return page(layout, ledger, ledger.rows().size(), "", List.of());
    }

    private SafeguardsPage page(Layout layout, SafeguardLedger ledger, int most, String note, List<Link> villages) {
        List<SafeguardLedger.Row> shown =
                ledger.rows().subList(0, Math.min(most, ledger.rows().size()));
        List<Row> rows = new ArrayList<>();
        shown.forEach(each -> rows.add(row(rows.size() + 1, each)));
        return new SafeguardsPage(
                layout,
                edition.text("safeguards.meta"),
                new Link(edition.text("safeguards.form"), Address.SAFEGUARD_FORM),
                edition.link(edition.views().ledger().unitFor(Duty.LEDGER)),
                Format.day(edition.asOf()),
                note,
                villages,
                figures(ledger),
                Arrays.stream(Item.values()).map(edition.labels()::of).toList(),
                rows,
                ledger.totals().stream().map(this::total).toList(),
                ledger.months(),
                shown.stream().map(each -> rates(each, ledger.months())).toList());
    }

    private List<Kpi> figures(SafeguardLedger ledger) {
        List<Kpi> figures = new ArrayList<>();
        int all = ledger.rows().size();
        figures.add(new Kpi(
                edition.text("safeguards.whole"),
                Format.count(ledger.whole()),
                edition.text("projects.of", all),
                "",
                edition.text("safeguards.wholeNote")));
        ledger.totals()
                .subList(0, 4)
                .forEach(each -> figures.add(new Kpi(
                        edition.labels().of(each.item()),
                        Format.count(each.yes()),
                        edition.text("projects.of", each.asked()),
                        each.yes() + each.part() < each.asked() ? "hot" : "",
                        edition.text("safeguards.missing", each.asked() - each.yes() - each.part(), each.part()))));
        return figures;
    }

    private Row row(int no, SafeguardLedger.Row row) {
        Project project = row.project();
        return new Row(
                no,
                edition.link(project.id()),
                edition.text(
                        "safeguards.under",
                        edition.link(project.contractor()).text(),
                        edition.unitName(project.village())),
                row.cells().stream().map(cell -> cell(cell, row)).toList());
    }

    private Cell cell(SafeguardLedger.Cell cell, SafeguardLedger.Row row) {
        String tone = switch (cell.level()) {
            case YES -> "green ok";
            case PART -> "yellow part";
            case NO -> "red no";
            case EXEMPT -> "blue";
        };
        return new Cell(
                new Tag(edition.labels().of(cell.level()), tone), words.reasons(cell, row), words.figures(cell, row));
    }

    private Total total(SafeguardLedger.Total total) {
        return new Total(
                edition.labels().of(total.item()),
                edition.text("safeguards.nOfM", total.yes(), total.asked()),
                total.part() > 0 ? edition.text("safeguards.part", total.part()) : "");
    }

    private RateRow rates(SafeguardLedger.Row row, List<String> months) {
        List<RateCell> cells = new ArrayList<>();
        for (String month : months) {
            Optional<Rates> rates = row.months().stream()
                    .filter(each -> each.month().equals(month))
                    .findFirst();
            cells.add(rate(rates.map(Rates::realName)));
            cells.add(rate(rates.map(Rates::contract)));
            cells.add(rate(rates.map(Rates::onBehalf)));
        }
        return new RateRow(edition.link(row.project().id()), cells);
    }

    private RateCell rate(Optional<Rate> rate) {
        String percent = rate.flatMap(Rate::percent).map(Format::percent).orElse(Format.NONE);
        return rate.filter(Rate::low).isPresent()
                ? new RateCell(edition.text("safeguards.low", percent), "late")
                : new RateCell(percent, "");
    }
}
