package org.qingxin.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.qingxin.output.SmallSites.NEW;
import static org.qingxin.output.SmallSites.OLD;
import static org.qingxin.output.SmallSites.filesOf;
import static org.qingxin.output.SmallSites.namesIn;
import static org.qingxin.output.SmallSites.publish;
import static org.qingxin.output.SmallSites.putAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site goes out whole, and only what changed is written anew. */
class PublicationTest {
    @TempDir
    Path folder;

    Path site;

    @BeforeEach
    void siteLiesInTheFolder() {
        site = folder.resolve("site");
    }

    @Test
    void firstSiteAppearsWithTheFoldersAboveIt() throws IOException {
        site = folder.resolve("share/intranet/site");
        publish(site, OLD);
        assertThat(filesOf(site)).isEqualTo(OLD);
    }

    @Test
    void nextSiteReplacesTheFirstWhole() throws IOException {
        publish(site, OLD);
        publish(site, NEW);
        assertThat(filesOf(site)).isEqualTo(NEW);
        assertThat(site.resolve("cases/b.html")).doesNotExist();
    }

    @Test
    void nothingStaysBesideTheSiteButTheLock() throws IOException {
        publish(site, OLD);
        publish(site, NEW);
        assertThat(namesIn(folder)).containsExactly(".site.lock", "site");
    }

    @Test
    void emptyFolderMayBecomeASite() throws IOException {
        Files.createDirectory(site);
        publish(site, OLD);
        assertThat(filesOf(site)).isEqualTo(OLD);
    }

    @Test
    void unchangedFileIsTheVerySameFileWithItsTime() throws IOException {
        publish(site, OLD);
        var unchanged = site.resolve("cases/a.html");
        Files.setLastModifiedTime(unchanged, FileTime.from(Instant.parse("2021-11-17T00:00:00Z")));
        var before = Files.readAttributes(unchanged, BasicFileAttributes.class);
        publish(site, NEW);
        var after = Files.readAttributes(unchanged, BasicFileAttributes.class);
        assertThat(after.fileKey()).isEqualTo(before.fileKey());
        assertThat(after.lastModifiedTime()).isEqualTo(before.lastModifiedTime());
    }

    @Test
    void replacedFileIsANewFileSoThatAnOpenOldOneCanBeReadToItsEnd() throws IOException {
        publish(site, OLD);
        try (var reader = Files.newBufferedReader(site.resolve("index.html"), UTF_8)) {
            publish(site, NEW);
            assertThat(reader.readLine()).isEqualTo("old");
        }
    }

    @Test
    void filesAndChangesAreCounted() throws IOException {
        try (var publication = Publication.into(site)) {
            putAll(publication, OLD);
            assertThat(publication.files()).isEqualTo(3);
            assertThat(publication.changedFiles()).isEqualTo(3);
            publication.publish();
        }
        try (var publication = Publication.into(site)) {
            putAll(publication, NEW);
            assertThat(publication.files()).isEqualTo(3);
            assertThat(publication.changedFiles()).isEqualTo(2);
        }
    }

    @Test
    void nothingIsPublishedWhenPublishIsNotReached() throws IOException {
        publish(site, OLD);
        try (var publication = Publication.into(site)) {
            putAll(publication, NEW);
        }
        assertThat(filesOf(site)).isEqualTo(OLD);
        assertThat(namesIn(folder)).containsExactly(".site.lock", "site");
    }

    @Test
    void filesMayComeFromManyThreads() throws IOException {
        try (var publication = Publication.into(site)) {
            IntStream.range(0, 400)
                    .parallel()
                    .forEach(i -> publication.put("d" + i % 7 + "/" + i + ".html", ("" + i).getBytes(UTF_8)));
            publication.publish();
        }
        assertThat(filesOf(site)).hasSize(400).containsEntry("d0/7.html", "7");
    }

    @Test
    void withoutHardLinksAnEqualCopyWithItsTimeServes() throws IOException {
        publish(site, OLD);
        var time = FileTime.from(Instant.parse("2021-11-17T00:00:00Z"));
        Files.setLastModifiedTime(site.resolve("cases/a.html"), time);
        publish(new FaultyDisk().failing(change -> change.startsWith("link")).path(site), NEW);
        assertThat(filesOf(site)).isEqualTo(NEW);
        assertThat(Files.getLastModifiedTime(site.resolve("cases/a.html"))).isEqualTo(time);
    }

    @Test
    void linkToASiteStaysALinkAndTheSiteItLeadsToIsReplaced() throws IOException {
        var served = folder.resolve("www/qingxin");
        publish(served, OLD);
        Files.createSymbolicLink(site, served);
        publish(site, NEW);
        assertThat(site).isSymbolicLink();
        assertThat(filesOf(served)).isEqualTo(NEW);
        assertThat(namesIn(folder.resolve("www"))).containsExactly(".qingxin.lock", "qingxin");
    }

    @Test
    void linkInsideThePublishedSiteIsNotCarriedOver() throws IOException {
        publish(site, OLD);
        Files.writeString(folder.resolve("outside"), "a");
        Files.delete(site.resolve("cases/a.html"));
        Files.createSymbolicLink(site.resolve("cases/a.html"), folder.resolve("outside"));
        publish(site, NEW);
        assertThat(site.resolve("cases/a.html"))
                .isRegularFile()
                .satisfies(file -> assertThat(Files.isSymbolicLink(file)).isFalse());
        assertThat(folder.resolve("outside")).hasContent("a");
    }

    /** One page's fault ends a build while other threads still render theirs. */
    @Test
    void threadThatComesLateWritesNothingIntoTheNextBuild() throws IOException {
        var late = Publication.into(site);
        late.put("index.html", "old".getBytes(UTF_8));
        late.close();
        try (var next = Publication.into(site)) {
            assertThatIllegalStateException().isThrownBy(() -> late.put("units/c.html", "late".getBytes(UTF_8)));
            putAll(next, OLD);
            next.publish();
        }
        assertThat(filesOf(site)).isEqualTo(OLD);
    }
}
