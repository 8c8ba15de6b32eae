package org.qingxin.intake;

/**
 * What becomes of one record.
 *
 * @param path among the records
 * @param before the text as it is; empty for a new record
 */
public record Change(String path, String before, String after) {
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
