package org.qingxin.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two towns, one three times as large as the other, built on one thread; what is done is counted, not timed. */
class GrowthTest {
    /** So many that every ledger of cases is divided into pages in both. */
    private static final int CASES = 220;

    private static final int TIMES = 3;
    /** Sorting three times as many takes not quite four times the comparisons; what grows with the square, nine times. */
    private static final int AT_MOST = 5;
    /** Less than ten calls a case are no burden yet. */
    private static final int NOTEWORTHY = 10 * TIMES * CASES;

    /** The day that is told, the nine before it on which a week is told, and the ends of three periods. */
    private static final long DAYS = 1 + 9 + 3;

    @TempDir
    static Path folder;

    private static Map<String, Long> small = new TreeMap<>();
    private static Map<String, Long> large = new TreeMap<>();

    @BeforeAll
    static void buildBoth() throws Exception {
        Class<?> program = new CountedClasses().loadClass("org.qingxin.cli.Main");
        // What is done once in a process is done before.
        build(program, 1);
        small = new TreeMap<>(build(program, CASES));
        large = new TreeMap<>(build(program, TIMES * CASES));
    }

    private static Map<String, Long> build(Class<?> program, int cases) throws Exception {
        InventedTown.write(cases, town(cases), folder);
        var said = new ByteArrayOutputStream();
        Class<?> terminal = program.getClassLoader().loadClass("org.qingxin.cli.Terminal");
        Method of = terminal.getDeclaredMethod("of", OutputStream.class, OutputStream.class);
        of.setAccessible(true);
        Method run = program.getDeclaredMethod("run", String[].class, terminal);
        run.setAccessible(true);
        Steps.taken();
        Object exit = run.invoke(
                null,
                List.of(
                                "build --jobs 1 --quiet --no-history --schemas ../schemas --templates ../site-templates --data",
                                town(cases).toString(),
                                "--out",
                                site(cases).toString())
                        .stream()
                        .flatMap(each -> List.of(each.split(" ")).stream())
                        .toArray(String[]::new),
                of.invoke(null, said, said));
        assertThat(exit).as(said.toString(UTF_8)).isEqualTo(0);
        return Steps.taken();
    }

    private static Path town(int cases) {
        return folder.resolve("town" + cases);
    }

    private static Path site(int cases) {
        return folder.resolve("site" + cases);
    }

    @Test
    void nothingIsDoneMoreOftenThanTheTownIsLarger() {
        assertThat(large.entrySet())
                .filteredOn(each -> each.getValue() > NOTEWORTHY)
                .filteredOn(each -> each.getValue() > AT_MOST * small.getOrDefault(each.getKey(), 0L))
                .map(each -> each.getKey() + ": " + small.get(each.getKey()) + " → " + each.getValue())
                .isEmpty();
    }

    @Test
    void recordIsReadJudgedAndMadeOnce() throws IOException {
        long records = files(town(TIMES * CASES), ".yaml");
        assertThat(large.get("validate.Loader.read")).isEqualTo(records);
        assertThat(large.get("validate.SchemaCheck.check")).isEqualTo(records);
        assertThat(large.get("validate.RecordBinder.bind")).isEqualTo(records);
        // The rest is read for the places of what was found in it.
        assertThat(large.get("source.RecordReader.read")).isBetween(records, 2 * records);
    }

    @Test
    void pageIsFilledOnceAndFileIsWrittenOnce() throws IOException {
        Path site = site(TIMES * CASES);
        assertThat(large.get("wording.Templates.render")).isEqualTo(files(site, ".html"));
        // The mark by which a site is known is not put.
        assertThat(large.get("output.Publication.put")).isEqualTo(files(site, "") - 1);
    }

    @Test
    void casesAreFoldedForSoManyDaysOnlyHoweverManyTheyAre() {
        assertThat(small.get("derive.ledger.Ledger.of")).isEqualTo(DAYS);
        assertThat(large.get("derive.ledger.Ledger.of")).isEqualTo(DAYS);
        assertThat(large.get("derive.ledger.CaseFolder.state")).isBetween((long) TIMES * CASES, DAYS * TIMES * CASES);
    }

    private static long files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> each.toString().endsWith(ending))
                    .count();
        }
    }
}
