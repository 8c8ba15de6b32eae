import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingxin.browser.Chromium;

/**
 * How long a reader waits for the largest pages of a site that is opened from a folder, in milliseconds until the answer
 * is painted. Every round has new windows of Chromium, which know nothing of the site; the operating system may.
 * Arguments: the site, how many rounds, the file for JSON lines, how many cases the site has.
 */
final class Browsing {
    /** Resolves once what was just changed has been painted. */
    private static final String PAINTED =
            "const painted = f => requestAnimationFrame(() => setTimeout(() => f(performance.now())));";

    /** From within the page, so that nothing of the driver is measured: filters as soon as there is a filter. */
    private static final String FIRST_FILTER = PAINTED + """
            addEventListener('DOMContentLoaded', () => {
              const form = document.querySelector('form.filter');
              const use = () => {
                if (form.hidden) return false;
                const ready = performance.now();
                form.elements.q.value = '工程';
                form.elements.q.dispatchEvent(new Event('input', {bubbles: true}));
                painted(at => {
                  const rows = [...document.querySelectorAll('table[data-ledger] tbody tr')];
                  window.measured = {ready: ready, answered: at, right: rows.length > 0 && rows.every(r => r.textContent.includes('工程'))};
                });
                return true;
              };
              const watch = new MutationObserver(() => use() && watch.disconnect());
              use() || watch.observe(form, {attributes: true});
            });
            """;

    private static final String NEXT_FILTER = PAINTED + """
            const done = arguments[0], form = document.querySelector('form.filter'), since = performance.now();
            form.elements.st.value = 'closed';
            form.elements.st.dispatchEvent(new Event('input', {bubbles: true}));
            painted(at => done(at - since));
            """;

    private static final String SORT = PAINTED + """
            const done = arguments[0], form = document.querySelector('form.filter');
            form.elements.q.value = form.elements.st.value = '';
            form.dispatchEvent(new Event('input', {bubbles: true}));
            painted(since => { document.querySelector('th[data-key=people] button').click(); painted(at => done(at - since)) });
            """;

    private static final String SEARCH = PAINTED + """
            const word = arguments[0], done = arguments[1], input = document.querySelector('main input[type=search]');
            const list = document.getElementById('results'), since = performance.now();
            const marked = () => [...list.querySelectorAll('mark')].some(m => m.textContent === word);
            const watch = new MutationObserver(() => { if (marked()) { watch.disconnect(); painted(at => done(at - since)) } });
            watch.observe(list, {childList: true});
            input.value = word;
            input.dispatchEvent(new Event('input', {bubbles: true}));
            """;

    private static final String LOADED = "const n = performance.getEntriesByType('navigation')[0];"
            + "return n.loadEventEnd || performance.now()";

    private static final String READ = "return [location.href].concat([...document.querySelectorAll("
            + "'script[src], link[rel=stylesheet], img[src]')].map(e => e.src || e.href))";

    private static final Pattern NAME = Pattern.compile("<h1>(?:重庆)?([^<]{4})");

    private final Path site;
    private final List<String> names;
    private final Path somewhere;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Map<String, Read> reads = new LinkedHashMap<>();

    private record Read(int files, long bytes) {}

    private Browsing(Path site) throws IOException {
        this.site = site;
        this.names = Stream.of(0.2, 0.8).map(this::name).distinct().toList();
        this.somewhere = pages("cases", "HG-").get(0);
    }

    public static void main(String[] args) throws Exception {
        var browsing = new Browsing(Path.of(args[0]).toRealPath());
        int rounds = Integer.parseInt(args[1]);
        for (int round = 0; round < rounds; round++) {
            browsing.ledger();
            browsing.search();
            browsing.aCase();
        }
        browsing.print(Path.of(args[2]), args[3], rounds);
    }

