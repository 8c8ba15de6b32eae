package org.qingxin.history;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A git that goes on answering while it is asked. */
final class Conversation implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Process git;
    private final InputStream answers;
    private final OutputStream questions;

    Conversation(Git git, String... arguments) throws IOException {
        this.git = git.builder(arguments)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        this.answers = new BufferedInputStream(this.git.getInputStream(), BUFFER);
        this.questions = this.git.getOutputStream();
    }

    /** Asks from another thread, as git may answer before it has heard all. One that is gone is noticed by who listens. */
    void ask(Iterable<String> lines, boolean isLast) {
        Thread asking = new Thread(() -> {
            try {
                for (String line : lines) {
                    questions.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
                }
                questions.flush();
                if (isLast) {
                    questions.close();
                }
            } catch (IOException e) {
                git.destroy();
            }
        });
        asking.setDaemon(true);
        asking.start();
    }

    /** The bytes up to a sign, without it; what is left at the end; nothing at the very end. */
    byte[] until(int sign) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int each = answers.read(); each >= 0 && each != sign; each = answers.read()) {
            bytes.write(each);
        }
        return bytes.toByteArray();
    }

    InputStream answers() {
        return answers;
    }

    /** Waits for the end, once everything was said. */
    boolean endedWell() throws IOException {
        try {
            return git.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        git.destroy();
    }
}
