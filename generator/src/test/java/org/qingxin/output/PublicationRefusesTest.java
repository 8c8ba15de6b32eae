package org.qingxin.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingxin.output.SmallSites.NEW;
import static org.qingxin.output.SmallSites.OLD;
import static org.qingxin.output.SmallSites.filesOf;
import static org.qingxin.output.SmallSites.namesIn;
import static org.qingxin.output.SmallSites.publish;
import static org.qingxin.output.SmallSites.putAll;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.output.Publication.BusyException;
import org.qingxin.output.Publication.NotASiteException;

/** A site never goes over anything that is not a site, nor over another build. */
class PublicationRefusesTest {
    @TempDir
    Path folder;

    Path site;

    @BeforeEach
    void siteLiesInTheFolder() {
        site = folder.resolve("site");
    }

    @Test
    void secondPublisherIsRefusedUntilTheFirstIsDone() throws IOException {
        try (var first = Publication.into(site)) {
            first.put("index.html", "first".getBytes(UTF_8));
            assertThatThrownBy(() -> Publication.into(site)).isInstanceOf(BusyException.class);
            first.publish();
        }
        publish(site, NEW);
        assertThat(filesOf(site)).isEqualTo(NEW);
    }

    @Test
    void refusedPublisherLeavesTheFirstOnesFilesAlone() throws IOException {
        try (var first = Publication.into(site)) {
            putAll(first, OLD);
            assertThatThrownBy(() -> Publication.into(site)).isInstanceOf(BusyException.class);
            first.publish();
        }
        assertThat(filesOf(site)).isEqualTo(OLD);
    }

    @Test
    void lockOfAnotherProcessIsRespected() throws Exception {
        publish(site, OLD);
        var holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(Holder.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        Holder.class.getName(),
                        folder.resolve(".site.lock").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(holder.getInputStream().read()).isEqualTo('!');
            assertThatThrownBy(() -> Publication.into(site)).isInstanceOf(BusyException.class);
        } finally {
            holder.destroyForcibly().waitFor();
        }
        publish(site, NEW);
        assertThat(filesOf(site)).isEqualTo(NEW);
    }

    @Test
    void twoSitesBesideEachOtherAreTwoMatters() throws IOException {
        try (var first = Publication.into(site);
                var second = Publication.into(folder.resolve("site-en"))) {
            putAll(first, OLD);
            putAll(second, NEW);
            second.publish();
            first.publish();
        }
        assertThat(filesOf(site)).isEqualTo(OLD);
        assertThat(filesOf(folder.resolve("site-en"))).isEqualTo(NEW);
    }

    @Test
    void fileIsNoPlaceForASite() throws IOException {
        Files.writeString(site, "minutes");
        assertThatThrownBy(() -> Publication.into(site)).isInstanceOf(NotASiteException.class);
        assertThat(site).hasContent("minutes");
        assertThat(namesIn(folder)).containsExactly("site");
    }

    @Test
    void folderWithOtherThingsIsRefusedAndUntouched() throws IOException {
        Files.createDirectory(site);
        Files.writeString(site.resolve("budget.xlsx"), "figures");
        assertThatThrownBy(() -> Publication.into(site))
                .isInstanceOf(NotASiteException.class)
                .hasMessage(site.toString());
        assertThat(namesIn(site)).containsExactly("budget.xlsx");
        assertThat(namesIn(folder)).containsExactly("site");
    }

    @Test
    void linkToNowhereOrToOtherThingsIsRefused() throws IOException {
        Files.createSymbolicLink(site, folder.resolve("gone"));
        assertThatThrownBy(() -> Publication.into(site)).isInstanceOf(NotASiteException.class);
        Files.createDirectory(folder.resolve("gone"));
        Files.writeString(folder.resolve("gone/budget.xlsx"), "figures");
        assertThatThrownBy(() -> Publication.into(site)).isInstanceOf(NotASiteException.class);
        assertThat(namesIn(folder)).containsExactly("gone", "site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.html", "cases/../../out.html", "/etc/out.html", "", ".", "cases/.."})
    void pathThatLeavesTheSiteIsRefused(String path) throws IOException {
        try (var publication = Publication.into(site)) {
            assertThatIllegalArgumentException().isThrownBy(() -> publication.put(path, new byte[0]));
        }
        assertThat(namesIn(folder)).containsExactly(".site.lock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases/a.html", "cases/../cases/a.html", "cases//a.html", "./cases/a.html", "cases/A.html"})
    void oneAddressTakesOneFile(String again) throws IOException {
        try (var publication = Publication.into(site)) {
            publication.put("cases/a.html", "one".getBytes(UTF_8));
            assertThatIllegalArgumentException().isThrownBy(() -> publication.put(again, "two".getBytes(UTF_8)));
        }
    }

    /** A process that takes the lock, says so and waits to be killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            try (var channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                System.out.write(lock.isValid() ? '!' : '?');
                System.out.flush();
                System.in.read();
            }
        }
    }
}
