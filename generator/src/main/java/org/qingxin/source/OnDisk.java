package org.qingxin.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A folder of the file system. Hidden files and folders are passed over; symbolic links are listed as files and not
 * followed into folders.
 *
 * @param prefix what stands before a path when it is shown, such as {@code data/}
 */
public record OnDisk(Path root, String prefix) implements SourceTree {

    /** A folder whose files are shown by the path that the user gave for it. */
    public static OnDisk at(Path root) {
        String given = root.normalize().toString().replace('\\', '/');
        return new OnDisk(root, given.isEmpty() ? "" : given + "/");
    }

    @Override
    public List<String> list(String folder) throws IOException {
        Path start = root.resolve(folder);
        List<String> found = new ArrayList<>();
        if (Files.isDirectory(start)) {
            Files.walkFileTree(start, new Lister(found));
        } else if (Files.exists(start)) {
            found.add(folder);
        }
        Collections.sort(found);
        return found;
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve(path))) {
            return in.readNBytes(limit + 1);
        }
    }

    @Override
    public boolean exists(String path) {
        return Files.exists(root.resolve(path));
    }

    @Override
    public String shown(String path) {
        return prefix + path;
    }

    private final class Lister extends SimpleFileVisitor<Path> {
        private final List<String> found;

        Lister(List<String> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean hidden = !dir.equals(root) && name(dir).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!name(file).startsWith(".")) {
                found.add(root.relativize(file).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
        }

        private String name(Path path) {
            Path last = path.getFileName();
            return last == null ? "" : last.toString();
        }
    }
}
