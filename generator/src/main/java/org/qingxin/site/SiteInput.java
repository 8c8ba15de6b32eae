package org.qingxin.site;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.qingxin.derive.Views;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.RecordLines;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Provenance;
import org.qingxin.site.units.Beginning;

/**
 * What a site is made from.
 *
 * @param views what follows from the records on the day that every page tells
 * @param origins the file of each record, relative to the data folder
 * @param lines where in it the record and the items of its lists begin
 * @param findings what stands although it does not stop publishing, and what is waived
 * @param beginnings what the next case of each unit that takes complaints begins with
 * @param byNumber what the checks find by each number of the rule sets
 * @param guides what each kind of record asks for, as its schema says it
 */
public record SiteInput(
        Views views,
        Provenance provenance,
        Map<Id, String> origins,
        Map<Id, RecordLines> lines,
        List<Finding> findings,
        List<FieldGuide> guides,
        Supplier<Map<Id.Unit, Beginning>> beginnings,
        Map<String, List<Code>> byNumber) {

    SiteInput with(List<FieldGuide> worded) {
        return new SiteInput(views, provenance, origins, lines, findings, worded, beginnings, byNumber);
    }
}
