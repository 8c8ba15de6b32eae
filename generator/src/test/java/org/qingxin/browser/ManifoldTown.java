package org.qingxin.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records of the demonstration with copies of each case under numbers of their own: every count of cases is
 * {@link #TIMES} times what the demonstration counts, which is known without counting again.
 */
public final class ManifoldTown {
    static final int TIMES = 6;

    private static final Path MODEL = Path.of("../data");

    private ManifoldTown() {}

    public static Path write(Path town) throws IOException {
        for (Path file : files()) {
            Path path = MODEL.relativize(file);
            save(town.resolve(path), Files.readString(file, UTF_8));
            for (int copy = 1; copy < TIMES && path.startsWith("cases"); copy++) {
                writeCopy(town.resolve(path), Files.readString(file, UTF_8), copy);
            }
        }
        return town;
    }

    /** In a folder of its own, one further from the schemas: no folder of records grows past a hundred files. */
    private static void writeCopy(Path original, String text, int copy) throws IOException {
        String id = original.getFileName().toString().replace(".yaml", "");
        int series = id.length() - 3;
        String copied = id.substring(0, series) + copy + id.substring(series + 1);
        save(
                original.resolveSibling(String.valueOf(copy)).resolve(copied + ".yaml"),
                text.replace(id, copied).replace("$schema=", "$schema=../"));
    }

    private static void save(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(MODEL)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
