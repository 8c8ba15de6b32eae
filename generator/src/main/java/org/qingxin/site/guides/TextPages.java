package org.qingxin.site.guides;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.wording.Markup;

/** The Markdown pages of {@code data/pages/} and their list. */
public final class TextPages {
    private final Edition edition;

    public TextPages(Edition edition) {
        this.edition = edition;
    }

    /** {@code pages/<id>.html}. */
    public record TextPage(Layout layout, Markup html, List<Entry> others) {}

    /** {@code pages/index.html}. */
    public record ListPage(Layout layout, List<Entry> entries) {}

    public record Entry(Link title, String summary, boolean current) {}

    public Stream<Page> pages() {
        List<org.qingxin.model.Page> records = edition.data().pages().stream()
                .sorted(Comparator.comparing(org.qingxin.model.Page::order).thenComparing(each -> each.id()))
                .toList();
        Page list = new Page(
                Address.PAGES,
                "pages.ftlh",
                () -> new ListPage(
                        edition.layout(Address.PAGES, edition.text("nav.pages"), Address.PAGES, false),
                        entries(records, "")));
        return Stream.concat(
                Stream.of(list),
                records.stream().map(each -> new Page(Address.of(each.id()), "text.ftlh", () -> page(each, records))));
    }

    private TextPage page(org.qingxin.model.Page record, List<org.qingxin.model.Page> all) {
        return new TextPage(
                edition.layout(
                                Address.of(record.id()),
                                record.title(),
                                Address.PAGES,
                                false,
                                edition.crumb("nav.pages", Address.PAGES))
                        .from(edition.source(record.id())),
                edition.markdown().page(record.body()),
                entries(all, record.id().value()));
    }

    private static List<Entry> entries(List<org.qingxin.model.Page> records, String current) {
        return records.stream()
                .map(each -> new Entry(
                        new Link(each.title(), Address.of(each.id())),
                        each.summary().orElse(""),
                        each.id().value().equals(current)))
                .toList();
    }
}
