package org.qingxin.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page of a tiny town against the page that was last looked at and found good. After a change that is meant, write
 * the pages anew with {@code -Dgolden.update=true} and read the difference in git before committing it.
 */
class GoldenPagesTest {
    private static final String SWITCH = "golden.update";
    private static final Path EXPECTED = Path.of("src/test/resources/site/tiny/expected");
    private static final String FRAME = "frame.html";

    private static final Map<String, String> ACTUAL = new TreeMap<>();

    @BeforeAll
    static void render() throws IOException {
        var pages = RenderedSite.tiny().pages();
        pages.forEach((path, page) -> {
            // They tell the words of the schemas and of the findings, which change with every better wording.
            if (!path.matches("fields/.*|checks/.*(?<!F304\\.html)")) {
                ACTUAL.put(path, page.main().strip() + "\n");
            }
        });
        ACTUAL.put(FRAME, frameOf(pages.getOrDefault("cases/HG-2021-BH-001.html", pages.get("index.html"))));
        if (Boolean.getBoolean(SWITCH)) {
            update();
        }
    }

    @TestFactory
    Stream<DynamicTest> pageIsAsItWasFoundGood() {
        return ACTUAL.entrySet().stream()
                .filter(each -> !each.getKey().equals(FRAME))
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> assertSame(each.getKey(), each.getValue())));
    }

    /** Head, header, navigation and footer, which all pages share. */
    @Test
    void frameIsAsItWasFoundGood() throws IOException {
        assertSame(FRAME, ACTUAL.getOrDefault(FRAME, ""));
    }

    @Test
    void everyExpectedPageStillExists() throws IOException {
        assertThat(ACTUAL.keySet()).as(advice()).containsAll(expected());
    }

    private static void assertSame(String path, String actual) throws IOException {
        Path file = EXPECTED.resolve(path);
        assertThat(file).as("a page is new; " + advice()).isRegularFile();
        String expected = Files.readString(file, UTF_8);
        if (!expected.equals(actual)) {
            throw new AssertionError(path + " looks different; " + advice() + "\n" + firstDifference(expected, actual));
        }
    }

    private static String firstDifference(String expected, String actual) {
        var was = expected.split("\n", -1);
        var is = actual.split("\n", -1);
        int line = 0;
        while (line < was.length && line < is.length && was[line].equals(is[line])) {
            line++;
        }
        String left = line < was.length ? was[line] : "(end)";
        String right = line < is.length ? is[line] : "(end)";
        int at = 0;
        while (at < left.length() && at < right.length() && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 80);
        return "line " + (line + 1) + " column " + (at + 1) + "\n  was: " + part(left, from) + "\n  is:  "
                + part(right, from);
    }

    private static String part(String line, int from) {
        return line.substring(Math.min(from, line.length()), Math.min(line.length(), from + 200));
    }

    private static String advice() {
        return "if this is meant, run the tests with -D" + SWITCH + "=true and look at what git shows";
    }

    /** All of a page but what lies in {@code <main>}. */
    private static String frameOf(HtmlPage page) {
        int from = page.html().indexOf(page.main());
        return page.html().substring(0, from) + "…"
                + page.html().substring(from + page.main().length());
    }

    private static void update() throws IOException {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("expected pages are not rewritten where the variable CI is set");
        }
        var orphans = expected();
        orphans.removeAll(ACTUAL.keySet());
        for (String each : orphans) {
            Files.delete(EXPECTED.resolve(each));
        }
        for (Map.Entry<String, String> each : ACTUAL.entrySet()) {
            Path file = EXPECTED.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue(), UTF_8);
        }
    }

    private static TreeSet<String> expected() throws IOException {
        var paths = new TreeSet<String>();
        if (Files.isDirectory(EXPECTED)) {
            try (Stream<Path> files = Files.walk(EXPECTED)) {
                files.filter(Files::isRegularFile)
                        .forEach(each ->
                                paths.add(EXPECTED.relativize(each).toString().replace('\\', '/')));
            }
        }
        return paths;
    }
}
