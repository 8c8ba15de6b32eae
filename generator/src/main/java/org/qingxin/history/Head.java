package org.qingxin.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The commit that a site was made from.
 *
 * @param commit full object id
 * @param committedOn committer date as git gives it, ISO 8601 with offset
 */
public record Head(String commit, String committedOn) {
    private static final long PATIENCE_SECONDS = 20;

    /** The commit checked out where the data lies; empty without git, outside a repository, or before the first commit. */
    public static Optional<Head> of(Path folder) {
        return run(folder, "log", "-1", "--no-show-signature", "--format=%H %cI", "HEAD")
                .map(String::strip)
                .filter(line -> line.indexOf(' ') > 0)
                .map(line -> new Head(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
    }

    private static Optional<String> run(Path folder, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder("git");
        builder.command().addAll(List.of(arguments));
        builder.directory(folder.toAbsolutePath().toFile());
        Map<String, String> environment = builder.environment();
        // Whoever calls, a hook for instance, may have named another repository; settings it gives to git stay.
        environment.keySet().removeIf(name -> name.startsWith("GIT_") && !name.startsWith("GIT_CONFIG"));
        environment.putAll(Map.of(
                "GIT_NO_REPLACE_OBJECTS", "1",
                "GIT_OPTIONAL_LOCKS", "0",
                "GIT_TERMINAL_PROMPT", "0",
                "LC_ALL", "C"));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process git = builder.start();
            git.getOutputStream().close();
            String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return done && git.exitValue() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
