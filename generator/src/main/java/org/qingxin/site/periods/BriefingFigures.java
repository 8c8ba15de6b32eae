package org.qingxin.site.periods;

import java.util.Optional;
import org.qingxin.model.Briefing;
import org.qingxin.wording.Format;

/** What units count in their Wednesday reports, ready to print. */
public record BriefingFigures(String inspections, String newCases, String closedCases, String recovered) {
    static BriefingFigures of(Briefing.Counts counts) {
        return new BriefingFigures(
                Format.count(counts.inspections()),
                Format.count(counts.newCases()),
                Format.count(counts.closedCases()),
                Format.yuan(counts.recovered()));
    }

    static BriefingFigures of(Optional<Briefing.Counts> counts) {
        return counts.map(BriefingFigures::of)
                .orElse(new BriefingFigures(Format.NONE, Format.NONE, Format.NONE, Format.NONE));
    }
}
