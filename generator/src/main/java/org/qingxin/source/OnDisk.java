package org.qingxin.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    /** Looked into on the threads of the pool that the caller runs in. */
    @Override
    public Listing survey() throws IOException {
        Survey survey =
                new Survey(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(), new ConcurrentHashMap<>());
        if (Files.isDirectory(root)) {
            survey.lookInto(root, "");
        }
        return new Listing(List.copyOf(survey.files), List.copyOf(survey.unreadable), survey.stamps);
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

    /** What has been come upon so far, in no order. */
    private record Survey(Queue<String> files, Queue<String> unreadable, Map<String, Stamp> stamps) {
        /** @throws IOException if it cannot be listed */
        private void lookInto(Path folder, String before) throws IOException {
            FolderEntries.of(folder).forEach(entry -> {
                String name = entry.getFileName().toString();
                if (!name.startsWith(".")) {
                    lookAt(entry, before + name);
                }
            });
        }

        private void lookAt(Path entry, String path) {
            try {
                BasicFileAttributes found =
                        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (found.isDirectory()) {
                    lookInto(entry, path + "/");
                    return;
                }
                files.add(path);
                if (found.isRegularFile()) {
                    stamps.put(path, stamp(found));
                }
            } catch (IOException e) {
                unreadable.add(path);
            }
        }
    }
}
