package org.qingxin.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of records as they were after so many commits of a log.
 *
 * @param folder of the records
 */
public record OldFiles(Path folder) {
    /** The object id of each, by its path relative to the records. */
    public static Map<String, String> after(ChangeLog log, int commits) {
        Map<String, String> files = new TreeMap<>();
        for (CommitChanges commit : log.commits().subList(0, commits)) {
            commit.records().forEach(each -> each.before().ifPresent(was -> files.remove(was.path())));
            commit.records().forEach(each -> each.after().ifPresent(is -> files.put(is.path(), is.blob())));
        }
        return files;
    }

    /**
     * Their bytes, each held against its id.
     *
     * @param files object ids by path
     * @return empty if the repository does not have all of them
     */
    public Optional<Map<String, byte[]>> read(Map<String, String> files) {
        if (files.isEmpty()) {
            return Optional.of(Map.of());
        }
        try {
            Repository repository = Repository.open(folder, "HEAD");
            try (Objects objects = new Objects(repository.git(), repository.format())) {
                Map<String, byte[]> found = objects.read(files.values());
                Map<String, byte[]> bytes = new TreeMap<>();
                files.forEach(
                        (path, id) -> Optional.ofNullable(found.get(id)).ifPresent(each -> bytes.put(path, each)));
                return Optional.<Map<String, byte[]>>of(bytes).filter(each -> each.size() == files.size());
            }
        } catch (IOException | LimitException e) {
            return Optional.empty();
        }
    }
}
