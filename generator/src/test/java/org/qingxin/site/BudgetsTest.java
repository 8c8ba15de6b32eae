package org.qingxin.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.browser.ManifoldTown;
import org.qingxin.source.OnDisk;

/** Sites keep their budgets, and one that does not is caught. */
class BudgetsTest {
    @Test
    void theDemonstrationKeepsThem() {
        assertThat(Budgets.overruns(RenderedSite.real().files())).isEmpty();
    }

    @Test
    void aTownOfManyCasesKeepsThem(@TempDir Path town) throws IOException {
        var records = OnDisk.at(ManifoldTown.write(town));
        var site = RenderedSite.of(records, "zh-CN", Optional.empty());
        assertThat(site.data().cases()).hasSizeGreaterThan(400);
        assertThat(Budgets.overruns(site.files())).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                broken("assets/site.css", longer(Budgets.STYLE), "bytes, may be 32000"),
                broken("assets/site.js", longer(Budgets.SCRIPT), "bytes, may be 16000"),
                broken("search/index.js", longer(Budgets.SEARCH_PART), "bytes, may be 64000"),
                broken("index.html", atTheEnd("<p>" + "长".repeat(20_000) + "</p>"), "bytes, may be 60000"),
                broken("units/v-baohong.html", atTheEnd("<p>" + "长".repeat(34_000) + "</p>"), "bytes, may be 100000"),
                broken("cases/index.html", atTheEnd("<p>" + "长".repeat(84_000) + "</p>"), "bytes, may be 250000"),
                broken("cases/index.html", atTheEnd(rows(201)), "rows, may be 200"),
                broken("about.html", atTheEnd("<script src=\"assets/more.js\"></script>"), "4 requests, may be 3"),
                broken("search.html", atTheEnd("<img src=\"x.png\" alt=\"\">"), "5 requests, may be 4"),
                broken("about.html", replaced("assets/site.css", "https://cdn.example/site.css"), "asks https://cdn"),
                broken("about.html", replaced("assets/site.js", "//cdn.example/site.js"), "asks //cdn"),
                broken("assets/site.css", longerBy("a{background:url(//cdn.example/a.png)}"), "asks by (//"),
                broken("assets/site.css", longerBy("@import 'a.css';"), "asks by @import"),
                broken("assets/site.js", longerBy("fetch('data/x.js')"), "asks by fetch("),
                broken("assets/search.js", longerBy("//# sourceMappingURL=a.map"), "asks by sourceMappingURL"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("faults")
    void whatIsTooMuchIsCaught(String path, UnaryOperator<String> fault, String overrun) {
        var files = new TreeMap<>(RenderedSite.tiny().files());
        assertThat(Budgets.overruns(files)).isEmpty();
        files.computeIfPresent(
                path, (key, bytes) -> fault.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
        assertThat(Budgets.overruns(files))
                .singleElement()
                .asString()
                .startsWith(path + ": ")
                .contains(overrun);
    }

    private static Arguments broken(String path, UnaryOperator<String> fault, String overrun) {
        return Arguments.of(path, fault, overrun);
    }

    private static UnaryOperator<String> longer(int most) {
        return text -> text + " ".repeat(most + 1 - text.getBytes(UTF_8).length);
    }

    private static UnaryOperator<String> longerBy(String more) {
        return text -> text + "\n" + more + "\n";
    }

    private static UnaryOperator<String> atTheEnd(String more) {
        return replaced("</main>", more + "</main>");
    }

    private static UnaryOperator<String> replaced(String old, String by) {
        return text -> {
            assertThat(text).contains(old);
            return text.replace(old, by);
        };
    }

    private static String rows(int count) {
        return "<table><tbody>" + "<tr data-parts=\"\"><td>1</td></tr>".repeat(count) + "</tbody></table>";
    }
}
