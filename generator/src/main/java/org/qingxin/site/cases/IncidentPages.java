package org.qingxin.site.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.IncidentCourse;
import org.qingxin.model.Incident;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Kpi;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.wording.Format;

/** The page of incidents. */
public final class IncidentPages {
    private final Edition edition;

    public IncidentPages(Edition edition) {
        this.edition = edition;
    }

    /** {@code incidents.html}: each incident from its report to its closing. */
    public record IncidentsPage(Layout layout, String meta, List<Kpi> figures, List<Item> items) {}

    /** @param id anchor */
    public record Item(
            String id,
            String title,
            Tag state,
            Tag kind,
            String summary,
            List<Fact> facts,
            List<Step> steps,
            Layout.Source source) {}

    public record Step(String label, Tag state, String on, Link by, String note) {}

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.INCIDENTS, "incidents.ftlh", this::page));
    }

    private IncidentsPage page() {
        List<IncidentCourse> all = edition.views().incidents();
        return new IncidentsPage(
                edition.layout(Address.INCIDENTS, edition.text("nav.incidents"), Address.INCIDENTS, false),
                edition.text("incidents.meta"),
                figures(all),
                all.stream().map(this::item).toList());
    }

    private List<Kpi> figures(List<IncidentCourse> all) {
        long open = all.stream().filter(IncidentCourse::isOpen).count();
        long serious = all.stream().filter(IncidentCourse::serious).count();
        long planned = all.stream().filter(each -> each.incident().planUsed()).count();
        long sameDay = all.stream()
                .filter(each -> each.daysToReport().filter(days -> days == 0).isPresent())
                .count();
        return List.of(
                kpi("nav.incidents", all.size(), "", edition.text("incidents.closedNote", all.size() - open)),
                kpi("incidents.open", open, open > 0 ? "hot" : "ok", ""),
                kpi("incidents.serious", serious, serious > 0 ? "hot" : "ok", edition.text("incidents.seriousNote")),
                kpi("incidents.sameDay", sameDay, "", edition.text("incidents.ofAll", all.size())),
                kpi("incidents.planUsed", planned, "", edition.text("incidents.planNote")));
    }

    private Kpi kpi(String key, long count, String tone, String note) {
        return new Kpi(edition.text(key), Format.count(count), edition.text("incidents.unit"), tone, note);
    }

    private Item item(IncidentCourse course) {
        Incident incident = course.incident();
        List<Step> steps = new ArrayList<>();
        course.steps().forEach(each -> steps.add(step(each)));
        if (course.isOpen()) {
            Arrays.stream(Incident.Step.Done.values())
                    .filter(done -> course.step(done).isEmpty())
                    .forEach(done -> steps.add(missing(done)));
        }
        String serious = course.serious() ? "red w" : "";
        return new Item(
                incident.id().value(),
                edition.text("incidents.title", incident.on(), incident.place()),
                course.isOpen()
                        ? new Tag(edition.text("incidents.openFor", course.days()), "orange")
                        : new Tag(edition.text("incidents.closedIn", course.days()), "green"),
                new Tag(edition.labels().of(incident.kind()), serious),
                incident.summary(),
                facts(course),
                steps,
                edition.row(incident.id()));
    }

    private Step step(Incident.Step step) {
        return new Step(
                edition.labels().of(step.step()),
                new Tag(edition.text("incidents.done"), "green ok"),
                Format.day(step.on()),
                edition.link(step.by()),
                step.note().orElse(""));
    }

    private Step missing(Incident.Step.Done done) {
        return new Step(
                edition.labels().of(done),
                new Tag(edition.text("incidents.notDone"), ""),
                Format.NONE,
                Link.plain(Format.NONE),
                "");
    }

    private List<Fact> facts(IncidentCourse course) {
        Incident incident = course.incident();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("incidents.id", incident.id().value()));
        facts.add(fact("incidents.persons", edition.text("incidents.personsValue", incident.persons())));
        facts.add(Fact.of(edition.text("case.village"), edition.link(incident.village())));
        facts.add(Fact.of(edition.text("incidents.handler"), edition.link(incident.unit())));
        facts.add(fact(
                "incidents.reported",
                course.daysToReport()
                        .map(days -> days == 0
                                ? edition.text("incidents.reportedSameDay")
                                : edition.text("incidents.reportedAfter", days))
                        .orElse(edition.text("incidents.notReported"))));
        facts.add(fact("incidents.plan", edition.text(incident.planUsed() ? "incidents.planYes" : "incidents.planNo")));
        facts.add(Fact.of(
                        edition.text("rows.case"),
                        incident.arrearsCase()
                                .filter(id -> edition.views().state(id).isPresent())
                                .map(edition::link)
                                .orElse(Link.plain(Format.NONE)))
                .full());
        return facts;
    }

    private Fact fact(String key, String value) {
        return Fact.of(edition.text(key), value);
    }
}
