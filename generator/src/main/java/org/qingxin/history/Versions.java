package org.qingxin.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.qingxin.history.HistoryException.Trouble;

/** Files as commits have them. */
public final class Versions {
    private Versions() {}

    /**
     * The bytes of those that are there and whole.
     *
     * @param folder in the repository
     * @param blobs what git calls them
     */
    public static Map<String, byte[]> of(Path folder, Collection<String> blobs) throws HistoryException {
        try {
            Repository repository = Repository.open(folder, "HEAD");
            try (Objects objects = new Objects(repository.git(), repository.format())) {
                return objects.read(blobs);
            }
        } catch (IOException | LimitException e) {
            throw new HistoryException(Trouble.FAILED, "HEAD");
        }
    }
}
