package org.qingxin.site.guides;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.model.FieldGuide;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;

/** {@code fields/<type>.html}: what each kind of record asks for, in the words of its schema. */
public final class FieldPages {
    private final Edition edition;
    private final List<FieldGuide> guides;

    public FieldPages(Edition edition, List<FieldGuide> guides) {
        this.edition = edition;
        this.guides = guides;
    }

    /** {@code fields/index.html}. */
    public record ListPage(Layout layout, List<Entry> entries) {}

    public record Entry(Link title, String folder, String help) {}

    /** {@code fields/<type>.html}. */
    public record GuidePage(Layout layout, String help, String folder, List<Row> rows, List<Layout.NavItem> others) {}

    /**
     * @param shape whether the row heads one shape of a list's items
     * @param indent how deep it lies, 0 to 4
     */
    public record Row(
            String name,
            boolean shape,
            int indent,
            String label,
            String help,
            String kind,
            String required,
            List<String> allowed,
            String example) {}

    public Stream<Page> pages() {
        Page list = new Page(Address.FIELDS, "fields.ftlh", this::list);
        return Stream.concat(
                Stream.of(list), guides.stream().map(each -> new Page(address(each), "field.ftlh", () -> page(each))));
    }

    private static String address(FieldGuide guide) {
        return Address.fields(guide.type());
    }

    private ListPage list() {
        return new ListPage(
                edition.layout(Address.FIELDS, edition.text("fields.title"), Address.FIELDS, false),
                guides.stream()
                        .map(each -> new Entry(
                                new Link(edition.messages().in(each.title()), address(each)),
                                folder(each),
                                edition.messages().in(each.help())))
                        .toList());
    }

    private GuidePage page(FieldGuide guide) {
        return new GuidePage(
                edition.layout(
                        address(guide),
                        edition.text("fields.of", edition.messages().in(guide.title())),
                        Address.FIELDS,
                        true,
                        edition.crumb("fields.title", Address.FIELDS)),
                edition.messages().in(guide.help()),
                folder(guide),
                guide.fields().stream().map(this::row).toList(),
                guides.stream()
                        .map(each -> new Layout.NavItem(
                                edition.messages().in(each.title()), address(each), each.type() == guide.type(), ""))
                        .toList());
    }

    private static String folder(FieldGuide guide) {
        return "data/" + guide.type().folder();
    }

    private Row row(FieldGuide.Field field) {
        return new Row(
                field.name(),
                field.kind() == FieldGuide.Kind.SHAPE,
                Math.min(4, field.depth()),
                edition.messages().in(field.label()),
                edition.messages().in(field.help()),
                edition.labels().of(field.kind()),
                field.required() ? edition.text("fields.required") : "",
                field.allowed(),
                field.example());
    }
}
