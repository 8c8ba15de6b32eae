package org.qingxin.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.source.OnDisk;
import org.qingxin.source.SourceTree;

/** The same records and day give the same bytes, wherever and however the site is built. */
class DeterminismTest {
    @ParameterizedTest(name = "{0} threads, {1}, {2}")
    @CsvSource({"1, tr-TR, Asia/Kathmandu", "4, ar-EG-u-nu-arab, America/Los_Angeles"})
    void threadsLocaleZoneAndListingOrderDoNotShow(int threads, String locale, String zone) throws Exception {
        var records = new Shuffled(RenderedSite.realRecords(), threads);
        var rendered = under(
                Locale.forLanguageTag(locale),
                TimeZone.getTimeZone(zone),
                () -> on(threads, () -> RenderedSite.of(records, "zh-CN", Optional.empty())));
        assertThat(differences(RenderedSite.real(), rendered)).isEmpty();
    }

    @Test
    void whereTheFolderLiesAndWhatItIsCalledDoesNotShow(@TempDir Path folder) throws Exception {
        var records = RenderedSite.tiny();
        for (String name : List.of("a/data", "two words/records")) {
            Path copy = folder.resolve(name);
            for (Path each : RenderedSite.TINY_FOLDERS) {
                copy(each, copy);
            }
            var rendered = RenderedSite.of(OnDisk.at(copy), "zh-CN", Optional.empty());
            assertThat(differences(records, rendered)).isEmpty();
        }
    }

    @Test
    void theTownsOwnDayAndTheSameDayAskedForAreOneThing() {
        var asked = RenderedSite.of(
                RenderedSite.tinyRecords(),
                "zh-CN",
                Optional.of(RenderedSite.tiny().asOf()));
        assertThat(differences(RenderedSite.tiny(), asked)).isEmpty();
    }

    private static List<String> differences(RenderedSite one, RenderedSite other) {
        var different = new ArrayList<String>();
        var paths = new TreeSet<>(one.files().keySet());
        paths.addAll(other.files().keySet());
        for (String path : paths) {
            byte[] left = one.files().getOrDefault(path, new byte[0]);
            byte[] right = other.files().getOrDefault(path, new byte[0]);
            int at = Arrays.mismatch(left, right);
            if (at >= 0) {
                different.add(path + ": 「" + around(left, at) + "」 or 「" + around(right, at) + "」");
            }
        }
        return different;
    }

    private static String around(byte[] bytes, int at) {
        int from = Math.max(0, Math.min(at, bytes.length) - 60);
        return new String(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, at + 60)), UTF_8);
    }

    private interface Work {
        RenderedSite render() throws Exception;
    }

    private static RenderedSite under(Locale locale, TimeZone zone, Work work) throws Exception {
        var ownLocale = Locale.getDefault();
        var ownZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            return work.render();
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownZone);
        }
    }

    private static RenderedSite on(int threads, Work work) throws Exception {
        var pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work::render).get();
        } finally {
            pool.shutdown();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    /** A tree that lists its files in another order, as another file system would. */
    private record Shuffled(SourceTree tree, long seed) implements SourceTree {
        @Override
        public Listing survey() throws IOException {
            var listing = tree.survey();
            var files = new ArrayList<>(listing.files());
            Collections.shuffle(files, new Random(seed));
            return new Listing(files, listing.unreadable());
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
}
