package org.qingxin.site.projects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qingxin.form.Annex2Sheet;
import org.qingxin.model.Id;
import org.qingxin.model.Project;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.part.SheetForms;
import org.qingxin.site.part.SheetPage;

/** {@code projects/annex2.html}: Annex 2 as it is printed; a town with many projects has one for each village. */
public final class ProjectFormPages {
    private static final int MOST = 200;

    private final Edition edition;
    private final List<Project> projects;
    private final Map<Id.Unit, List<Project>> byVillage;

    public ProjectFormPages(Edition edition) {
        this.edition = edition;
        this.projects = edition.views().ledger().projectsUnderWay();
        this.byVillage = projects.stream().collect(groupingBy(Project::village, TreeMap::new, toList()));
    }

    public Stream<Page> pages() {
        Page town = new Page(Address.ANNEX2, "sheet.ftlh", this::town);
        return isLong()
                ? Stream.concat(
                        Stream.of(town),
                        byVillage.keySet().stream()
                                .map(each -> new Page(Address.annex2In(each), "sheet.ftlh", () -> village(each))))
                : Stream.of(town);
    }

    private boolean isLong() {
        return projects.size() > MOST;
    }

    private SheetPage town() {
        Layout layout = edition.layout(
                Address.ANNEX2,
                edition.text("nav.annex2"),
                Address.ANNEX2,
                true,
                edition.crumb("nav.projects", Address.PROJECTS));
        return isLong()
                ? new SheetForms(edition).parted(layout, command(""), villages())
                : page(layout, edition.town().name(), projects, "");
    }

    private List<Link> villages() {
        return byVillage.keySet().stream()
                .map(each -> new Link(edition.unitName(each), Address.annex2In(each)))
                .toList();
    }

    private SheetPage village(Id.Unit village) {
        Layout layout = edition.layout(
                Address.annex2In(village),
                edition.text("period.ofUnit", edition.unitName(village), edition.text("nav.annex2")),
                Address.ANNEX2,
                true,
                edition.crumb("nav.annex2", Address.ANNEX2));
        return page(
                layout,
                edition.unitName(village),
                byVillage.getOrDefault(village, List.of()),
                " --unit " + village.value());
    }

    private SheetPage page(Layout layout, String unit, List<Project> shown, String option) {
        return new SheetForms(edition)
                .page(layout, command(option), new Annex2Sheet(edition.words()).of(unit, edition.asOf(), shown));
    }

    private static String command(String option) {
        return "export " + Annex2Sheet.FORM + option;
    }
}
