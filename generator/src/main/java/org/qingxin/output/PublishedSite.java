package org.qingxin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A site as it lies in a folder, to be looked at. */
public record PublishedSite(Path folder) {
    /** All files from the root of the site, sorted, links among them; without the empty mark by which it is known. */
    public List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .map(each -> folder.relativize(each).toString().replace('\\', '/'))
                    .filter(each -> !each.equals(Publication.MARK))
                    .sorted()
                    .toList();
        }
    }

    /** The bytes of a file of the site; empty if it has no such file, or only a link. */
    public Optional<byte[]> read(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        boolean isThere = file.startsWith(folder.normalize()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        return isThere ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}