    private void ledger() {
        try (var window = Chromium.open()) {
            window.command("Page.enable", Map.of())
                    .command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", FIRST_FILTER))
                    .goTo(site.resolve("cases/index.html"));
            var measured = (Map<?, ?>) Objects.requireNonNull(window.driver()
                    .executeAsyncScript("const done = arguments[0], wait = () =>"
                            + " window.measured ? done(window.measured) : setTimeout(wait, 5); wait()"));
            if (!Boolean.TRUE.equals(measured.get("right"))) {
                throw new IllegalStateException("the filter did not answer what was asked");
            }
            add("ledger: opened, filter usable", measured.get("ready"));
            add("ledger: opened, first filter answered", measured.get("answered"));
            add("ledger: next filter", window.driver().executeAsyncScript(NEXT_FILTER));
            add("ledger: all rows sorted", window.driver().executeAsyncScript(SORT));
            read("ledger", window);
        }
    }

    private void search() {
        try (var window = Chromium.open()) {
            window.goTo(site.resolve("search.html"));
            add("search: first result of the first words", window.driver().executeAsyncScript(SEARCH, names.get(0)));
            read("search, one name", window);
            String next = names.get(names.size() - 1);
            add("search: first result of the next words", window.driver().executeAsyncScript(SEARCH, next));
            add("search: a word of every case", window.driver().executeAsyncScript(SEARCH, "工资"));
        }
    }

    private void aCase() {
        try (var window = Chromium.open()) {
            window.goTo(somewhere);
            add("case: opened, all of it loaded", window.driver().executeScript(LOADED));
            read("case", window);
        }
    }

    private void add(String what, Object milliseconds) {
        double value = ((Number) Objects.requireNonNull(milliseconds, what)).doubleValue();
        times.computeIfAbsent(what, key -> new ArrayList<>()).add(value);
    }

    private void read(String what, Chromium window) {
        var files = ((List<?>) Objects.requireNonNull(window.driver().executeScript(READ)))
                .stream()
                        .map(each -> Path.of(URI.create(each.toString().replaceAll("[?#].*", ""))))
                        .toList();
        long bytes = files.stream().mapToLong(each -> each.toFile().length()).sum();
        reads.put(what, new Read(files.size(), bytes));
    }

    /** Part of the name of an employer, whose page lies so far down the list. */
    private String name(double share) {
        var employers = pages("employers", "HG-E-");
        try {
            Matcher name = NAME.matcher(Files.readString(employers.get((int) (share * employers.size())), UTF_8));
            if (!name.find()) {
                throw new IllegalStateException("an employer's page without a name");
            }
            return name.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> pages(String folder, String start) {
        try (Stream<Path> files = Files.list(site.resolve(folder))) {
            return files.filter(each -> each.getFileName().toString().matches(start + ".*[.]html"))
                    .sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Path json, String cases, int rounds) throws IOException {
        var lines = new ArrayList<String>();
        System.out.printf("%-44s %9s %9s %9s%n", cases + " cases", "median ms", "least", "most");
        times.forEach((what, all) -> {
            var sorted = all.stream().sorted().toList();
            double median = sorted.get(sorted.size() / 2);
            double most = sorted.get(sorted.size() - 1);
            System.out.printf(Locale.ROOT, "%-44s %9.0f %9.0f %9.0f%n", what, median, sorted.get(0), most);
            lines.add(String.format(
                    Locale.ROOT,
                    "{\"cases\": %s, \"what\": \"%s\", \"medianMs\": %.1f, \"leastMs\": %.1f, \"mostMs\": %.1f, "
                            + "\"rounds\": %d}",
                    cases,
                    what,
                    median,
                    sorted.get(0),
                    most,
                    rounds));
        });
        System.out.printf("%n%-44s %9s %9s%n", "read from the folder", "kB", "files");
        reads.forEach((what, read) -> {
            System.out.printf(Locale.ROOT, "%-44s %9d %9d%n", what, (read.bytes() + 500) / 1000, read.files());
            lines.add(String.format(
                    Locale.ROOT,
                    "{\"cases\": %s, \"what\": \"%s\", \"files\": %d, \"bytes\": %d}",
                    cases,
                    what,
                    read.files(),
                    read.bytes()));
        });
        Files.write(json, lines, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
