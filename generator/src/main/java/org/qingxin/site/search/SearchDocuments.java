package org.qingxin.site.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Edition;

/**
 * All that can be found, each made when it is its turn, in the order in which equally good results are shown: ledgers and
 * lists, what has a name of its own (employers, projects, units, pages), then what happened, the newest first, then the reference pages.
 */
public final class SearchDocuments {
    private final SearchedNames names;
    private final SearchedCases cases;
    private final SearchedRecords records;
    private final SearchedPages pages;
    private final List<FieldGuide> guides;

    public SearchDocuments(Edition edition, List<FieldGuide> guides) {
        this.names = new SearchedNames(edition);
        this.cases = new SearchedCases(edition);
        this.records = new SearchedRecords(edition);
        this.pages = new SearchedPages(edition);
        this.guides = guides;
    }

    /** Something that happened on a day and is on the books on the edition's day. */
    record Dated(LocalDate day, Id id, Supplier<SearchDocument> document) {}

    public Stream<SearchDocument> stream() {
        Stream<SearchDocument> happened = Stream.concat(cases.all(), records.all())
                .sorted(Comparator.comparing(Dated::day, Comparator.reverseOrder())
                        .thenComparing(Dated::id))
                .map(each -> each.document().get());
        return Stream.of(
                        pages.places(),
                        names.all(),
                        pages.texts(),
                        happened,
                        pages.periods(),
                        pages.fields(guides),
                        pages.rules(),
                        pages.checks())
                .flatMap(each -> each);
    }
}
