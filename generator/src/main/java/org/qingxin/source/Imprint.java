package org.qingxin.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;

/**
 * What a place looks like from outside: if it looks the same later, it holds the same files with the same bytes. A file is
 * told by name, size, place on the disk and when it was written. Of one written only just now that says too little, for it
 * may be written once more within the same moment: its bytes count. Hidden files and links are looked at, too, but not what git keeps for itself.
 *
 * @param outside a digest of all that is not in {@code inside}
 * @param inside digests of the bytes of files that were too young, by path
 */
public record Imprint(String outside, SortedMap<String, String> inside) {
    public Imprint {
        inside = Collections.unmodifiableSortedMap(new TreeMap<>(inside));
    }

    /** How closely one looks. */
    public enum Care {
        QUICK,
        /** Also at when the entry of a file was changed, where the system tells it: who turns a file's clock back is seen. */
        CLOSE
    }

    /**
     * Of a folder, a file, or a place where nothing is.
     *
     * @param now by the clock of the files' times
     * @throws UncheckedIOException if a folder cannot be looked into
     */
    public static Imprint of(Path place, Care care, Instant now) {
        return look(place, care, (path, stamp) -> !stamp.isSettled(now));
    }

    /** Whether the place still looks like this. */
    public boolean isOf(Path place, Care care) {
        return equals(look(place, care, (path, stamp) -> inside.containsKey(path)));
    }

    private static Imprint look(Path place, Care care, BiPredicate<String, SourceTree.Stamp> isRead) {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return new Imprint("", Collections.emptySortedMap());
        }
        Look look = new Look(place, care, isRead);
        try {
            Files.walkFileTree(place, look);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Imprint(look.digest(), look.inside);
    }

    private static final class Look extends SimpleFileVisitor<Path> {
        private final Path place;
        private final boolean isClose;
        private final BiPredicate<String, SourceTree.Stamp> isRead;
        private final List<String> outside = new ArrayList<>();
        private final SortedMap<String, String> inside = new TreeMap<>();

        Look(Path place, Care care, BiPredicate<String, SourceTree.Stamp> isRead) {
            this.place = place;
            this.isClose = care == Care.CLOSE
                    && place.getFileSystem().supportedFileAttributeViews().contains("unix");
            this.isRead = isRead;
        }

        /** An empty folder counts. What git keeps for itself changes whenever somebody looks. */
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.endsWith(".git")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            outside.add(place.relativize(folder) + "/");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = place.relativize(file).toString();
            SourceTree.Stamp stamp = OnDisk.stamp(attributes);
            if (attributes.isRegularFile() && isRead.test(path, stamp)) {
                inside.put(path, hex(Files.readAllBytes(file)));
            } else {
                outside.add(path
                        + '\0'
                        + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)
                        + ' '
                        + stamp.rest()
                        + (isClose ? " " + changedAt(file) : ""));
            }
            return FileVisitResult.CONTINUE;
        }

        private static String changedAt(Path file) throws IOException {
            return Objects.toString(Files.readAttributes(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
                    .get("ctime"));
        }

        /** In an order that does not depend on that of the file system. */
        String digest() {
            Collections.sort(outside);
            return hex(String.join("\n", outside).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
