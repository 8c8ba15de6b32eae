package org.qingxin.site.units;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.SupervisionCourse;
import org.qingxin.derive.duty.Deadline.State;
import org.qingxin.model.Supervision;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Kpi;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.DueTag;
import org.qingxin.wording.Format;
import org.qingxin.wording.Markup;

/** {@code supervision.html}: 督查, 考核, 通报 and 约谈 of units, and how far what was found is mended. */
public final class SupervisionPages {
    private final Edition edition;

    public SupervisionPages(Edition edition) {
        this.edition = edition;
    }

    public record SupervisionPage(Layout layout, String meta, List<Kpi> figures, List<Item> items) {}

    /** @param id anchor */
    public record Item(
            String id, String title, Tag kind, Tag state, Markup finding, List<Fact> facts, Layout.Source source) {}

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.SUPERVISION, "supervision.ftlh", this::page));
    }

    private SupervisionPage page() {
        List<SupervisionCourse> all = SupervisionCourse.all(edition.views());
        return new SupervisionPage(
                edition.layout(Address.SUPERVISION, edition.text("nav.supervision"), Address.SUPERVISION, false),
                edition.text("supervision.meta"),
                figures(all),
                all.stream().map(this::item).toList());
    }

    private List<Kpi> figures(List<SupervisionCourse> all) {
        long overdue = count(all, State.OVERDUE);
        long open = all.stream().filter(each -> each.mending().isEmpty()).count();
        return List.of(
                kpi("supervision.overdue", overdue, overdue > 0 ? "hot" : "ok", ""),
                kpi("supervision.due", count(all, State.DUE), "", ""),
                kpi("supervision.late", count(all, State.DONE_LATE), "", ""),
                kpi("supervision.onTime", count(all, State.DONE_ON_TIME), "ok", ""),
                kpi("supervision.noDay", open, "", edition.text("supervision.ofAll", all.size())));
    }

    private static long count(List<SupervisionCourse> all, State state) {
        return all.stream().filter(each -> each.is(state)).count();
    }

    private Kpi kpi(String key, long count, String tone, String note) {
        return new Kpi(edition.text(key), Format.count(count), edition.text("supervision.unit"), tone, note);
    }

    private Item item(SupervisionCourse course) {
        Supervision each = course.supervision();
        return new Item(
                each.id().value(),
                each.title(),
                new Tag(edition.labels().of(each.kind()), "blue"),
                course.mending()
                        .map(due -> DueTag.of(due, edition))
                        .orElse(new Tag(edition.text("supervision.noDay"), "")),
                edition.markdown().html(each.finding()),
                facts(course),
                edition.row(each.id()));
    }

    private List<Fact> facts(SupervisionCourse course) {
        Supervision each = course.supervision();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(edition.text("supervision.on"), Format.day(each.on())));
        facts.add(Fact.of(edition.text("supervision.by"), edition.link(each.by())));
        facts.add(Fact.of(edition.text("supervision.id"), each.id().value()));
        facts.add(Fact.of(
                        edition.text("supervision.units"),
                        each.units().stream().map(edition::link).toList())
                .full());
        course.mending().ifPresent(due -> {
            facts.add(Fact.of(edition.text("supervision.mendBy"), Format.day(due.due())));
            facts.add(Fact.of(edition.text("supervision.mendedOn"), Format.day(due.done())));
        });
        return facts;
    }
}
