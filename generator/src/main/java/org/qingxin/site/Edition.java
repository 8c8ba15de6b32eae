package org.qingxin.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.CaseState;
import org.qingxin.derive.CaseTitle;
import org.qingxin.derive.Views;
import org.qingxin.model.Campaign;
import org.qingxin.model.Dataset;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Project;
import org.qingxin.model.Town;
import org.qingxin.model.Unit;

/** One edition of the site: one state of the records, one day, one language. What pages are made from. */
final class Edition {
    private final Dataset data;
    private final Views views;
    private final Messages messages;
    private final Labels labels;
    private final Markdown markdown = new Markdown();
    private final Town town;
    private final Campaign campaign;
    private final Map<Id, String> origins;
    private final HostLinks host;

    /** Of records whose files are not told. */
    Edition(Dataset data, Views views, Messages messages, Town town, Campaign campaign) {
        this(data, views, messages, town, campaign, Map.of());
    }

    /** @param origins the file of each record, relative to the data folder */
    Edition(Dataset data, Views views, Messages messages, Town town, Campaign campaign, Map<Id, String> origins) {
        this.data = data;
        this.views = views;
        this.messages = messages;
        this.labels = new Labels(messages);
        this.town = town;
        this.campaign = campaign;
        this.origins = origins;
        this.host = new HostLinks(town.host());
    }

    Dataset data() {
        return data;
    }

    Views views() {
        return views;
    }

    Labels labels() {
        return labels;
    }

    Markdown markdown() {
        return markdown;
    }

    Town town() {
        return town;
    }

    Campaign campaign() {
        return campaign;
    }

    HostLinks host() {
        return host;
    }

    /** The file of a record, and what can be done with it on the git host. */
    Layout.Source source(Id id) {
        return Optional.ofNullable(origins.get(id))
                .map(each -> source("data/" + each))
                .orElse(Layout.Source.NONE);
    }

    private Layout.Source source(String path) {
        List<Link> links = new ArrayList<>();
        host.edit(path).ifPresent(each -> links.add(new Link(text("source.edit"), each)));
        host.history(path).ifPresent(each -> links.add(new Link(text("source.history"), each)));
        host.raw(path).ifPresent(each -> links.add(new Link(text("source.raw"), each)));
        return new Layout.Source(host.file(path), links);
    }

    LocalDate asOf() {
        return views.asOf();
    }

    Messages messages() {
        return messages;
    }

    /** A text of the site. */
    String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /**
     * The frame of a page.
     *
     * @param section the navigation entry it belongs to, an {@link Address}
     * @param above pages between home and this one
     */
    Layout layout(String path, String title, String section, boolean landscape, Layout.Crumb... above) {
        List<Layout.Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Layout.Crumb(text("nav.home"), Address.HOME));
        crumbs.addAll(List.of(above));
        crumbs.add(new Layout.Crumb(title, ""));
        return new Layout(
                messages.language(),
                Address.rootOf(path),
                title,
                text("site.name", town.name()),
                text("site.note", campaign.title()),
                navigation(section, path.equals(Address.HOME)),
                beside(section),
                path.equals(Address.HOME) ? List.of() : crumbs,
                town.demo(),
                landscape,
                Format.day(asOf()),
                Layout.Source.NONE,
                List.of(
                        text("footer.internal"),
                        text("footer.asOf", asOf()),
                        text("footer.masked"),
                        text("footer.readOnly")));
    }

    /** Counts stand on the first page only: on every page one more case would change the whole site. */
    private List<Layout.NavItem> navigation(String section, boolean counting) {
        return Arrays.stream(Navigation.values())
                .map(each -> new Layout.NavItem(
                        text(each.key()), each.address(), each.holds(section), counting ? count(each) : ""))
                .toList();
    }

    private String count(Navigation group) {
        return switch (group) {
            case CASES -> Format.count(views.cases().size());
            case WARNINGS -> Format.count(views.warnings().size());
            case PROJECTS -> Format.count(data.projects().size());
            default -> "";
        };
    }

    /** The pages of the group that is open; none where there is but one. */
    private List<Layout.NavItem> beside(String section) {
        return Arrays.stream(Navigation.values())
                .filter(each -> each.holds(section) && each.entries().size() > 1)
                .flatMap(each -> each.entries().stream())
                .map(each -> new Layout.NavItem(
                        text(each.key()), each.address(), each.address().equals(section), ""))
                .toList();
    }

    Layout.Crumb crumb(String key, String href) {
        return new Layout.Crumb(text(key), href);
    }

    Link link(Id.Unit id) {
        return new Link(data.unit(id).map(Unit::name).orElse(id.value()), Address.of(id));
    }

    Link link(Id.Employer id) {
        return new Link(data.employer(id).map(Employer::name).orElse(id.value()), Address.of(id));
    }

    Link link(Id.Project id) {
        return new Link(data.project(id).map(Project::name).orElse(id.value()), Address.of(id));
    }

    /** A case by its title; by its id alone where it is not on the books yet on this day. */
    Link link(Id.Case id) {
        return views.state(id)
                .map(state -> new Link(title(state.title()), Address.of(id)))
                .orElse(Link.plain(id.value()));
    }

    String unitName(Id.Unit id) {
        return data.unit(id).map(Unit::name).orElse(id.value());
    }

    /** The official name: 「＿＿工程拖欠＿＿等＿＿名农民工工资案」 (Annex 4). */
    String title(CaseTitle title) {
        String debtor = title.project()
                .map(name -> text("case.title.project", bare(name)))
                .orElse(title.employer());
        String kind = text(title.migrants() ? "case.title.migrants" : "case.title.workers");
        return title.representative()
                .map(name -> text("case.title.represented", debtor, name, title.workers(), kind))
                .orElseGet(() -> text("case.title.plain", debtor, title.workers(), kind));
    }

    /** The form prints 工程 after the project's name, which often ends with it already. */
    private String bare(String project) {
        String suffix = text("case.title.suffix");
        return !suffix.isEmpty() && project.endsWith(suffix)
                ? project.substring(0, project.length() - suffix.length())
                : project;
    }

    String title(CaseState state) {
        return title(state.title());
    }
}
