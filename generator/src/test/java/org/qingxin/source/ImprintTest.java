package org.qingxin.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.source.Imprint.Care;

/** Whatever changes in a folder is seen from outside, without reading what has lain there for a while. */
class ImprintTest {
    private static final Instant LONG_AGO = Instant.parse("2022-01-10T08:00:00Z");
    private static final Instant LATER = Instant.parse("2022-01-20T08:00:00Z");

    @TempDir
    Path folder;

    private interface Change {
        void in(Path folder) throws IOException;
    }

    @BeforeEach
    void someFilesOfLongAgo() throws IOException {
        put("town.yaml", "name: 含谷镇");
        put("units/office.yaml", "kind: office");
        put("units/.hidden", "x");
        put(".git/index", "x");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("another text", at -> put(at, "town.yaml", "name: 含谷鎮", LATER)),
                change("another text of the same moment", at -> put(at, "town.yaml", "name: 含谷镇 ", LONG_AGO)),
                change("the same text once more", at -> put(at, "town.yaml", "name: 含谷镇", LATER)),
                change("a clock set back", at -> put(at, "town.yaml", "name: 含谷鎮", LONG_AGO.minusSeconds(60))),
                change("another file in its place", at -> {
                    put(at, "new", "name: 含谷镇", LONG_AGO);
                    Files.move(
                            at.resolve("new"),
                            at.resolve("town.yaml"),
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }),
                change("one more", at -> put(at, "units/v.yaml", "", LONG_AGO)),
                change("one less", at -> Files.delete(at.resolve("units/office.yaml"))),
                change("another name", at -> Files.move(at.resolve("town.yaml"), at.resolve("Town.yaml"))),
                change("hidden files too", at -> put(at, "units/.hidden", "xx", LATER)),
                change("an empty folder", at -> Files.createDirectory(at.resolve("cases"))),
                change("a link", at -> Files.createSymbolicLink(at.resolve("cases"), Path.of("units"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void everyChangeIsSeen(String name, Change change) throws IOException {
        Imprint before = Imprint.of(folder, Care.QUICK, LATER);
        assertThat(before.isOf(folder, Care.QUICK)).isTrue();
        assertThat(before.again(folder, Care.QUICK, LATER)).contains(before);
        change.in(folder);
        assertThat(before.isOf(folder, Care.QUICK)).isFalse();
        assertThat(before.again(folder, Care.QUICK, LATER)).isEmpty();
    }

    @Test
    void whatGitKeepsForItselfDoesNotCount() throws IOException {
        Imprint before = Imprint.of(folder, Care.CLOSE, LATER);
        put(folder, ".git/index", "another", LATER);
        assertThat(before.isOf(folder, Care.CLOSE)).isTrue();
    }

    @Test
    void whatHasLainThereForAWhileIsNotRead() {
        assertThat(Imprint.of(folder, Care.CLOSE, LATER).inside()).isEmpty();
    }

    @Test
    void ofWhatWasJustWrittenTheBytesCount() throws IOException {
        put(folder, "town.yaml", "name: a", LATER.minusMillis(900));
        Imprint before = Imprint.of(folder, Care.QUICK, LATER);
        assertThat(before.inside()).containsOnlyKeys("town.yaml");
        put(folder, "town.yaml", "name: b", LATER.minusMillis(900));
        assertThat(before.isOf(folder, Care.QUICK)).as("same size, same moment").isFalse();
        put(folder, "town.yaml", "name: a", LATER);
        assertThat(before.isOf(folder, Care.QUICK))
                .as("the same bytes, written again")
                .isTrue();
    }

    @ParameterizedTest(name = "{0} before, in steps of {1}")
    @CsvSource({"PT2.4S, seconds, true", "PT2.6S, seconds, false", "PT0.4S, ticks, true", "PT0.6S, ticks, false"})
    void howLongAFileIsYoungDependsOnHowFinelyItsTimeIsTold(Duration age, String steps, boolean isYoung)
            throws IOException {
        Instant now = LATER.plus(age).plusNanos(steps.equals("ticks") ? 4_567 : 0);
        put(folder, "town.yaml", "name: a", now.minus(age));
        assertThat(Imprint.of(folder, Care.QUICK, now).inside().containsKey("town.yaml"))
                .isEqualTo(isYoung);
    }

    @Test
    void onceItHasLainThereForAWhileItsBytesCountNoLonger() throws IOException {
        put(folder, "town.yaml", "name: a", LATER.minusMillis(900));
        Imprint before = Imprint.of(folder, Care.QUICK, LATER);
        Imprint after = before.again(folder, Care.QUICK, LATER.plusSeconds(10)).orElseThrow();
        assertThat(after).isEqualTo(Imprint.of(folder, Care.QUICK, LATER.plusSeconds(10)));
        assertThat(after.inside()).isEmpty();
        put(folder, "town.yaml", "name: b", LATER.minusMillis(900));
        assertThat(before.again(folder, Care.QUICK, LATER.plusSeconds(10)))
                .as("the same size and moment, other bytes")
                .isEmpty();
    }

    @Test
    void aClockThatIsTurnedBackAfterAnEditIsSeenByWhoLooksClosely() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        Imprint quick = Imprint.of(folder, Care.QUICK, LATER);
        Imprint close = Imprint.of(folder, Care.CLOSE, LATER);
        put(folder, "town.yaml", "name: 白市镇", LONG_AGO);
        assertThat(quick.isOf(folder, Care.QUICK)).as("looked at in passing").isTrue();
        assertThat(close.isOf(folder, Care.CLOSE)).isFalse();
    }

    @Test
    void aSingleFileAndAPlaceWhereNothingIsHaveOneToo() throws IOException {
        Path file = folder.resolve("program.jar");
        Imprint none = Imprint.of(file, Care.CLOSE, LATER);
        assertThat(none.isOf(file, Care.CLOSE)).isTrue();
        put(folder, "program.jar", "1", LONG_AGO);
        assertThat(none.isOf(file, Care.CLOSE)).isFalse();
        Imprint one = Imprint.of(file, Care.CLOSE, LATER);
        put(folder, "program.jar", "22", LONG_AGO);
        assertThat(one.isOf(file, Care.CLOSE)).isFalse();
    }

    @Test
    void aFolderThatCannotBeLookedIntoHasNone() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setExecutable(false)
                && closed.toFile().setReadable(false)
                && !Files.isReadable(closed));
        assertThatThrownBy(() -> Imprint.of(folder, Care.QUICK, LATER)).isInstanceOf(UncheckedIOException.class);
    }

    private static Arguments change(String name, Change change) {
        return Arguments.of(name, change);
    }

    private void put(String file, String text) throws IOException {
        put(folder, file, text, LONG_AGO);
    }

    /** Written into the file that is there, as an editor does that keeps it. */
    private static void put(Path folder, String file, String text, Instant written) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text, UTF_8);
        Files.setLastModifiedTime(folder.resolve(file), FileTime.from(written));
    }
}
