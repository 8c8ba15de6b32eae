package org.qingxin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.browser.PublishedSite.DEMONSTRATION;
import static org.qingxin.browser.PublishedSite.ENGLISH;
import static org.qingxin.browser.PublishedSite.MANIFOLD;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** axe-core finds nothing on any type of page, in any of the ways people look at it. */
class AccessibilityTest {
    /** Each has a window of its own. */
    private static final int AT_ONCE = 2;

    private record Visit(PublishedSite site, String page, Set<Look> looks) {}

    @Test
    void nothingIsFoundOnAnyPage() throws Exception {
        assertThat(findings(visits(DEMONSTRATION, DEMONSTRATION.pageTypes(), EnumSet.allOf(Look.class))))
                .isEmpty();
    }

    /** Other words, longer ones, and another language to declare; what it looks like is the same. */
    @Test
    void nothingIsFoundOnAnyPageInEnglish() throws Exception {
        assertThat(findings(visits(ENGLISH, ENGLISH.pageTypes(), EnumSet.of(Look.LIGHT))))
                .isEmpty();
    }

    /** What only a ledger of more than one page has. */
    @Test
    void nothingIsFoundOnALedgerOfSeveralPages() throws Exception {
        var pages = List.of("cases/index.html", "cases/p2.html", "cases/by-stage/closed-p2.html");
        assertThat(findings(visits(MANIFOLD, pages, EnumSet.of(Look.LIGHT, Look.PHONE, Look.NO_SCRIPT))))
                .isEmpty();
    }

    private static Queue<Visit> visits(PublishedSite site, List<String> pages, Set<Look> looks) {
        var visits = new ConcurrentLinkedQueue<Visit>();
        pages.forEach(page -> visits.add(new Visit(site, page, looks)));
        return visits;
    }

    private static List<String> findings(Queue<Visit> visits) throws InterruptedException, ExecutionException {
        assertThat(visits).isNotEmpty();
        var windows = new ArrayList<AxeWindow>();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var tasks = new ArrayList<Callable<List<String>>>();
            for (int i = 0; i < AT_ONCE; i++) {
                var window = AxeWindow.open();
                windows.add(window);
                tasks.add(() -> visitAll(visits, window));
            }
            var found = new ArrayList<String>();
            for (var each : threads.invokeAll(tasks)) {
                found.addAll(each.get());
            }
            return found;
        } finally {
            threads.shutdownNow();
            windows.forEach(AxeWindow::close);
        }
    }

    private static List<String> visitAll(Queue<Visit> visits, AxeWindow window) {
        var found = new ArrayList<String>();
        for (Visit next = visits.poll(); next != null; next = visits.poll()) {
            found.addAll(window.findings(next.site().at(next.page()), next.page(), next.looks()));
        }
        return found;
    }
}
