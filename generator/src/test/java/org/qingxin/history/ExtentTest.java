package org.qingxin.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.history.Extent.Limit;
import org.qingxin.history.Extent.Reach;
import org.qingxin.history.Extent.Remark;
import org.qingxin.history.RecordChange.Kind;

/** What can be told of how far a history goes, in repositories of every kind: never a part as the whole. */
class ExtentTest {
    @TempDir
    Path folder;

    private GitFolder here;

    @BeforeEach
    void aRepository() throws Exception {
        here = GitFolder.init(folder.resolve("here"));
        here.put("data/cases/A.yaml", "id: A\namount: 1\n").commit();
        here.put("data/cases/A.yaml", "id: A\namount: 2\n").commit();
    }

    @Test
    void wholeHistoryIsWhole() throws Exception {
        Extent extent = extent(here.path());
        assertThat(extent.isWhole()).isTrue();
        assertThat(extent.head()).contains(here.git("rev-parse", "HEAD").strip());
        assertThat(extent.remarks()).isEmpty();
    }

    @Test
    void noneWithItsReason() throws Exception {
        Path plain = Files.createDirectories(folder.resolve("plain/data"));
        assertNone(History.of(plain), Limit.OUTSIDE);
        assertNone(History.of(folder.resolve("no-such")), Limit.OUTSIDE);
        GitFolder unborn = GitFolder.init(folder.resolve("unborn"));
        unborn.put("data/cases/A.yaml", "id: A\n");
        assertNone(log(unborn.path()), Limit.UNBORN);
        Files.createDirectories(here.path().resolve("other"));
        assertNone(History.of(here.path().resolve("other")), Limit.UNTRACKED);
        assertNone(History.of(here.path().resolve("data"), "no-such"), Limit.NO_SUCH_COMMIT);
        assertNone(History.of(here.path().resolve("data"), "--all"), Limit.NO_SUCH_COMMIT);
    }

    @Test
    void shallowCloneBeginsWithWhatItFound() throws Exception {
        ChangeLog log = log(clone("--depth=1"));
        assertThat(log.extent().reach()).isEqualTo(Reach.PART);
        assertThat(log.extent().limit()).contains(Limit.SHALLOW);
        assertThat(log.extent().since()).isEqualTo(log.extent().head());
        assertThat(log.commits().get(0).records())
                .extracting(RecordChange::kind)
                .containsExactly(Kind.FOUND);
        assertThat(log.differences()).isEmpty();
    }

    @Test
    void partialCloneIsRefusedWithoutFetching() throws Exception {
        here.git("config", "uploadpack.allowFilter", "true");
        Path partial = clone("--filter=blob:none");
        ChangeLog log = log(partial);
        assertNone(log, Limit.PARTIAL);
        assertThat(GitFolder.git(partial, "rev-list", "--objects", "--missing=print", "HEAD"))
                .contains("\n?");
        GitFolder.git(partial, "log", "-p");
        assertThat(extent(partial).isWhole()).isTrue();
        assertThat(extent(partial).remarks()).containsExactly(Remark.FILLED_PARTIAL);
    }

    @Test
    void objectsOfTheOtherHashAreRead() throws Exception {
        GitFolder other = new GitFolder(Files.createDirectories(folder.resolve("sha256")));
        other.git("init", "-q", "--object-format=sha256");
        other.put("data/cases/A.yaml", "id: A\n").commit();
        assertThat(extent(other.path()).isWhole()).isTrue();
        assertThat(extent(other.path()).remarks()).containsExactly(Remark.SHA256);
        assertThat(log(other.path()).differences()).isEmpty();
    }

    @Test
    void workingTreesAndDetachedHeadsAreSaid() throws Exception {
        Path second = folder.resolve("second");
        here.git("worktree", "add", "-q", "--detach", second.toString());
        assertThat(extent(second).isWhole()).isTrue();
        assertThat(extent(second).remarks()).containsExactly(Remark.LINKED_WORKTREE, Remark.DETACHED);
    }

    @Test
    void recordsInASubmoduleHaveItsHistory() throws Exception {
        GitFolder above = GitFolder.init(folder.resolve("above"));
        above.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "--quiet",
                "add",
                here.path().toString(),
                "town");
        above.commit();
        assertThat(log(above.path().resolve("town")).commits()).hasSize(2);
        assertThat(extent(above.path().resolve("town")).remarks()).containsExactly(Remark.SUBMODULE);
    }

    @Test
    void lostVersionIsToldAndMakesTheLogAPart() throws Exception {
        String lost = here.git("rev-parse", "HEAD~1:data/cases/A.yaml").strip();
        Files.delete(object(lost));
        ChangeLog log = log(here.path());
        assertThat(log.extent().reach()).isEqualTo(Reach.PART);
        assertThat(log.extent().limit()).contains(Limit.LOST_VERSIONS);
        assertThat(log.commits().get(0).records().get(0).after().orElseThrow().state())
                .isEqualTo(Version.State.LOST);
        assertThat(log.differences()).isEmpty();
    }

    @Test
    void bytesUnderAnotherIdAndBytesThatAreNoneAreLost() throws Exception {
        Path file = object(here.git("rev-parse", "HEAD~1:data/cases/A.yaml").strip());
        file.toFile().setWritable(true);
        Files.copy(
                object(here.git("rev-parse", "HEAD:data/cases/A.yaml").strip()),
                file,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(extent(here.path()).limit()).contains(Limit.LOST_VERSIONS);
        file.toFile().setWritable(true);
        Files.writeString(file, "nonsense");
        assertThat(extent(here.path()).limit()).contains(Limit.LOST_VERSIONS);
    }

    @Test
    void missingCommitOrFolderIsDamage() throws Exception {
        Path tree = object(here.git("rev-parse", "HEAD~1:data").strip());
        byte[] bytes = Files.readAllBytes(tree);
        Files.delete(tree);
        assertNone(log(here.path()), Limit.DAMAGED);
        Files.write(tree, bytes);
        Files.delete(object(here.git("rev-parse", "HEAD~1").strip()));
        assertNone(log(here.path()), Limit.DAMAGED);
    }

    @Test
    void folderOfSomebodyElseIsNotReadUntrusted() throws Exception {
        UserPrincipal nobody =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        try {
            Files.setOwner(here.path(), nobody);
            Files.setOwner(here.path().resolve(".git"), nobody);
        } catch (java.io.IOException e) {
            assumeTrue(false, "only root can give a folder away");
        }
        assertNone(log(here.path()), Limit.FOREIGN_OWNER);
    }

    private Path object(String id) {
        return here.path().resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2));
    }

    private Path clone(String option) throws Exception {
        Path clone = folder.resolve("clone");
        here.git("clone", "-q", "--no-checkout", option, here.path().toUri().toString(), clone.toString());
        Files.createDirectories(clone.resolve("data"));
        return clone;
    }

    private static ChangeLog log(Path repository) {
        return History.of(repository.resolve("data"));
    }

    private static Extent extent(Path repository) {
        return log(repository).extent();
    }

    private static void assertNone(ChangeLog log, Limit limit) {
        assertThat(log.extent().reach()).isEqualTo(Reach.NONE);
        assertThat(log.extent().limit()).contains(limit);
        assertThat(log.commits()).isEqualTo(List.of());
    }
}
