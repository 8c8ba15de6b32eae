package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.print.TextWriter;
import org.qingxin.source.InMemory;
import org.qingxin.source.RecordReader;
import org.qingxin.source.SourceTree;

/** The same files give the same words: in every order, locale, zone, charset and number of threads. */
class SameFindingsTest {
    private static final Example BROKEN = Example.town()
            .edit("case", "village: v-baohong", "village: v-nowhere")
            .edit("case2", "on: 2021-12-06", "on: 2022-12-06")
            .edit("employer", ": manufacturing", ": 加工制造企业")
            .edit("employer", "status: active", "status: ACTIVE\nTITLE: I")
            .edit("project", "name:", "name：")
            .with(
                    "employers/v-hanhu/HG-E-GJ-001.yaml",
                    Example.town().text("employers/planning-construction/HG-E-GJ-001.yaml"))
            .with("x.txt", "");
    private static final String EXPECTED = told(tree(BROKEN));

    @Test
    void thereIsSomethingToTell() {
        assertThat(BROKEN.findings()).hasSize(8);
    }

    @Test
    void inAnyOrderOfFiles() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(told(new Shuffled(tree(BROKEN), seed))).isEqualTo(EXPECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG", "zh-CN", "de-CH"})
    void inAnyLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(told(tree(BROKEN))).isEqualTo(EXPECTED);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles"})
    void inAnyZone(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(told(tree(BROKEN))).isEqualTo(EXPECTED);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void onAnyNumberOfThreads(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            assertThat(pool.submit(() -> told(tree(BROKEN))).get()).isEqualTo(EXPECTED);
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "GBK", "UTF-8"})
    void underAnyDefaultCharset(String charset) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var process = new ProcessBuilder(
                        java.toString(),
                        "-Dfile.encoding=" + charset,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Telling.class.getName())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(told).isEqualTo(EXPECTED);
    }

    /** Tells the same in a process of its own, whose default charset is another. */
    static final class Telling {
        private Telling() {}

        public static void main(String[] args) {
            byte[] told = told(tree(BROKEN)).getBytes(StandardCharsets.UTF_8);
            System.out.write(told, 0, told.length);
            System.out.flush();
        }
    }

    private record Shuffled(SourceTree tree, int seed) implements SourceTree {
        @Override
        public Listing survey() throws IOException {
            List<String> files = new ArrayList<>(tree.survey().files());
            Collections.shuffle(files, new Random(seed));
            return new Listing(files, List.of());
        }

        @Override
        public byte[] read(String path, int limit) throws IOException {
            return tree.read(path, limit);
        }

        @Override
        public boolean exists(String path) {
            return tree.exists(path);
        }

        @Override
        public String shown(String path) {
            return tree.shown(path);
        }
    }

    private static SourceTree tree(Example example) {
        return InMemory.ofTexts(example.files());
    }

    private static String told(SourceTree tree) {
        var reader = new RecordReader(tree);
        var writer = new TextWriter(Catalog.chinese(), Catalog.english(), reader::line);
        return writer.write(Example.findings(tree), 1).lines().collect(Collectors.joining("\n"));
    }
}
