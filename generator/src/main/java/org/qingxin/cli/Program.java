package org.qingxin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Name and version of this program, as its build wrote them. */
final class Program {
    private static final String NAME = load();

    private Program() {}

    /** Such as {@code qingxin 0.1.0}. */
    static String name() {
        return NAME;
    }

    private static String load() {
        Properties written = new Properties();
        try (InputStream in = Program.class.getResourceAsStream("/org/qingxin/program.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program's own file is missing: program.properties");
            }
            written.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "qingxin " + written.getProperty("version", "");
    }
}
