package org.qingxin.intake;

/**
 * What becomes of one record.
 *
 * @param path among the records
 * @param before the text as it is; empty for a new record
 * @param isDraft whether somebody has yet to fill in what the workbook does not tell
 */
public record Change(String path, String before, String after, boolean isDraft) {
    Change(String path, String before, String after) {
        this(path, before, after, false);
    }

    public boolean isNew() {
        return before.isEmpty();
    }

    /**
     * As a unified diff.
     *
     * @param shown the path as people know it
     */
    public String diff(String shown) {
        return Diff.of(before, after).unified(isNew() ? "/dev/null" : shown, shown);
    }
}
