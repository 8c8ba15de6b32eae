package org.qingxin.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real repository for tests: who commits and when is fixed, and settings of the machine do not count. */
public record GitFolder(Path path) {
    static final String DAY = "2022-01-19T17:30:00+08:00";

    /** A new repository, without a commit. */
    public static GitFolder init(Path path) throws Exception {
        GitFolder folder = new GitFolder(Files.createDirectories(path));
        folder.git("init", "-q");
        return folder;
    }

    /** A file with a text, and the folders above it. */
    public GitFolder put(String file, String text) throws IOException {
        Files.createDirectories(path.resolve(file).toAbsolutePath().getParent());
        Files.writeString(path.resolve(file), text, UTF_8);
        return this;
    }

    /** Commits all that lies there; gives the commit's id. */
    public String commit() throws Exception {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", "x");
        return git("rev-parse", "HEAD").strip();
    }

    /** Commits all that lies there as somebody, at a moment; gives the commit's id. */
    public String commit(String name, String email, String when, String message) throws Exception {
        git("add", "-A");
        Map<String, String> identity = Map.of(
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_AUTHOR_NAME", name,
                "GIT_AUTHOR_EMAIL", email,
                "GIT_AUTHOR_DATE", when,
                "GIT_COMMITTER_NAME", name,
                "GIT_COMMITTER_EMAIL", email,
                "GIT_COMMITTER_DATE", when);
        run(path, identity, "git", "commit", "-q", "--allow-empty", "-m", message);
        return git("rev-parse", "HEAD").strip();
    }

    public String git(String... arguments) throws Exception {
        return git(path, arguments);
    }

    static String git(Path folder, String... arguments) throws Exception {
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

    static String run(Path folder, Map<String, String> environment, String... command)
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
