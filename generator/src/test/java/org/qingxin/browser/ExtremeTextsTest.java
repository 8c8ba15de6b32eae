package org.qingxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.site.HostileTown;
import org.qingxin.site.LongCase;
import org.qingxin.site.RenderedSite;

/** Texts that nobody should write but may: no page becomes wider than the window, and none loses its heading. */
class ExtremeTextsTest extends InOneWindow {
    /** As long as a name may be and without a place to break; from the right; one sign of many points; without a mark. */
    private static final String TEXT = "W".repeat(80) + " שלום עולם مرحبا 👩‍👩‍👧‍👦 " + "没有标点".repeat(20);

    private static final String WHOLE = """
            const h = document.querySelector('h1').getBoundingClientRect(), w = document.documentElement.scrollWidth;
            return w > innerWidth + 1 ? 'wider: ' + w : h.height < 10 || h.right > innerWidth + 1 ? 'heading' : '';
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} wide")
    @ValueSource(ints = {1440, 390})
    void noPageIsWiderThanTheWindow(int width) throws IOException {
        write(HostileTown.render(TEXT));
        window.width(width);
        var broken = new ArrayList<String>();
        for (Path page : pages()) {
            window.goTo(page);
            Object fault = window.driver().executeScript(WHOLE);
            if (!"".equals(fault)) {
                broken.add(folder.relativize(page) + ": " + fault);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void aCaseOfFiveThousandEntriesOpensAndIsAsWideAsTheWindow() throws IOException {
        write(LongCase.render(5_000));
        window.width(390).goTo(folder.resolve("cases/HG-2021-BH-001.html"));
        assertThat(window.driver().executeScript(WHOLE)).isEqualTo("");
        assertThat(window.driver().executeScript("return document.querySelectorAll('.tl > li').length > 5000"))
                .isEqualTo(true);
    }

    private void write(RenderedSite site) throws IOException {
        for (var each : site.files().entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
    }

    private List<Path> pages() throws IOException {
        try (var files = Files.walk(folder)) {
            var pages = files.filter(each -> each.toString().endsWith(".html"))
                    .filter(each -> !folder.relativize(each).toString().matches("(fields|checks)/.*"))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(20);
            return pages;
        }
    }
}
