package org.qingxin.export;

import java.util.Locale;

/** What a file is written as; its name ends with the same letters. */
public enum FileType {
    XLSX,
    CSV,
    JSON,
    /** Plain text to paste; its lines end as everywhere here, with a line feed. */
    TXT,
    /** A calendar. */
    ICS;

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether people can read it on a terminal. */
    public boolean isText() {
        return this != XLSX;
    }
}
