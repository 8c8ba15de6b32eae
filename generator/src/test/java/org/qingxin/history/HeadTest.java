package org.qingxin.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commit a site says it was made from, in real repositories. */
class HeadTest {
    private static final String DAY = "2022-01-19T17:30:00+08:00";

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

    private static String git(Path folder, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("git", "-c", "init.defaultBranch=main"));
        command.addAll(List.of(arguments));
        var identity = Map.of(
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_AUTHOR_NAME", "clerk",
                "GIT_AUTHOR_EMAIL", "clerk@example.invalid",
                "GIT_AUTHOR_DATE", DAY,
                "GIT_COMMITTER_NAME", "clerk",
                "GIT_COMMITTER_EMAIL", "clerk@example.invalid",
                "GIT_COMMITTER_DATE", DAY);
        return run(folder, identity, command.toArray(String[]::new));
    }

    private static String run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return output;
    }
}
