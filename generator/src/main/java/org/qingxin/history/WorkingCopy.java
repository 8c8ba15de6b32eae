package org.qingxin.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How the records as they lie there differ from the commit that is checked out. Their bytes are hashed, because what git
 * says of its working tree can be told to leave files out.
 *
 * @param changed paths relative to the records: edited, new or gone
 */
public record WorkingCopy(Set<String> changed) {
    /** Empty where there is no commit to compare with. */
    public static Optional<WorkingCopy> of(Path folder) {
        try {
            Repository repository = Repository.open(folder, "HEAD");
            Map<String, String> committed = new TreeMap<>(repository.files());
            committed.keySet().removeIf(path -> !Walk.isRecord(path));
            return Optional.of(new WorkingCopy(changed(folder, committed, repository)));
        } catch (IOException | LimitException e) {
            return Optional.empty();
        }
    }

    public boolean isClean() {
        return changed.isEmpty();
    }

    private static Set<String> changed(Path folder, Map<String, String> committed, Repository repository)
            throws IOException {
        Set<String> changed = new TreeSet<>(committed.keySet());
        try (Objects objects = new Objects(repository.git(), repository.format());
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (Walk.isRecord(path)
                        && objects.idOf(Files.readAllBytes(file)).equals(committed.get(path))) {
                    changed.remove(path);
                } else if (Walk.isRecord(path)) {
                    changed.add(path);
                }
            }
        }
        return changed;
    }
}
