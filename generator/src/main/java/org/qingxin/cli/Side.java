package org.qingxin.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.qingxin.history.Base;
import org.qingxin.history.HistoryException;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;

/**
 * One of two states of the records that are compared.
 *
 * @param label what the reader calls it
 * @param files all files, by their paths in the records
 * @param commit empty for files as they lie in a folder
 */
record Side(String label, Map<String, byte[]> files, Optional<Base> commit) {
    private static final int SHORT = 10;

    /** The records in a folder, or as a commit has them; a folder may be the records themselves or what they lie in. */
    static Side of(String named, Path data) throws Exception {
        Path folder = Path.of(named);
        return Files.isDirectory(folder) ? folder(named, folder) : commit(named, Base.exactly(data, named), data);
    }

    static Side commit(String named, Base base, Path data) throws HistoryException {
        String id = base.commit().substring(0, SHORT);
        String label = base.commit().startsWith(named) ? id : named + " " + id;
        return new Side(label, base.files(data), Optional.of(base));
    }

    static Side folder(String label, Path folder) throws Exception {
        Path inside = folder.resolve("data");
        boolean isAround = !Files.exists(folder.resolve("town.yaml")) && Files.isDirectory(inside);
        Path records = isAround ? inside : folder;
        if (!Files.isDirectory(records)) {
            throw new NoSuchFileException(records.toString());
        }
        return new Side(label, Past.files(OnDisk.at(records)), Optional.empty());
    }

    /** @param prefix what stands before a path when it is shown */
    InMemory tree(String prefix) {
        return new InMemory(files, prefix);
    }
}
