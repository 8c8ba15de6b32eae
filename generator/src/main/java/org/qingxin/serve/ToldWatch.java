package org.qingxin.serve;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The system tells of every folder; one that goes and comes back is found again within a second. */
final class ToldWatch implements Watch {
    /** Milliseconds without a change after which what was being written is taken as written. */
    private static final long QUIET = 25;

    private static final long AT_MOST = 500;
    private static final long ROOTS_EVERY = 1_000;

    private final List<Path> roots;
    private final WatchService service = FileSystems.getDefault().newWatchService();
    private final Map<WatchKey, Place> places = new HashMap<>();
    /** The folders themselves as they were when last looked at: one that is moved away goes on telling of itself. */
    private final Map<Path, Optional<Object>> standing = new HashMap<>();

    /** @param root the watched folder that it lies in */
    private record Place(Path root, Path folder) {}

    ToldWatch(List<Path> roots) throws IOException {
        this.roots = List.copyOf(roots);
        for (Path root : roots) {
            register(root, root);
            standing.put(root, identity(root));
        }
    }

    @Override
    public Set<Path> await() throws IOException, InterruptedException {
        Set<Path> changed = new LinkedHashSet<>();
        while (changed.isEmpty()) {
            take(service.poll(ROOTS_EVERY, TimeUnit.MILLISECONDS), changed);
            lookForRoots(changed);
        }
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(AT_MOST);
        WatchKey next = service.poll(QUIET, TimeUnit.MILLISECONDS);
        while (next != null) {
            take(next, changed);
            next = System.nanoTime() < until ? service.poll(QUIET, TimeUnit.MILLISECONDS) : null;
        }
        return changed;
    }

    private void take(@Nullable WatchKey key, Set<Path> changed) throws IOException {
        Place place = key == null ? null : places.get(key);
        if (key == null || place == null) {
            return;
        }
        for (WatchEvent<?> event : key.pollEvents()) {
            if (!(event.context() instanceof Path name)) {
                changed.add(place.root());
                register(place.root(), place.root());
            } else if (!Passing.isName(name)) {
                changed.add(place.root());
                if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
                    register(place.root(), place.folder().resolve(name));
                }
            }
        }
        if (!key.reset()) {
            places.remove(key);
            changed.add(place.root());
        }
    }

    private void lookForRoots(Set<Path> changed) throws IOException {
        for (Path root : roots) {
            Optional<Object> now = identity(root);
            if (!now.equals(standing.put(root, now))) {
                register(root, root);
                changed.add(root);
            }
        }
    }

    private static Optional<Object> identity(Path folder) {
        try {
            BasicFileAttributes found = Files.readAttributes(folder, BasicFileAttributes.class);
            return Optional.of(Optional.ofNullable(found.fileKey()).orElseGet(found::creationTime));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** With all folders below it; one that is gone before it could be watched is none of ours. */
    private void register(Path root, Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && Passing.isName(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                WatchKey key = folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                places.put(key, new Place(root, folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
