package org.qingxin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.qingxin.output.SmallSites.NEW;
import static org.qingxin.output.SmallSites.OLD;
import static org.qingxin.output.SmallSites.filesOf;
import static org.qingxin.output.SmallSites.namesIn;
import static org.qingxin.output.SmallSites.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed, refused by the disk or out of space: the old site or the new one is there whole. */
class PublicationSurvivesTest {
    @TempDir
    Path folder;

    Path site;

    @BeforeEach
    void siteLiesInTheFolder() {
        site = folder.resolve("site");
    }

    @Test
    void buildKilledBetweenTheTwoRenamesIsUndone() throws IOException {
        publish(site, OLD);
        Files.move(site, folder.resolve(".site.previous"));
        stage("half");
        Publication.into(site).close();
        assertThat(filesOf(site)).isEqualTo(OLD);
        assertThat(namesIn(folder)).containsExactly(".site.lock", "site");
    }

    @Test
    void oldSiteIsNotLostWhenSomeoneMadeTheMissingFolderAnew() throws IOException {
        publish(site, OLD);
        Files.move(site, folder.resolve(".site.previous"));
        Files.createDirectory(site);
        Publication.into(site).close();
        assertThat(filesOf(site)).isEqualTo(OLD);
    }

    @Test
    void leftoversOfAKilledBuildAreRemovedAndNeverPublished() throws IOException {
        publish(site, OLD);
        stage("stale");
        Files.createDirectory(folder.resolve(".site.previous"));
        Files.writeString(folder.resolve(".site.previous/older.html"), "older");
        publish(site, NEW);
        assertThat(filesOf(site)).isEqualTo(NEW);
        assertThat(namesIn(folder)).containsExactly(".site.lock", "site");
    }

    @Test
    void folderThatMustNotBeWrittenIsTold() throws IOException {
        publish(site, OLD);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeThat(Files.isWritable(folder)).as("root may write anywhere").isFalse();
            assertThatThrownBy(() -> publish(site, NEW))
                    .isInstanceOfAny(FileSystemException.class, UncheckedIOException.class);
            assertThat(filesOf(site)).isEqualTo(OLD);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void lockThatCannotBeMadeIsToldAndNothingIsTouched() throws IOException {
        publish(site, OLD);
        var disk = new FaultyDisk().failing(change -> change.equals("open .site.lock"));
        assertThatThrownBy(() -> publish(disk.path(site), NEW)).isInstanceOf(FileSystemException.class);
        assertThat(filesOf(site)).isEqualTo(OLD);
    }

    @Test
    void oldSiteComesBackWhenTheNewOneCannotBeMovedIn() throws IOException {
        publish(site, OLD);
        var disk = new FaultyDisk().failing(change -> change.equals("move .site.staging site"));
        assertThatThrownBy(() -> publish(disk.path(site), NEW)).isInstanceOf(FileSystemException.class);
        assertThat(filesOf(site)).isEqualTo(OLD);
        assertThat(namesIn(folder)).containsExactly(".site.lock", "site");
    }

    @Test
    void cleaningUpAfterTheSwapMayFailWithoutFailingTheBuild() throws IOException {
        publish(site, OLD);
        publish(new FaultyDisk().failing(change -> change.startsWith("delete")).path(site), NEW);
        assertThat(filesOf(site)).isEqualTo(NEW);
        publish(site, OLD);
        assertThat(namesIn(folder)).containsExactly(".site.lock", "site");
    }

    @Test
    void whicheverChangeFailsTheOldOrTheNewSiteIsThereWhole() throws IOException {
        for (int at = 1; at <= changesOfOnePublishing(); at++) {
            publish(site, OLD);
            var disk = new FaultyDisk().failingAt(at);
            boolean done = succeeds(disk);
            assertThat(filesOf(site)).as("change %s: %s", at, last(disk)).isEqualTo(done ? NEW : OLD);
        }
    }

    @Test
    void afterAFullDiskTheOldOrTheNewSiteIsThereWhole() throws IOException {
        for (int at = 1; at <= changesOfOnePublishing(); at++) {
            publish(site, OLD);
            int from = at;
            var disk = new FaultyDisk();
            disk.failing(change -> disk.changes().size() >= from && change.matches("(write|folder|link|copy) .*"));
            boolean done = succeeds(disk);
            assertThat(filesOf(site)).as("full from change %s", at).isEqualTo(done ? NEW : OLD);
        }
    }

    @Test
    void whereverTheProcessIsKilledTheNextBuildFindsASiteWhole() throws IOException {
        for (int at = 1; at <= changesOfOnePublishing(); at++) {
            publish(site, OLD);
            var disk = new FaultyDisk().killedAt(at);
            assertThatThrownBy(() -> publish(disk.path(site), NEW)).isInstanceOf(FaultyDisk.Killed.class);
            disk.bury();
            Publication.into(site).close();
            assertThat(filesOf(site)).as("change %s: %s", at, last(disk)).isIn(OLD, NEW);
            assertThat(namesIn(folder)).containsExactly(".site.lock", "site");
        }
    }

    private int changesOfOnePublishing() throws IOException {
        publish(site, OLD);
        var disk = new FaultyDisk();
        publish(disk.path(site), NEW);
        assertThat(disk.changes()).contains("move site .site.previous", "move .site.staging site");
        return disk.changes().size();
    }

    private boolean succeeds(FaultyDisk disk) {
        try {
            publish(disk.path(site), NEW);
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static String last(FaultyDisk disk) {
        var changes = disk.changes();
        return changes.get(changes.size() - 1);
    }

    private void stage(String text) throws IOException {
        Files.createDirectory(folder.resolve(".site.staging"));
        Files.writeString(folder.resolve(".site.staging/stale.html"), text);
    }
}
