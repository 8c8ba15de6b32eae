package org.qingxin.site.search;

import java.util.stream.Stream;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Document;
import org.qingxin.model.RecordType;
import org.qingxin.model.Sheet;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.wording.EventDetail;
import org.qingxin.wording.Format;

/** The cases on the books, as they are searched: what their pages say of them up to the day, the forms' fixed words apart. */
final class SearchedCases {
    private final Edition edition;
    private final EventDetail detail;

    SearchedCases(Edition edition) {
        this.edition = edition;
        this.detail = new EventDetail(edition.words());
    }

    Stream<SearchDocuments.Dated> all() {
        return edition.views().cases().stream()
                .map(each -> new SearchDocuments.Dated(each.openedOn(), each.id(), () -> document(each)));
    }

    private SearchDocument document(CaseState state) {
        ArrearsCase record = state.arrearsCase();
        SearchText body = new SearchText(edition);
        record.project().ifPresent(each -> body.add(edition.link(each).text()));
        body.add(edition.labels().of(state.category()))
                .add(edition.unitName(state.currentUnit()))
                .add(figures(state));
        record.representative().ifPresent(each -> body.add(each.nameMasked()));
        record.keyCase().ifPresent(each -> body.add(edition.text("case.keyCase")));
        record.liable()
                .forEach(each -> body.add(edition.link(each.employer()).text()).add(each.basis()));
        record.sheet().ifPresent(each -> add(each, body));
        state.lines().forEach(each -> add(each, body));
        return new SearchDocument(
                RecordType.CASE.code(),
                state.id().value(),
                Address.of(state.id()),
                edition.title(state),
                SearchedRecords.line(
                        edition.link(record.employer()).text(),
                        edition.unitName(record.village()),
                        edition.labels().of(state.stage()),
                        edition.labels().of(state.settlement())),
                body.toString(),
                Format.day(state.openedOn()));
    }

    private String figures(CaseState state) {
        if (!state.verified().amount().isPositive()) {
            return "";
        }
        return edition.text(
                "search.figures",
                Format.yuan(state.verified().amount()),
                Format.yuan(state.paid().amount()),
                Format.yuan(state.outstanding()));
    }

    private static void add(Sheet sheet, SearchText body) {
        body.markdown(sheet.basicFacts()).markdown(sheet.handling());
        sheet.answers().forEach(each -> body.add(each.note()));
    }

    /** The word for an event only where it tells this case from others; its figures are the case's. */
    private void add(CaseLine line, SearchText body) {
        if (line.event() instanceof CaseEvent.Enforcement) {
            body.add(edition.labels().of(line.event()));
        }
        if (line.figures().isEmpty()) {
            body.add(detail.of(line));
        }
        body.markdown(line.entry().note());
        line.entry().document().ifPresent(each -> add(each, body));
    }

    private void add(Document paper, SearchText body) {
        body.add(edition.labels().of(paper.kind())).add(paper.no());
    }
}
