package org.qingxin.audit;

import java.util.Comparator;
import java.util.Optional;

/**
 * A file of a site that is not what it should be.
 *
 * @param path from the root of the site
 * @param at where it begins to be different, if it was compared byte by byte
 */
public record Deviation(String path, Kind kind, Optional<Place> at) {
    static final Comparator<Deviation> ORDER = Comparator.comparing(Deviation::path);

    /** In one word. */
    public enum Kind {
        /** The list names it and it is not there. */
        MISSING,
        /** It has other bytes than the list says. */
        ALTERED,
        /** It is there and the list does not name it. */
        EXTRA,
        /** The records make it with other bytes. */
        DIFFERENT,
        /** The records make no such file. */
        NOT_MADE,
        /** The records make a file that the site does not have. */
        LEFT_OUT
    }

    /**
     * The first difference.
     *
     * @param offset in bytes, from 1, as {@code cmp} counts
     * @param line from 1; empty of what is no text
     */
    public record Place(int offset, Optional<Integer> line) {
        static Place of(byte[] one, byte[] other, boolean isText) {
            int at = 0;
            int line = 1;
            while (at < one.length && at < other.length && one[at] == other[at]) {
                line += one[at] == '\n' ? 1 : 0;
                at++;
            }
            return new Place(at + 1, isText ? Optional.of(line) : Optional.empty());
        }
    }

    static Deviation of(String path, Kind kind) {
        return new Deviation(path, kind, Optional.empty());
    }
}
