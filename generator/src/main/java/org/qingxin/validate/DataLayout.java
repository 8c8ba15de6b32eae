package org.qingxin.validate;

import java.util.Optional;
import org.qingxin.model.RecordType;

/** Where records lie: the first folder under {@code data/} tells the type; folders below it only spread the files. */
final class DataLayout {
    static final String SUFFIX = ".yaml";

    private DataLayout() {}

    /** The type of the record that a path should hold; empty when it is not a record's place. */
    static Optional<RecordType> typeOf(String path) {
        if (!path.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        if (path.equals(RecordType.TOWN.folder())) {
            return Optional.of(RecordType.TOWN);
        }
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        for (RecordType type : RecordType.values()) {
            if (type != RecordType.TOWN && type.folder().equals(folder)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The id that the file's name claims. */
    static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
    }

    /** Files people may keep beside records: a folder's explanation. */
    static boolean isExplanation(String path) {
        return path.endsWith("README.md");
    }
}
