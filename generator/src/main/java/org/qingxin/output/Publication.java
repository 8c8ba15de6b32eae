package org.qingxin.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/**
 * One publishing of a site. Files go to a staging folder beside the target as they are finished; a file that is the same
 * as the one published keeps its bytes and times. {@link #publish} swaps the whole folder in by renaming; until then, and
 * whenever it is not reached, what was published stays untouched.
 */
public final class Publication implements AutoCloseable {
    /** Lies in every published site, so that no other folder is ever replaced. */
    static final String MARK = ".qingxin-site";

    private final Path target;
    private final Path staging;
    private final Path previous;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    /** The staged folders, and whether the published site has each: where it has none, nothing can be the same. */
    private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();

    private final AtomicInteger changed = new AtomicInteger();
    /** Held together by those that put files, alone by the one that closes: no thread writes after that. */
    private final ReadWriteLock putting = new ReentrantReadWriteLock();

    private boolean closed;

    private Publication(Path target, FileChannel lockFile, FileLock lock) {
        this.target = target;
        this.staging = sibling(target, "staging");
        this.previous = sibling(target, "previous");
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Prepares to publish into a folder, which need not exist; where a link stands, into the folder that it leads to.
     *
     * @throws BusyException if another build is publishing there
     * @throws NotASiteException if the target is a file, or a folder that is not a published site
     */
    public static Publication into(Path folder) throws IOException {
        Path target = whereItLies(folder);
        refuseWhatIsNotASite(target, folder.toString());
        Files.createDirectories(parent(target));
        FileChannel lockFile =
                FileChannel.open(sibling(target, "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Publication publication = new Publication(target, lockFile, lock(lockFile, folder.toString()));
            publication.recover();
            return publication;
        } catch (IOException e) {
            lockFile.close();
            throw e;
        }
    }

    private static Path whereItLies(Path folder) throws IOException {
        if (!Files.isSymbolicLink(folder)) {
            return folder.toAbsolutePath().normalize();
        }
        if (!Files.exists(folder)) {
            throw new NotASiteException(folder.toString());
        }
        return folder.toRealPath();
    }

    private static void refuseWhatIsNotASite(Path target, String shown) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target) || !isEmpty(target) && !isSite(target)) {
            throw new NotASiteException(shown);
        }
    }

    /** Whether a place lies in a site that was published, or is its folder. */
    public static boolean isInSite(Path place) {
        for (Path here = place; here != null; here = here.getParent()) {
            if (isSite(here)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSite(Path folder) {
        return Files.exists(folder.resolve(MARK));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static FileLock lock(FileChannel lockFile, String shown) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                throw new BusyException(shown);
            }
            return lock;
        } catch (OverlappingFileLockException heldByThisProcess) {
            throw new BusyException(shown);
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
     * @throws IllegalStateException if the publication is closed, which a thread may learn late when another failed
     */
    public void put(String path, byte[] bytes) {
        Path file = staging.resolve(path).normalize();
        if (!file.startsWith(staging) || file.equals(staging)) {
            throw new IllegalArgumentException("outside the site: " + path);
        }
        // Names that differ only in case are one file on Windows and macOS.
        if (!written.add(staging.relativize(file).toString().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("two files for one address: " + path);
        }
        putting.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("closed before " + path);
            }
            stage(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            putting.readLock().unlock();
        }
    }

    private void stage(Path file, byte[] bytes) throws IOException {
        Path folder = parent(file);
        // Noted only once it is there: another thread may be about to write into it.
        if (!folders.containsKey(folder)) {
            Files.createDirectories(folder);
            folders.put(folder, Files.isDirectory(target.resolve(staging.relativize(folder))));
        }
        write(file, target.resolve(staging.relativize(file)), folders.getOrDefault(folder, true), bytes);
    }

    private void write(Path file, Path published, boolean mayBeSame, byte[] bytes) throws IOException {
        if (mayBeSame && isSame(published, bytes)) {
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
        return Files.isRegularFile(published, LinkOption.NOFOLLOW_LINKS)
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
            rename(target, previous);
        }
        try {
            rename(staging, target);
        } catch (IOException e) {
            if (replaces) {
                rename(previous, target);
            }
            throw e;
        }
        drop(previous);
    }

    /** Atomic, so that it never turns into copying file by file. */
    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What cannot be deleted now is no failure of the publishing: the next one begins by removing it. */
    private static void drop(Path leftover) {
        try {
            Folders.delete(leftover);
        } catch (IOException found) {
            // By recover().
        }
    }

    /** Finishes or undoes what a killed build left: the published site is either still there or set aside whole. */
    private void recover() throws IOException {
        if (Files.exists(previous) && (!Files.exists(target) || isEmpty(target))) {
            rename(previous, target);
        }
        Folders.delete(previous);
        Folders.delete(staging);
    }

    /**
     * Gives the target free and drops what was staged and not published. The lock's file stays: deleting it would let two
     * builds lock two files of one name.
     */
    @Override
    public void close() throws IOException {
        putting.writeLock().lock();
        try {
            closed = true;
            drop(staging);
            lock.release();
            lockFile.close();
        } finally {
            putting.writeLock().unlock();
        }
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
