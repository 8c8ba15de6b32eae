package org.qingxin.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingxin.finding.Redaction;

/**
 * A folder of the file system. Hidden files and folders are passed over; symbolic links are listed as files and
 * never followed.
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
    public Listing survey() throws IOException {
        Lister lister = new Lister();
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, lister);
        }
        return new Listing(lister.files, lister.unreadable, lister.stamps);
    }

    /** A symbolic link is not read: what is checked and published is what lies in the folder. */
    @Override
    public byte[] read(String path, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(limit + 1);
        }
    }

    @Override
    public boolean exists(String path) {
        return Files.exists(root.resolve(path));
    }

    static Stamp stamp(BasicFileAttributes file) {
        return new Stamp(file.lastModifiedTime().toInstant(), file.size() + " " + file.fileKey());
    }

    @Override
    public String shown(String path) {
        return prefix + Redaction.redact(path);
    }

    private final class Lister extends SimpleFileVisitor<Path> {
        private final List<String> files = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();
        private final Map<String, Stamp> stamps = new HashMap<>();

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean hidden = !dir.equals(root) && name(dir).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!name(file).startsWith(".")) {
                String path = relative(file);
                files.add(path);
                if (attributes.isRegularFile()) {
                    stamps.put(path, stamp(attributes));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            unreadable.add(relative(file));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure) {
            if (failure != null) {
                unreadable.add(relative(dir));
            }
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            return root.relativize(path).toString().replace('\\', '/');
        }

        private String name(Path path) {
            Path last = path.getFileName();
            return last == null ? "" : last.toString();
        }
    }
}
