package org.qingxin.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares times and sizes of all files with what they were. */
final class AskingWatch implements Watch {
    private static final long PAUSE = 500;

    private final Map<Path, Map<Path, String>> seen = new LinkedHashMap<>();

    AskingWatch(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            seen.put(folder, look(folder));
        }
    }

    @Override
    public Set<Path> await() throws IOException, InterruptedException {
        Set<Path> changed = new LinkedHashSet<>();
        while (changed.isEmpty()) {
            Thread.sleep(PAUSE);
            for (Map.Entry<Path, Map<Path, String>> folder : seen.entrySet()) {
                Map<Path, String> now = look(folder.getKey());
                if (!now.equals(folder.getValue())) {
                    folder.setValue(now);
                    changed.add(folder.getKey());
                }
            }
        }
        return changed;
    }

    private static Map<Path, String> look(Path folder) throws IOException {
        Map<Path, String> files = new HashMap<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!Passing.isName(file)) {
                        files.put(file, attributes.lastModifiedTime() + " " + attributes.size());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return files;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
