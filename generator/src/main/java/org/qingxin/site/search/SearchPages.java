package org.qingxin.site.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.model.RecordType;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Navigation;
import org.qingxin.site.frame.Page;

/** {@code search.html}: the field to type in; {@code assets/search.js} finds and shows. */
public final class SearchPages {
    /** In the order in which results are narrowed. */
    private static final List<RecordType> KINDS = List.of(
            RecordType.CASE,
            RecordType.EMPLOYER,
            RecordType.PROJECT,
            RecordType.UNIT,
            RecordType.INSPECTION,
            RecordType.COMPENSATION,
            RecordType.INCIDENT,
            RecordType.REPORT,
            RecordType.BRIEFING,
            RecordType.ACTIVITY,
            RecordType.SUPERVISION,
            RecordType.CREDIT,
            RecordType.PAGE);

    private final Edition edition;

    public SearchPages(Edition edition) {
        this.edition = edition;
    }

    /** @param lists where to look without searching */
    public record SearchPage(Layout layout, List<Kind> kinds, List<Link> lists) {}

    /** @param code as the index spells it */
    public record Kind(String code, String label) {}

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.SEARCH, "search.ftlh", this::page));
    }

    private SearchPage page() {
        return new SearchPage(
                edition.layout(Address.SEARCH, edition.text("search.title"), Address.SEARCH, false),
                Stream.concat(
                                KINDS.stream()
                                        .map(each -> new Kind(
                                                each.code(), edition.labels().of(each))),
                                Stream.of(
                                        new Kind(SearchedPages.PLACES, edition.text("search.places")),
                                        new Kind(SearchedPages.FIELDS, edition.text("fields.title")),
                                        new Kind(RecordType.RULE_SET.code(), edition.text("rules.title")),
                                        new Kind(SearchedPages.CHECKS, edition.text("checks.title"))))
                        .toList(),
                Arrays.stream(Navigation.values())
                        .filter(each -> each != Navigation.HOME)
                        .flatMap(each -> each.entries().stream())
                        .map(each -> new Link(edition.text(each.key()), each.address()))
                        .toList());
    }
}
