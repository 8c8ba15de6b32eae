package org.qingxin.history;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The git command, run in a folder and in an environment that does not change what it answers. */
record Git(Path folder) {
    private static final long PATIENCE_SECONDS = 20;

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
        Process git = builder(arguments).start();
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

    private static void feed(Process git, byte[] input) {
        try (OutputStream to = git.getOutputStream()) {
            to.write(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder builder(String... arguments) {
        // A file system monitor is a program of somebody's choice.
        ProcessBuilder builder = new ProcessBuilder("git", "-c", "core.fsmonitor=false");
        builder.command().addAll(List.of(arguments));
        builder.directory(folder.toAbsolutePath().toFile());
        Map<String, String> environment = builder.environment();
        // Whoever calls, a hook for instance, may have named another repository; settings it gives to git stay.
        environment.keySet().removeIf(name -> name.startsWith("GIT_") && !name.startsWith("GIT_CONFIG"));
        environment.putAll(Map.of(
                "GIT_NO_REPLACE_OBJECTS", "1",
                "GIT_NO_LAZY_FETCH", "1",
                "GIT_OPTIONAL_LOCKS", "0",
                "GIT_TERMINAL_PROMPT", "0",
                "LC_ALL", "C"));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
