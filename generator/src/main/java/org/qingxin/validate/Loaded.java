package org.qingxin.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingxin.finding.Finding;
import org.qingxin.finding.RecordLines;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.TownRecord;

/**
 * The records of a town as far as each file can be judged alone.
 *
 * @param origins the file of each record that could be read, by id
 * @param lines where in their files these records and the items of their lists begin
 * @param broken ids that files claim which could not be read; a reference to one of them is not called dangling
 * @param mentions ids named in files whose records could not be made, so that a wrong one is told in the same run
 * @param complete whether every folder could be looked into; otherwise a reference may lead to what was not seen
 * @param files how many record files there are
 */
public record Loaded(
        Dataset dataset,
        Map<Id, String> origins,
        Map<Id, RecordLines> lines,
        Set<String> broken,
        List<Mention> mentions,
        boolean complete,
        List<Finding> findings,
        int files) {

    /** A record that is taken as it was read before. */
    public record Kept(TownRecord record, RecordLines lines) {}

    static String brokenKey(String type, String id) {
        return type + "/" + id;
    }
}
