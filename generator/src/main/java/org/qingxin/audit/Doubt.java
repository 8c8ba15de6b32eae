package org.qingxin.audit;

import java.util.Comparator;

/**
 * A record of which the commit that a site names does not prove what the site shows.
 *
 * @param path relative to the records
 * @param isAtHand whether it can be made again all the same: the file that lies there has the bytes that the site was made
 *     from
 */
public record Doubt(String path, Kind kind, boolean isAtHand) {
    static final Comparator<Doubt> ORDER = Comparator.comparing(Doubt::path);

    /** In one word. */
    public enum Kind {
        /** The commit has other bytes under this name. */
        EDITED,
        /** The commit has no such record. */
        NEW,
        /** The commit has a record that the site was made without. */
        LEFT_OUT
    }
}
