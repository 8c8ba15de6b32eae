package org.qingxin.site.projects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.form.ledger.ProjectColumns;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.Project;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Script;
import org.qingxin.site.frame.Shares;
import org.qingxin.site.ledger.FormColumns;
import org.qingxin.site.ledger.LedgerCell;
import org.qingxin.site.ledger.LedgerColumn;
import org.qingxin.site.ledger.LedgerFacet;
import org.qingxin.site.ledger.LedgerFacets;
import org.qingxin.site.ledger.LedgerPage;
import org.qingxin.site.ledger.LedgerPages;
import org.qingxin.site.ledger.LedgerPlan;
import org.qingxin.wording.Format;
import org.qingxin.wording.Safeguards;

/** Annex 2 with the state of the safeguards; projects with open cases come first. */
public final class ProjectLedger {
    static final String NAME = ProjectColumns.NAME;
    private static final int ROWS = 50;

    private final Edition edition;
    private final LedgerFacets facets;
    private final Safeguards safeguards;
    private final FormColumns<Project> form;
    private final List<Project> projects;
    private final Map<Id.Project, Integer> numbers = new HashMap<>();
    private final LedgerPages<Project> pages;

    public ProjectLedger(Edition edition) {
        this.edition = edition;
        this.facets = new LedgerFacets(edition);
        this.safeguards = new Safeguards(edition.words());
        LedgerForm<Project> ledger = ProjectColumns.of(edition.words());
        this.form = new FormColumns<>(ledger);
        this.projects = ledger.rows();
        projects.forEach(each -> numbers.put(each.id(), numbers.size() + 1));
        this.pages = new LedgerPages<>(edition, plan(), projects);
    }

    public Stream<Page> pages() {
        return pages.pages();
    }

    public Stream<Script> scripts() {
        return pages.scripts();
    }

    private LedgerPlan<Project> plan() {
        LedgerPlan.Words words = new LedgerPlan.Words(
                edition.text("nav.projects"),
                edition.text("projects.meta", edition.asOf()),
                edition.text("projects.caption"),
                edition.text("projects.wordsHint"),
                edition.text("unit.project"),
                edition.text("projects.nothing"));
        return LedgerPlan.of(NAME, Address.PROJECTS, words, ROWS, columns(), facets())
                .withFigures(this::figures);
    }

    private List<LedgerFacet<Project>> facets() {
        return List.of(
                facets.ofCodes(
                        "st", "by-status", edition.text("project.status"), Project.Status.values(), Project::status),
                facets.ofUnits("vil", "by-village", edition.text("case.village"), Unit::isVillage, Project::village),
                facets.ofWords("ind", form.label("authority"), projects, Project::authority),
                facets.ofWords("inv", edition.text("project.invest"), projects, each -> form.written("invest", each)));
    }

    private List<LedgerColumn<Project>> columns() {
        List<LedgerColumn<Project>> columns = new ArrayList<>();
        columns.add(LedgerColumn.<Project>plain("no", edition.text("annex2.no"), this::number)
                .styled("c hide-s"));
        columns.add(form.cell("name", this::name)
                .over(form.label("popularName"))
                .styled("full")
                .headingRows());
        columns.add(form.plain("officer").labelled().styled("nw"));
        columns.add(form.plain("phone").labelled().styled("nw"));
        columns.add(form.plain("authority").labelled().sorted(LedgerColumn.Sort.WORDS));
        columns.add(
                form.money(LedgerColumn.Unit.YUAN, "cost").headed(edition.text("ledger.inYuan", form.label("cost"))));
        columns.add(form.plain("owner").labelled());
        columns.add(form.plain("contractor").labelled());
        columns.add(LedgerColumn.<Project>of(
                        LedgerColumn.Kind.TAGS, "safeguards", edition.text("projects.safeguards"), this::chips)
                .styled("full"));
        columns.add(form.count("open"));
        return columns;
    }

    private String number(Project project) {
        return String.valueOf(numbers.getOrDefault(project.id(), 0));
    }

    private LedgerCell name(Project project, String name) {
        return LedgerCell.of(new Link(name, Address.of(project.id())))
                .over(form.written("popularName", project) + " · " + form.written("village", project));
    }

    private LedgerCell chips(Project project) {
        List<Safeguard> four = Safeguard.of(safeguards.four(project));
        String words = four.stream()
                .map(each -> edition.text("projects.safeguard", each.label(), each.state()))
                .collect(Collectors.joining(edition.text("list.clause")));
        return LedgerCell.of(
                words,
                four.stream()
                        .map(each -> new LedgerCell.Chip(each.label(), each.tone(), each.state()))
                        .toList());
    }

    private List<LedgerPage.Figure> figures(List<Project> rows) {
        Money cost = Money.sum(rows.stream().map(Project::cost));
        long whole = rows.stream().filter(ProjectLedger::hasAllFour).count();
        return List.of(
                new LedgerPage.Figure(
                        edition.text("nav.projects"),
                        Format.count(rows.size()),
                        edition.text("unit.project"),
                        "",
                        edition.text("projects.cost", Format.wan(cost), whole)),
                share("safeguard.deposit", rows, each -> each.deposit().status()),
                share("safeguard.account", rows, each -> each.account().status()),
                share("safeguard.realName", rows, each -> each.realName().status()),
                share("safeguard.onBehalf", rows, each -> each.onBehalf().status()));
    }

    private static boolean hasAllFour(Project project) {
        Project.Safeguards has = project.safeguards();
        return Stream.of(
                        has.deposit().status(),
                        has.account().status(),
                        has.realName().status(),
                        has.onBehalf().status())
                .allMatch(ProjectLedger::has);
    }

    private static boolean has(Project.Standing standing) {
        return standing != Project.Standing.MISSING;
    }

    private LedgerPage.Figure share(
            String key, List<Project> rows, Function<Project.Safeguards, Project.Standing> standing) {
        long with = rows.stream()
                .filter(each -> has(standing.apply(each.safeguards())))
                .count();
        String percent = rows.isEmpty() ? "" : Format.percent(Shares.percent(with, rows.size()));
        return new LedgerPage.Figure(
                edition.text(key), Format.count(with), edition.text("projects.of", rows.size()), percent, "");
    }
}
