package org.qingxin.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output for data, standard error for people; always UTF-8, whatever the locale says. */
record Terminal(OutputStream out, PrintWriter outWriter, PrintWriter errWriter) {
    static Terminal ofProcess() {
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    static Terminal of(OutputStream out, OutputStream err) {
        return new Terminal(out, utf8(out), utf8(err));
    }

    /** A message for people. */
    void say(String message) {
        errWriter.println(message);
        errWriter.flush();
    }

    /** What was asked for. */
    void print(String text) {
        outWriter.print(text);
        outWriter.flush();
    }

    /**
     * What was asked for, byte by byte. A reader who has seen enough, such as {@code head}, closes the pipe; that is no
     * fault.
     */
    void write(byte[] content) throws IOException {
        try {
            outWriter.flush();
            out.write(content);
            out.flush();
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                throw e;
            }
        }
    }

    /** Told only by the words of the system, in its language. */
    private static boolean isClosedPipe(IOException e) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("pipe") || words.contains("管道");
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
