package org.qingxin.site.overview;

import java.util.List;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;

/** {@code index.html}: the countdown, the figures, what is late, and how the villages stand. */
public record OverviewPage(
        Layout layout,
        String meta,
        Clock clock,
        List<Figure> figures,
        String warningCounts,
        List<WarningRow> warnings,
        List<VillageRow> villages,
        VillageRow total,
        String periodHeading,
        List<DueRow> dues,
        String duesNote,
        List<NextRow> next,
        TrendChart trend,
        List<Clearance> clearance,
        List<CategoryRow> categories,
        List<Step> funnel) {

    /** Days to Spring Festival. */
    public record Clock(String label, long days, String percent, String description, String note) {}

    /** @param tone {@code hot}, {@code ok} or empty */
    public record Figure(String label, String value, String unit, String tone, String note, String percent) {}

    public record WarningRow(
            Tag level, Link target, String under, String reason, String outstanding, String due, String owner) {}

    /**
     * How a village reported for the latest period.
     *
     * @param href its report; empty if it owes none
     */
    public record Report(Tag state, String href) {
        static final Report NONE = new Report(new Tag("", ""), "");
    }

    /** @param peopleHeat and {@code outstandingHeat}: style class by size */
    public record VillageRow(
            Link name,
            Link cases,
            String people,
            String peopleHeat,
            String found,
            String paid,
            String outstanding,
            String outstandingHeat,
            boolean anyArrears,
            String percent,
            String tone,
            List<Tag> warnings,
            Report report) {}

    public record DueRow(Tag state, Link what, String note) {}

    public record NextRow(String datetime, String day, String label, String left) {}

    /** Cases in a stage; {@code percent} of the fullest. */
    public record Step(Link label, int cases, String percent) {}

    /** @param percent of the cases on the books */
    public record Clearance(String label, List<Link> behind, int cases, String people, String amount, String percent) {}

    /** @param clearedWidth and {@code leftWidth}: of a thousand, which is the row with most arrears */
    public record CategoryRow(
            Link name,
            int cases,
            String found,
            String paid,
            String outstanding,
            String clearedWidth,
            String leftWidth) {}
}
