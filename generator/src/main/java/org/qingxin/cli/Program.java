package org.qingxin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Name and version of this program, as its build wrote them. */
final class Program {
    private static final String NAME = load();

    private Program() {}

    /** Such as {@code qingxin 0.1.0}. */
    static String name() {
        return NAME;
    }

    /** The file that it runs from; empty where its classes lie open and may change one by one. */
    static Optional<Path> file() {
        try {
            URI place = Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Optional.of(Path.of(place)).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
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
