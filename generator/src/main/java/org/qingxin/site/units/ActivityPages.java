package org.qingxin.site.units;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingxin.derive.ActivityTotals;
import org.qingxin.derive.ActivityTotals.Total;
import org.qingxin.model.Activity;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.wording.Format;
import org.qingxin.wording.Markup;

/** {@code activities.html}: publicity and training, and how many it reached. */
public final class ActivityPages {
    private final Edition edition;

    public ActivityPages(Edition edition) {
        this.edition = edition;
    }

    public record ActivitiesPage(
            Layout layout, String meta, List<Row> rows, Sum total, List<Sum> kinds, List<Sum> units) {}

    /** @param id anchor */
    public record Row(
            String id,
            String on,
            String title,
            Tag kind,
            Link unit,
            List<Link> joint,
            String place,
            String people,
            Markup text,
            Layout.Source source) {}

    public record Sum(Link name, String held, String people) {}

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.ACTIVITIES, "activities.ftlh", this::page));
    }

    private ActivitiesPage page() {
        ActivityTotals activities = ActivityTotals.of(edition.views());
        return new ActivitiesPage(
                edition.layout(Address.ACTIVITIES, edition.text("nav.activities"), Address.ACTIVITIES, true),
                edition.text("activities.meta"),
                activities.all().stream().map(this::row).toList(),
                sum(Link.plain(edition.text("activities.total")), activities.total()),
                activities.byKind().entrySet().stream()
                        .map(each -> sum(Link.plain(edition.labels().of(each.getKey())), each.getValue()))
                        .toList(),
                activities.byUnit().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue((a, b) -> Long.compare(b.people(), a.people())))
                        .map(each -> sum(edition.link(each.getKey()), each.getValue()))
                        .toList());
    }

    private static Sum sum(Link name, Total total) {
        return new Sum(name, Format.count(total.held()), Format.count(total.people()));
    }

    private Row row(Activity each) {
        return new Row(
                each.id().value(),
                Format.day(each.on()),
                each.title(),
                new Tag(edition.labels().of(each.kind()), ""),
                edition.link(each.unit()),
                each.joint().stream().map(edition::link).toList(),
                each.place(),
                Format.count(each.people()),
                edition.markdown().html(each.text().orElse("")),
                edition.row(each.id()));
    }
}
