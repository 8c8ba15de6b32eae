package org.qingxin.site.part;

import java.util.List;
import java.util.Optional;
import org.qingxin.history.RecordChange;
import org.qingxin.history.RecordName;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Past;
import org.qingxin.site.frame.Tag;
import org.qingxin.wording.change.ChangeLine;

/**
 * What one commit did to one record.
 *
 * @param record by its number, leading to where it stands on the site of this day
 * @param name empty if it has none besides its number
 * @param lines field by field; none where the kind says all
 */
public record ChangedRecord(Tag kind, String type, Link record, String name, List<ChangeLine> lines) {
    public static ChangedRecord of(RecordChange change, Edition edition) {
        Past past = edition.past();
        return new ChangedRecord(
                past.kind(change),
                past.said().type(change.record()),
                link(change.record(), edition),
                past.said().name(change.record()),
                past.lines(change));
    }

    /** The number of a record, leading to where it stands on the site of this day. */
    public static Link link(RecordName name, Edition edition) {
        Optional<Link> place = edition.past().said().record(name).flatMap(new Places(edition)::of);
        return new Link(name.id(), place.map(Link::href).orElse(""));
    }
}
