package org.qingxin.site.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Once;
import org.qingxin.export.Handouts;
import org.qingxin.finding.RecordLines;
import org.qingxin.model.Campaign;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.Town;
import org.qingxin.wording.Format;
import org.qingxin.wording.Labels;
import org.qingxin.wording.Messages;
import org.qingxin.wording.Words;

/** One edition of the site: its words, and where things stand on it. What pages are made from. */
public final class Edition {
    private final Words words;
    private final Map<Id, String> origins;
    private final Map<Id, RecordLines> lines;
    private final Past past;
    private final HostLinks host;
    private final Supplier<Handouts> handouts;
    private final Markdown markdown = new Markdown();
    /** By section: the same on all its pages but the first of all, which counts. */
    private final Map<String, List<Layout.NavItem>> navigations = new ConcurrentHashMap<>();

    private final Map<String, List<Layout.NavItem>> neighbours = new ConcurrentHashMap<>();

    /** Of records whose files and past are not told. */
    public Edition(Words words) {
        this(words, Map.of(), Map.of(), new Past(words, List.of(), Optional.empty()));
    }

    /**
     * @param origins the file of each record, relative to the data folder
     * @param lines where in it the record and the items of its lists begin
     */
    public Edition(Words words, Map<Id, String> origins, Map<Id, RecordLines> lines, Past past) {
        this.words = words;
        this.origins = origins;
        this.lines = lines;
        this.past = past;
        this.handouts = Once.of(() -> new Handouts(words));
        this.host = new HostLinks(words.town().host());
    }

    public Words words() {
        return words;
    }

    public Dataset data() {
        return words.data();
    }

    public Views views() {
        return words.views();
    }

    public Messages messages() {
        return words.messages();
    }

    public Labels labels() {
        return words.labels();
    }

    public Town town() {
        return words.town();
    }

    public Campaign campaign() {
        return words.campaign();
    }

    public LocalDate asOf() {
        return words.asOf();
    }

    /** A text of the site. */
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    public String unitName(Id.Unit id) {
        return words.unitName(id);
    }

    public String title(CaseState state) {
        return words.title(state);
    }

    public Markdown markdown() {
        return markdown;
    }

    /** Files that lie beside the pages. */
    public Handouts handouts() {
        return handouts.get();
    }

    public HostLinks host() {
        return host;
    }

    public Past past() {
        return past;
    }

    /** The file of each record, relative to the data folder. */
    public Map<Id, String> origins() {
        return origins;
    }

    /** The file and line of a record, and what can be done with it on the git host. */
    public Layout.Source source(Id id) {
        return Optional.ofNullable(origins.get(id))
                .map(each -> source("data/" + each, lines(id).first(), Trail.of(id, past)))
                .orElse(Layout.Source.NONE);
    }

    /** The same for a record that is a row of a page: where it is written and where it is changed. */
    public Layout.Source row(Id id) {
        return Optional.ofNullable(origins.get(id))
                .map(each -> "data/" + each)
                .map(path -> new Layout.Source(
                        host.line(path, lines(id).first()),
                        host.edit(path).map(to -> new Link(text("source.edit"), to)).stream()
                                .toList(),
                        Trail.NONE))
                .orElse(Layout.Source.NONE);
    }

    /** The line on which an item of a record's list begins, leading to it; empty where the file is not told. */
    public Link line(Id id, String list, int index) {
        int line = lines(id).of(list, index);
        return Optional.ofNullable(origins.get(id))
                .map(each -> new Link(
                        text("source.line", line),
                        host.line("data/" + each, line).href()))
                .orElse(Link.plain(""));
    }

    private RecordLines lines(Id id) {
        return lines.getOrDefault(id, RecordLines.UNKNOWN);
    }

    private Layout.Source source(String path, int line, Trail trail) {
        List<Link> links = new ArrayList<>();
        host.edit(path).ifPresent(each -> links.add(new Link(text("source.edit"), each)));
        host.history(path).ifPresent(each -> links.add(new Link(text("source.history"), each)));
        host.raw(path).ifPresent(each -> links.add(new Link(text("source.raw"), each)));
        return new Layout.Source(host.line(path, line), links, trail);
    }

    /**
     * The frame of a page.
     *
     * @param section the navigation entry it belongs to, an {@link Address}
     * @param above pages between home and this one
     */
    public Layout layout(String path, String title, String section, boolean landscape, Layout.Crumb... above) {
        List<Layout.Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Layout.Crumb(text("nav.home"), Address.HOME));
        crumbs.addAll(List.of(above));
        crumbs.add(new Layout.Crumb(title, ""));
        return new Layout(
                messages().language(),
                Address.rootOf(path),
                title,
                text("site.name", town().name()),
                text("site.note", campaign().title()),
                path.equals(Address.HOME)
                        ? navigation(section, true)
                        : navigations.computeIfAbsent(section, each -> navigation(each, false)),
                neighbours.computeIfAbsent(section, this::beside),
                path.equals(Address.HOME) ? List.of() : crumbs,
                town().demo(),
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
            case CASES -> Format.count(views().cases().size());
            case WARNINGS -> Format.count(views().warnings().size());
            case PROJECTS -> Format.count(data().projects().size());
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

    public Layout.Crumb crumb(String key, String href) {
        return new Layout.Crumb(text(key), href);
    }

    public Link link(Id.Unit id) {
        return new Link(words.unitName(id), Address.of(id));
    }

    public Link link(Id.Employer id) {
        return new Link(words.employerName(id), Address.of(id));
    }

    public Link link(Id.Project id) {
        return new Link(words.projectName(id), Address.of(id));
    }

    /** A case by its title; by its id alone where it is not on the books yet on this day. */
    public Link link(Id.Case id) {
        return views().state(id)
                .map(state -> new Link(title(state), Address.of(id)))
                .orElse(Link.plain(id.value()));
    }
}
