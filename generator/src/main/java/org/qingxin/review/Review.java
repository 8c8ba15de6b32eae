package org.qingxin.review;

import java.util.List;
import java.util.Optional;
import org.qingxin.wording.change.ChangeLine;

/**
 * A change in words: what became of which records, and what follows from it on one day. Both states are looked at on the
 * same day, so that nothing here comes of time going by.
 *
 * @param base what is compared with, as the reader knows it; {@code head} likewise
 * @param counts how many records of which kind became what
 * @param flags what to look at before all else
 * @param cells of the town's Annex 1 that say something else
 * @param raised warnings that are new; {@code cleared} those that are gone
 * @param wrong what the checks find that they did not find before; {@code mended} what they no longer find
 * @param records that say something else
 * @param commits by which it came about, the newest first: when, who, why, and what the signature is worth
 * @param unchanged how many records are only written otherwise or lie elsewhere
 */
public record Review(
        String base,
        String head,
        String asOf,
        List<String> counts,
        List<Flag> flags,
        List<Cell> cells,
        List<String> raised,
        List<String> cleared,
        List<String> wrong,
        List<String> mended,
        List<Entry> records,
        List<String> commits,
        int unchanged) {
    /**
     * Something that a reviewer must not overlook.
     *
     * @param reason that the commits give for it
     */
    public record Flag(String code, String record, String text, Optional<String> reason) {}

    /**
     * A cell of Annex 1 of a period.
     *
     * @param by the changed records that it counts or counted
     */
    public record Cell(
            String period,
            String row,
            String column,
            String before,
            String after,
            String difference,
            List<String> by) {}

    /**
     * A record.
     *
     * @param kind what happened to it
     * @param effects what follows for the case: stage, sums
     */
    public record Entry(
            String kind,
            String type,
            String id,
            String name,
            String file,
            List<ChangeLine> lines,
            List<ChangeLine> effects) {}

    public boolean isEmpty() {
        return records.isEmpty() && unchanged == 0;
    }
}
