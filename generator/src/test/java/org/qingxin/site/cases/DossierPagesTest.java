package org.qingxin.site.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.site.RenderedSite;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.wording.TemplateTree;
import org.qingxin.wording.Words;

/** The file of a case holds what the case holds: its sheet, every paper in order, every payment, its end. */
class DossierPagesTest {
    private static final RenderedSite SITE = RenderedSite.real();

    private final Edition edition = edition();

    @Test
    void contentsAreNumberedFromOneAndNameEveryPaperInOrder() {
        states().forEach(state -> {
            var page = page(state);
            assertThat(page.contents())
                    .as(state.id().value())
                    .extracting(DossierPage.Content::no)
                    .isEqualTo(IntStream.rangeClosed(1, page.contents().size())
                            .boxed()
                            .toList());
            var papers = new ArrayList<String>();
            state.entries()
                    .forEach(
                            entry -> entry.document().flatMap(each -> each.no()).ifPresent(papers::add));
            assertThat(page.contents())
                    .extracting(DossierPage.Content::docNo)
                    .filteredOn(no -> !no.equals("—"))
                    .isEqualTo(papers);
        });
    }

    @Test
    void theSheetIsPrintedWhereThereIsOneAndMissedInASentenceWhereThereIsNone() {
        var pages = SITE.pages();
        states().forEach(state -> {
            String html = pages.get(Address.dossier(state.id())).html();
            boolean filled = state.arrearsCase().sheet().isPresent();
            assertThat(html.contains("核查工作负责人")).isEqualTo(filled);
            assertThat(html.contains("尚未填报核查表")).isEqualTo(!filled);
        });
        assertThat(states().map(each -> each.arrearsCase().sheet().isPresent())).contains(true, false);
    }

    @Test
    void anOpenCaseHasNoLastDay() {
        states().forEach(state -> {
            String span = page(state).cover().get(4).values().get(0).text();
            assertThat(span)
                    .startsWith(state.openedOn() + " 至 ")
                    .endsWith(state.closedOn().map(Object::toString).orElse("今（未结）"));
        });
    }

    @Test
    void theCaseLeadsToItsFileAndTheFileBackToTheCase() {
        var pages = SITE.pages();
        states().forEach(state -> {
            String id = state.id().value();
            assertThat(pages.get(Address.of(state.id())).html()).contains("href=\"../cases/" + id + "/dossier.html\"");
            assertThat(pages.get(Address.dossier(state.id())).html()).contains("href=\"../../cases/" + id + ".html\"");
        });
    }

    private Stream<CaseState> states() {
        return edition.views().cases().stream();
    }

    private DossierPage page(CaseState state) {
        return new CasePages(edition)
                .pages()
                .filter(each -> each.path().equals(Address.dossier(state.id())))
                .map(each -> (DossierPage) each.model().get())
                .findFirst()
                .orElseThrow();
    }

    private static Edition edition() {
        try {
            var data = SITE.data();
            return new Edition(Words.of(TemplateTree.shipped(), "zh-CN", data, SITE.asOf()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
