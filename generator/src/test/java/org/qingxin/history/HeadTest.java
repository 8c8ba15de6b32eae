package org.qingxin.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.history.GitFolder.DAY;
import static org.qingxin.history.GitFolder.git;
import static org.qingxin.history.GitFolder.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commit a site says it was made from, in real repositories. */
class HeadTest {
    @TempDir
    Path folder;

    @Test
    void folderOutsideAnyRepositoryHasNoHead() {
        assertThat(Head.of(folder)).isEmpty();
    }

    @Test
    void folderThatIsNotThereHasNoHead() {
        assertThat(Head.of(folder.resolve("data"))).isEmpty();
    }

    @Test
    void repositoryWithoutACommitHasNoHead() throws Exception {
        git(folder, "init", "-q");
        assertThat(Head.of(folder)).isEmpty();
    }

    @Test
    void headIsTheFullObjectIdAndTheCommittersTimeWithItsOffset() throws Exception {
        var commit = repository(folder);
        assertThat(Head.of(folder)).contains(new Head(commit, DAY));
        assertThat(commit).hasSize(40);
    }

    @Test
    void folderBelowTheRootIsPartOfTheRepository() throws Exception {
        var commit = repository(folder);
        assertThat(Head.of(Files.createDirectories(folder.resolve("data/cases")))
                        .map(Head::commit))
                .contains(commit);
    }

    @Test
    void uncommittedEditsDoNotMoveTheHead() throws Exception {
        var commit = repository(folder);
        Files.writeString(folder.resolve("town.yaml"), "id: other\n");
        assertThat(Head.of(folder).map(Head::commit)).contains(commit);
    }

    @Test
    void detachedHeadIsAHeadToo() throws Exception {
        var first = repository(folder);
        git(folder, "commit", "-q", "--allow-empty", "-m", "second");
        git(folder, "checkout", "-q", first);
        assertThat(Head.of(folder).map(Head::commit)).contains(first);
    }

    @Test
    void replacedCommitIsToldByItsOwnId() throws Exception {
        var first = repository(folder);
        git(folder, "commit", "-q", "--allow-empty", "-m", "second");
        var second = Head.of(folder).orElseThrow().commit();
        git(folder, "replace", second, first);
        assertThat(Head.of(folder).map(Head::commit)).contains(second);
    }

    @Test
    void settingsThatMakeGitTellMoreDoNotConfuse() throws Exception {
        var commit = signedRepository(folder);
        git(folder, "config", "log.showSignature", "true");
        git(folder, "config", "log.decorate", "full");
        git(folder, "config", "color.ui", "always");
        assertThat(Head.of(folder)).contains(new Head(commit, DAY));
    }

    @Test
    void gitDirOfTheEnvironmentIsIgnored() throws Exception {
        var other = Files.createDirectory(folder.resolve("other"));
        var own = Files.createDirectory(folder.resolve("own"));
        repository(other);
        var commit = repository(own);
        git(own, "commit", "-q", "--allow-empty", "-m", "second");
        var second = Head.of(own).orElseThrow().commit();
        assertThat(second).isNotEqualTo(commit);
        var environment = Map.of(
                "GIT_DIR", other.resolve(".git").toString(),
                "GIT_WORK_TREE", other.toString(),
                "GIT_OBJECT_DIRECTORY", other.resolve(".git/objects").toString(),
                "GIT_COMMON_DIR", other.resolve(".git").toString(),
                "GIT_NAMESPACE", "other");
        assertThat(inAnotherProcess(own, environment)).startsWith(second);
    }

    @Test
    void withoutTheGitProgramThereIsNoHead() throws Exception {
        repository(folder);
        assertThat(inAnotherProcess(folder, Map.of("PATH", folder.toString()))).isEqualTo("none");
    }

    /** Prints the head of the folder given, as a process with an environment of its own. */
    static final class Asked {
        private Asked() {}

        public static void main(String[] arguments) {
            System.out.print(Head.of(Path.of(arguments[0])).map(Head::commit).orElse("none"));
        }
    }

    private static String inAnotherProcess(Path folder, Map<String, String> environment) throws Exception {
        var paths = List.of(placeOf(Head.class), placeOf(Asked.class));
        return run(
                folder,
                environment,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(System.getProperty("path.separator"), paths),
                Asked.class.getName(),
                folder.toString());
    }

    private static String placeOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** A repository with one commit; gives its id. */
    private static String repository(Path folder) throws Exception {
        git(folder, "init", "-q");
        Files.writeString(folder.resolve("town.yaml"), "id: town\n");
        git(folder, "add", "town.yaml");
        git(folder, "commit", "-q", "-m", "first");
        return git(folder, "rev-parse", "HEAD").strip();
    }

    private static String signedRepository(Path folder) throws Exception {
        repository(folder);
        run(folder, Map.of(), "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "clerk", "-f", "key");
        git(folder, "config", "gpg.format", "ssh");
        git(folder, "config", "user.signingKey", folder.resolve("key").toString());
        git(
                folder,
                "config",
                "gpg.ssh.allowedSignersFile",
                folder.resolve("signers").toString());
        Files.writeString(
                folder.resolve("signers"), "clerk@example.invalid " + Files.readString(folder.resolve("key.pub")));
        git(folder, "commit", "-q", "--amend", "-S", "-m", "signed");
        return git(folder, "rev-parse", "HEAD").strip();
    }
}
