package org.qingxin.history;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The git command, run in a folder and in an environment that does not change what it answers: no variable of the caller,
 * no replaced or grafted commits, no commit graph beside the commits, no network, no program of somebody's choice.
 *
 * @param trusted folders that whoever runs this has told git to trust though others own them; empty where every setting
 *     of the user counts
 */
record Git(Path folder, Optional<List<String>> trusted) {
    private static final long PATIENCE_SECONDS = 20;
    private static final String NOTHING = "/dev/null";

    /** Also without the settings of user and machine: for all that reads commits. */
    static Git alone(Path folder) throws IOException {
        Git plain = new Git(folder, Optional.of(List.of()));
        return isRefusedForItsOwner(plain) ? new Git(folder, Optional.of(trustedByTheUser(folder))) : plain;
    }

    /** With the settings of user and machine, which say how files are checked out: for all that compares with them. */
    static Git withSettings(Path folder) {
        return new Git(folder, Optional.empty());
    }

    /** What git said, and whether it ended well. */
    record Answer(boolean ok, byte[] output) {
        /** The answer as one text, without the line end. */
        String line() {
            return new String(output, StandardCharsets.UTF_8).strip();
        }

        /** The parts of an answer that ends each of them with a NUL, as {@code -z} asks for. */
        List<String> parts() {
            String text = new String(output, StandardCharsets.UTF_8);
            return text.isEmpty() ? List.of() : List.of(text.split("\0"));
        }
    }

    /** @throws IOException if there is no git to run */
    Answer ask(String... arguments) throws IOException {
        return answer(new byte[0], arguments);
    }

    /**
     * Asks with something to read. It is fed from another thread, as git may answer before it has read all.
     *
     * @throws IOException if there is no git to run
     */
    Answer answer(byte[] input, String... arguments) throws IOException {
        Process git = builder(arguments)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            CompletableFuture<Void> fed = CompletableFuture.runAsync(() -> feed(git, input));
            byte[] output = git.getInputStream().readAllBytes();
            boolean done = git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new Answer(done && git.exitValue() == 0 && !fed.isCompletedExceptionally(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(false, new byte[0]);
        } finally {
            git.destroy();
        }
    }

    /** Whether git will not read the repository because somebody else owns its folder. */
    boolean isRefusedForItsOwner() throws IOException {
        return isRefusedForItsOwner(this);
    }

    private static boolean isRefusedForItsOwner(Git git) throws IOException {
        Process process =
                git.builder("rev-parse", "--git-dir").redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                .contains("dubious ownership");
    }

    /** Only what the user, the machine or the caller says counts: git itself passes over what a repository says of it. */
    private static List<String> trustedByTheUser(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("git", "config", "-z", "--get-all", "safe.directory");
        builder.directory(folder.toAbsolutePath().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_") && !name.startsWith("GIT_CONFIG"));
        builder.environment().put("GIT_DIR", NOTHING);
        Process git = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        git.getOutputStream().close();
        return new Answer(true, git.getInputStream().readAllBytes()).parts();
    }

    private static void feed(Process git, byte[] input) {
        try (OutputStream to = git.getOutputStream()) {
            to.write(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that is yet to be started. */
    ProcessBuilder builder(String... arguments) {
        // A file system monitor is a program of somebody's choice; a commit graph repeats what commits say, or does
        // not.
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-c", "core.fsmonitor=false"));
        command.addAll(List.of("-c", "core.commitGraph=false", "-c", "core.quotePath=false"));
        trusted.orElse(List.of()).forEach(each -> command.addAll(List.of("-c", "safe.directory=" + each)));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toAbsolutePath().toFile());
        Map<String, String> environment = builder.environment();
        // Whoever calls, a hook for instance, may have named another repository.
        environment
                .keySet()
                .removeIf(name -> name.startsWith("GIT_") && (trusted.isPresent() || !name.startsWith("GIT_CONFIG")));
        environment.putAll(Map.of(
                "GIT_NO_REPLACE_OBJECTS", "1",
                "GIT_GRAFT_FILE", NOTHING,
                "GIT_NO_LAZY_FETCH", "1",
                "GIT_ALLOW_PROTOCOL", "none",
                "GIT_OPTIONAL_LOCKS", "0",
                "GIT_TERMINAL_PROMPT", "0",
                "GIT_LITERAL_PATHSPECS", "1",
                "LC_ALL", "C"));
        if (trusted.isPresent()) {
            environment.putAll(Map.of(
                    "GIT_CONFIG_NOSYSTEM",
                    "1",
                    "GIT_CONFIG_SYSTEM",
                    NOTHING,
                    "GIT_CONFIG_GLOBAL",
                    NOTHING,
                    "GIT_ATTR_NOSYSTEM",
                    "1"));
        }
        return builder;
    }
}
