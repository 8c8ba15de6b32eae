package org.qingxin.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the records as they were read differ from the commit that is checked out. Their bytes are hashed, because what git
 * says of its working tree can be told to leave files out.
 *
 * @param changed paths relative to the records: edited, new or gone
 */
public record WorkingCopy(Set<String> changed) {
    /**
     * Empty where there is no commit to compare with.
     *
     * @param read what git calls the bytes of each file that was read, by its path relative to the folder
     */
    public static Optional<WorkingCopy> of(Path folder, Map<String, String> read) {
        try {
            Map<String, String> committed =
                    new TreeMap<>(Repository.open(folder, "HEAD").files());
            Set<String> all = new TreeSet<>(committed.keySet());
            all.addAll(read.keySet());
            all.removeIf(path -> !Walk.isRecord(path)
                    || read.containsKey(path) && read.get(path).equals(committed.get(path)));
            return Optional.of(new WorkingCopy(all));
        } catch (IOException | LimitException e) {
            return Optional.empty();
        }
    }

    public boolean isClean() {
        return changed.isEmpty();
    }
}
