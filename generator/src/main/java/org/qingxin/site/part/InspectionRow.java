package org.qingxin.site.part;

import java.util.List;
import java.util.function.Predicate;
import org.qingxin.model.Inspection;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;
import org.qingxin.wording.Format;

/**
 * An inspection in a list.
 *
 * @param id also the anchor of the row
 * @param href its row on the page of its unit
 * @param problems those of the items that were found wrong
 * @param fine how many of the items were found in order
 */
public record InspectionRow(
        String id,
        String href,
        String on,
        Link unit,
        String kind,
        Link employer,
        Link project,
        String workers,
        String migrants,
        String contracted,
        List<Tag> items,
        List<Tag> problems,
        int fine,
        Link arrearsCase,
        String note,
        Layout.Source source) {

    public static InspectionRow of(Inspection inspection, Edition edition) {
        return new InspectionRow(
                inspection.id().value(),
                Address.of(inspection),
                Format.day(inspection.on()),
                edition.link(inspection.unit()),
                edition.labels().of(inspection.kind()),
                edition.link(inspection.employer()),
                inspection.project().map(edition::link).orElse(Link.plain("")),
                Format.count(inspection.workers()),
                Format.count(inspection.migrants()),
                Format.count(inspection.contracted()),
                items(inspection, each -> true, edition),
                items(inspection, each -> each.result() == Inspection.Item.Result.PROBLEM, edition),
                items(inspection, each -> each.result() == Inspection.Item.Result.OK, edition)
                        .size(),
                inspection.arrearsCase().map(edition::link).orElse(Link.plain("")),
                inspection.note().orElse(""),
                edition.row(inspection.id()));
    }

    private static List<Tag> items(Inspection inspection, Predicate<Inspection.Item> which, Edition edition) {
        return inspection.items().stream()
                .filter(which)
                .map(each -> item(each, edition))
                .toList();
    }

    private static Tag item(Inspection.Item item, Edition edition) {
        String tone = switch (item.result()) {
            case OK -> "green ok";
            case PROBLEM -> "red no";
            case NA -> "";
        };
        return new Tag(edition.labels().of(item.code()), tone);
    }
}
