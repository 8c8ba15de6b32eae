package org.qingxin.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What lies directly in a folder, in no order, to be looked at on all threads where there is enough of it. */
final class FolderEntries {
    /** Up to as many are sooner looked at by one thread. */
    private static final int FEW = 32;

    private FolderEntries() {}

    /** @throws IOException if it cannot be listed */
    static Stream<Path> of(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries.size() > FEW ? entries.parallelStream() : entries.stream();
    }
}
