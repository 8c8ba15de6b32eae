package org.qingxin.output;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One publishing of a site. Files go to a staging folder beside the target as they are finished; a file that is the same
 * as the one published keeps its bytes and times. {@link #publish} swaps the whole folder in by renaming; until then, and
 * whenever it is not reached, what was published stays untouched.
 */
public final class Publication implements AutoCloseable {
    /** Lies in every published site, so that no other folder is ever replaced. */
    private static final String MARK = ".qingxin-site";

    private final Path target;
    private final Path staging;
    private final Path previous;
    private final RandomAccessFile lockFile;
    private final FileLock lock;
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger changed = new AtomicInteger();

    private Publication(Path target, RandomAccessFile lockFile, FileLock lock) {
        this.target = target;
        this.staging = sibling(target, "staging");
        this.previous = sibling(target, "previous");
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Prepares to publish into a folder, which need not exist.
     *
     * @throws BusyException if another build is publishing there
     * @throws NotASiteException if the target is a file, or a folder that is not a published site
     */
    public static Publication into(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        refuseWhatIsNotASite(target, folder.toString());
        Files.createDirectories(parent(target));
        RandomAccessFile lockFile = new RandomAccessFile(sibling(target, "lock").toFile(), "rw");
        try {
            FileLock lock = lockFile.getChannel().tryLock();
            if (lock == null) {
                throw new BusyException(folder.toString());
            }
            Publication publication = new Publication(target, lockFile, lock);
            publication.recover();
            return publication;
        } catch (OverlappingFileLockException e) {
            lockFile.close();
            throw new BusyException(folder.toString());
        } catch (IOException e) {
            lockFile.close();
            throw e;
        }
    }

    private static void refuseWhatIsNotASite(Path target, String shown) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new NotASiteException(shown);
        }
        try (Stream<Path> entries = Files.list(target)) {
            if (entries.findAny().isPresent() && !Files.exists(target.resolve(MARK))) {
                throw new NotASiteException(shown);
            }
        }
    }

    /** Another build holds the target. */
    public static final class BusyException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        BusyException(String target) {
            super(target);
        }
    }

    /** The target is a file, or a folder with other things in it, which publishing would replace. */
    public static final class NotASiteException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        NotASiteException(String target) {
            super(target);
        }
    }

    /**
     * Stages a file; safe from many threads.
     *
     * @param path with {@code /}, relative to the site
     * @throws IllegalArgumentException if the path leaves the site, or was given before
     */
    public void put(String path, byte[] bytes) {
        Path file = staging.resolve(path).normalize();
        if (!file.startsWith(staging) || file.equals(staging)) {
            throw new IllegalArgumentException("outside the site: " + path);
        }
        if (!written.add(path)) {
            throw new IllegalArgumentException("two files for one address: " + path);
        }
        try {
            Path folder = parent(file);
            if (folders.add(folder)) {
                Files.createDirectories(folder);
            }
            write(file, target.resolve(staging.relativize(file)), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, Path published, byte[] bytes) throws IOException {
        if (isSame(published, bytes)) {
            try {
                Files.createLink(file, published);
                return;
            } catch (UnsupportedOperationException | FileSystemException e) {
                // A file system without hard links: an equal copy serves as well.
                Files.copy(published, file, StandardCopyOption.COPY_ATTRIBUTES);
                return;
            }
        }
        changed.incrementAndGet();
        Files.write(file, bytes);
    }

    private static boolean isSame(Path published, byte[] bytes) throws IOException {
        return Files.isRegularFile(published)
                && Files.size(published) == bytes.length
                && Arrays.equals(Files.readAllBytes(published), bytes);
    }

    /** How many files have been staged. */
    public int files() {
        return written.size();
    }

    /** How many of them differ from what was published. */
    public int changedFiles() {
        return changed.get();
    }

    /** Swaps the staged site in. */
    public void publish() throws IOException {
        Files.createDirectories(staging);
        Files.write(staging.resolve(MARK), new byte[0]);
        boolean replaces = Files.exists(target);
        if (replaces) {
            Files.move(target, previous);
        }
        try {
            Files.move(staging, target);
        } catch (IOException e) {
            if (replaces) {
                Files.move(previous, target);
            }
            throw e;
        }
        dropPrevious();
    }

    /** The new site is live already, so a leftover is no failure: the next build removes it. */
    private void dropPrevious() {
        try {
            Folders.delete(previous);
        } catch (IOException leftover) {
            // Found and removed by recover().
        }
    }

    /** Finishes or undoes what a killed build left: the published site is either still there or set aside whole. */
    private void recover() throws IOException {
        if (!Files.exists(target) && Files.exists(previous)) {
            Files.move(previous, target);
        }
        Folders.delete(previous);
        Folders.delete(staging);
    }

    /** Gives the target free and drops what was staged and not published. */
    @Override
    public void close() throws IOException {
        Folders.delete(staging);
        lock.release();
        lockFile.close();
        Files.deleteIfExists(sibling(target, "lock"));
    }

    private static Path sibling(Path target, String role) {
        return parent(target).resolve("." + target.getFileName() + "." + role);
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a site cannot be published into the root of a file system");
        }
        return parent;
    }
}
