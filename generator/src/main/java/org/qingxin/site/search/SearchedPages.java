package org.qingxin.site.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.model.Campaign;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.Page;
import org.qingxin.model.RecordType;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Navigation;
import org.qingxin.wording.Format;
import org.qingxin.wording.ParameterWords;
import org.qingxin.wording.PeriodWords;

/** Ledgers and lists, pages of text, reports and the field reference, as they are searched. */
final class SearchedPages {
    /** The kind of what no record is about. */
    static final String FIELDS = "field";

    static final String CHECKS = "check";

    /** The kind of the ledgers and lists themselves. */
    static final String PLACES = "place";

    private final Edition edition;

    SearchedPages(Edition edition) {
        this.edition = edition;
    }

    /** What stands in the navigation, under the name that it has there. */
    Stream<SearchDocument> places() {
        return Arrays.stream(Navigation.values())
                .filter(each -> each != Navigation.HOME)
                .flatMap(group -> group.entries().stream()
                        .map(each -> new SearchDocument(
                                PLACES,
                                "",
                                each.address(),
                                edition.text(each.key()),
                                edition.text(group.key()),
                                "",
                                "")));
    }

    Stream<SearchDocument> texts() {
        return edition.data().pages().stream().map(this::text);
    }

    private SearchDocument text(Page page) {
        return new SearchDocument(
                RecordType.PAGE.code(),
                page.id().value(),
                Address.of(page.id()),
                page.title(),
                page.summary().orElse(""),
                edition.markdown().words(page.body()),
                "");
    }

    /** The town's table of every period, and what each unit filed for it. */
    Stream<SearchDocument> periods() {
        return edition.campaign().periods().stream()
                .flatMap(period -> Stream.concat(Stream.of(town(period)), units(period)));
    }

    private SearchDocument town(Campaign.Period period) {
        return new SearchDocument(
                RecordType.REPORT.code(),
                "",
                Address.of(edition.campaign().id(), period),
                PeriodWords.name(period, edition.words()),
                PeriodWords.meta(period, edition.words()),
                "",
                "");
    }

    private Stream<SearchDocument> units(Campaign.Period period) {
        return edition.data().reports().stream()
                .filter(each -> each.campaign().equals(edition.campaign().id()) && each.period() == period.no())
                .filter(each -> !each.filledOn().isAfter(edition.asOf()))
                .map(each -> new SearchDocument(
                        RecordType.REPORT.code(),
                        each.id().value(),
                        Address.of(each.campaign(), period, each.unit()),
                        edition.text(
                                "period.ofUnit",
                                edition.unitName(each.unit()),
                                PeriodWords.name(period, edition.words())),
                        "",
                        new SearchText(edition).markdown(each.narrative()).toString(),
                        Format.day(each.filledOn())));
    }

    Stream<SearchDocument> fields(List<FieldGuide> guides) {
        return guides.stream()
                .map(each -> new SearchDocument(
                        FIELDS,
                        each.type().code(),
                        Address.fields(each.type()),
                        edition.text("fields.of", edition.messages().in(each.title())),
                        edition.messages().in(each.help()),
                        new SearchText(edition)
                                .add(each.fields().stream()
                                        .flatMap(field -> Stream.of(
                                                field.name(),
                                                edition.messages().in(field.label()),
                                                edition.messages().in(field.help()))))
                                .toString(),
                        ""));
    }

    /** Each number that law and town set. */
    Stream<SearchDocument> rules() {
        return edition.data().ruleSets().stream()
                .flatMap(set -> set.parameters().stream()
                        .map(each -> new SearchDocument(
                                RecordType.RULE_SET.code(),
                                each.code(),
                                Address.of(set.id(), each),
                                edition.text(
                                        "parameter.figure",
                                        ParameterWords.name(each.code(), edition.words()),
                                        ParameterWords.value(each.value(), each.measure(), edition.words())),
                                each.source(),
                                each.note().orElse(""),
                                "")));
    }

    Stream<SearchDocument> checks() {
        Catalog words = edition.messages().isChinese() ? Catalog.chinese() : Catalog.english();
        return Arrays.stream(Code.values())
                .map(each -> new SearchDocument(
                        CHECKS,
                        each.id(),
                        Address.of(each),
                        edition.text("checks.of", each.id(), words.explanation(each)),
                        words.source(each),
                        words.helpFor(each).orElse(""),
                        ""));
    }
}
