package org.qingxin.site.units;

import java.util.List;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.CaseRow;
import org.qingxin.site.part.DueRow;
import org.qingxin.site.part.InspectionRow;

/** {@code units/<id>.html}: duties and contacts of a unit, what it owes, and what it did. */
public record UnitPage(
        Layout layout,
        String meta,
        List<Fact> facts,
        List<DutyRow> duties,
        List<DueRow> dues,
        String duesNote,
        UnitOwed owed,
        List<DueRow> done,
        String doneNote,
        List<SentRow> sent,
        List<CaseRow> cases,
        String casesNote,
        Link allCases,
        List<Link> projects,
        List<InspectionRow> inspections,
        List<OwnWarning> warnings,
        List<Fact> related,
        List<NewCase> newCase) {

    /**
     * The unit's next case; none where it takes no complaints.
     *
     * @param path of the file, from the root of the repository
     * @param begin the host's editor, filled in as far as it allows; no text where it has none
     * @param command what writes the same file on one's own machine
     */
    public record NewCase(String path, Link begin, String command, String text) {}

    /**
     * A warning that is the unit's to answer.
     *
     * @param of the record that it is about
     */
    public record OwnWarning(Tag level, Link of, String text) {}

    public record DutyRow(String name, String text, String basis) {}

    /**
     * @param what the period or the Wednesday
     * @param returned when and why it was sent back; empty if it never was
     */
    public record SentRow(Link what, String due, String on, Tag state, String returned) {}
}
