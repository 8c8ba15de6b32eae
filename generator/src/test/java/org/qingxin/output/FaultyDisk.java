package org.qingxin.output;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The real disk, on which chosen changes fail. A change is a folder made, a file written, moved, linked or deleted. */
final class FaultyDisk extends FileSystemProvider {
    /** The process is gone: from here on nothing reaches the disk. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final FileSystemProvider real = Path.of("").getFileSystem().provider();
    private final FileSystem fileSystem = new FaultyFileSystem(this);
    private final List<String> changes = new ArrayList<>();
    private final List<FileChannel> channels = new ArrayList<>();
    private Predicate<String> fails = change -> false;
    private int killAt = Integer.MAX_VALUE;
    private boolean dead;

    /** Makes those changes fail that are told as, for instance, {@code move .site.staging site}. */
    FaultyDisk failing(Predicate<String> which) {
        fails = which;
        return this;
    }

    /** Makes the change with this number fail, counted from 1. */
    FaultyDisk failingAt(int number) {
        return failing(change -> changes.size() == number);
    }

    /** Lets the process die in the change with this number. */
    FaultyDisk killedAt(int number) {
        killAt = number;
        return this;
    }

    /** What the system does for a process that is gone: its files are closed, and with them its locks given up. */
    void bury() throws IOException {
        for (FileChannel each : channels) {
            each.close();
        }
    }

    List<String> changes() {
        return List.copyOf(changes);
    }

    /** The same path, seen through this disk. */
    Path path(Path path) {
        return (Path) Proxy.newProxyInstance(
                FaultyDisk.class.getClassLoader(),
                new Class<?>[] {Path.class},
                (self, method, arguments) -> call(path, method, arguments == null ? new Object[0] : arguments));
    }

    private Object call(Path path, Method method, Object... arguments) throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return fileSystem;
        }
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = arguments[i] instanceof Path other ? real(other) : arguments[i];
        }
        try {
            Object result = method.invoke(path, plain);
            return result instanceof Path other ? path(other) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Path real(Path path) {
        return Path.of(path.toString());
    }

    private void change(String what, Path... paths) throws IOException {
        if (dead) {
            throw new Killed();
        }
        StringBuilder told = new StringBuilder(what);
        for (Path each : paths) {
            told.append(' ').append(each.getFileName());
        }
        changes.add(told.toString());
        if (changes.size() == killAt) {
            dead = true;
            throw new Killed();
        }
        if (fails.test(told.toString())) {
            throw new FileSystemException(told.toString(), null, "No space left on device");
        }
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attributes) throws IOException {
        change("folder", dir);
        real.createDirectory(real(dir), attributes);
    }

    /** A write that fails leaves half a file. */
    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        if (options.contains(StandardOpenOption.WRITE)) {
            boolean alive = !dead;
            try {
                change("write", path);
            } catch (IOException | Killed e) {
                if (alive) {
                    Files.writeString(real(path), "<!doctype ht");
                }
                throw e;
            }
        }
        return real.newByteChannel(real(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        change("open", path);
        FileChannel channel = real.newFileChannel(real(path), options, attributes);
        channels.add(channel);
        return channel;
    }

    @Override
    public void delete(Path path) throws IOException {
        change("delete", path);
        real.delete(real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        change("copy", from, to);
        real.copy(real(from), real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        change("move", from, to);
        real.move(real(from), real(to), options);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        change("link", link);
        real.createLink(real(link), real(existing));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> entries = real.newDirectoryStream(real(dir), filter);
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(entries.spliterator(), false)
                        .map(FaultyDisk.this::path)
                        .iterator();
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return real.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        real.setAttribute(real(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return fileSystem;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
