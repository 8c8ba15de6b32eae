package org.qingxin.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a place looks like from outside: if it looks the same later, it holds the same files with the same bytes. A file is
 * told by name, size, place on the disk and when it was written. Of one written only just now that says too little, for it
 * may be written once more within the same moment: its bytes count. Hidden files and links are looked at, too, but not what git keeps for itself.
 *
 * @param outside a digest of all that is not in {@code inside}
 * @param inside digests of the bytes of files that were too young, by path
 */
public record Imprint(String outside, SortedMap<String, String> inside) {
    /** What git keeps for itself changes whenever somebody looks. */
    private static final String GIT = ".git";

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
        return look(place, care, List.of((path, stamp) -> !stamp.isSettled(now)))
                .get(0);
    }

    /** Whether the place still looks like this. */
    public boolean isOf(Path place, Care care) {
        return equals(look(place, care, List.of(this::isInside)).get(0));
    }

    /** What the place looks like now, if it still looks like this; it is gone through once for both. */
    public Optional<Imprint> again(Path place, Care care, Instant now) {
        List<Imprint> looks = look(place, care, List.of(this::isInside, (path, stamp) -> !stamp.isSettled(now)));
        return Optional.of(looks.get(1)).filter(each -> equals(looks.get(0)));
    }

    private boolean isInside(String path, SourceTree.Stamp stamp) {
        return inside.containsKey(path);
    }

    /** One for each way of telling whose bytes count. */
    private static List<Imprint> look(Path place, Care care, List<BiPredicate<String, SourceTree.Stamp>> areRead) {
        List<Kind> kinds = areRead.stream()
                .map(each -> new Kind(each, new ConcurrentSkipListMap<>()))
                .toList();
        boolean isThere = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        boolean isClose = isThere
                && care == Care.CLOSE
                && place.getFileSystem().supportedFileAttributeViews().contains("unix");
        List<String> outside =
                isThere ? new Look(isClose, kinds).entry(place, "", "") : new Look(isClose, kinds).nothing();
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new Imprint(outside.get(i), kinds.get(i).inside()))
                .toList();
    }

    /** @param inside digests of the bytes of what {@code isRead} names */
    private record Kind(BiPredicate<String, SourceTree.Stamp> isRead, SortedMap<String, String> inside) {}

    private record Look(boolean isClose, List<Kind> kinds) {
        /** What stands for it in the folder that it lies in, for each kind; no two that differ give the same. */
        private List<String> entry(Path place, String path, String name) {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return attributes.isDirectory() ? folder(place, path, name + "/") : file(place, path, name, attributes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private List<String> file(Path file, String path, String name, BasicFileAttributes attributes)
                throws IOException {
            SourceTree.Stamp stamp = OnDisk.stamp(attributes);
            String outside = name
                    + '\0'
                    + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)
                    + ' '
                    + stamp.rest()
                    + (isClose ? " " + changedAt(file) : "");
            List<String> told = new ArrayList<>(kinds.size());
            for (Kind each : kinds) {
                boolean isRead = attributes.isRegularFile() && each.isRead().test(path, stamp);
                if (isRead) {
                    each.inside().put(path, hex(Files.readAllBytes(file)));
                }
                told.add(isRead ? "" : outside);
            }
            return told;
        }

        /** A digest of all entries, in an order that does not depend on that of the file system. */
        private List<String> folder(Path folder, String path, String name) throws IOException {
            String below = path.isEmpty() ? "" : path + "/";
            List<List<String>> told = FolderEntries.of(folder)
                    .map(entry -> {
                        String its = entry.getFileName().toString();
                        return its.equals(GIT) ? nothing() : entry(entry, below + its, its);
                    })
                    .toList();
            return IntStream.range(0, kinds.size())
                    .mapToObj(kind -> name + digest(told, kind))
                    .toList();
        }

        private List<String> nothing() {
            return Collections.nCopies(kinds.size(), "");
        }

        private static String digest(List<List<String>> entries, int kind) {
            return hex(entries.stream()
                    .map(each -> each.get(kind))
                    .sorted()
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8));
        }

        private static String changedAt(Path file) throws IOException {
            return Objects.toString(Files.readAttributes(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
                    .get("ctime"));
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
