package org.qingxin.form.text;

import java.util.List;

/**
 * The final summary of a campaign (总结) with its figures; what only a person can write is left open by the template.
 *
 * @param from first day of the campaign, {@code to} the last day told
 * @param over whether the campaign's last day is over, so that the figures are final
 * @param units units that owe a report, {@code villages} of them villages and communities
 * @param sums Annex 1 since the campaign began, and {@code rows} by row of the form
 * @param channels how clues came, the most frequent first
 * @param closedOn on what ground cases were struck off
 * @param villagesTold each village's cases, in the order of Annex 5
 * @param investments 其它情况 of the form; overlapping projects count under each
 * @param latest what red warnings stand
 */
public record SummaryText(
        Heading head,
        String from,
        String to,
        boolean over,
        Group group,
        int units,
        int villages,
        List<Sent> reports,
        List<Held> activities,
        Held allActivities,
        Annex1Text sums,
        List<Row> rows,
        int problems,
        int lookBacks,
        Safeguards safeguards,
        List<Named> channels,
        Standing standing,
        List<Named> closedOn,
        List<Part> categories,
        List<Part> villagesTold,
        List<Investment> investments,
        int published,
        int blacklisted,
        List<Credit> credit,
        List<Held> supervisions,
        Gates gates,
        List<KeyReason> keyReasons,
        int keyOpen,
        int keyClosed,
        Listed<CaseEntry> keyCases,
        List<WeekText.Incident> incidents,
        long extreme,
        List<Share> indicators,
        WarningLines latest,
        Listed<CaseEntry> unsettled) {

    /** The leading group and its office. */
    public record Group(
            String head,
            String headTitle,
            String deputies,
            String members,
            String location,
            String director,
            String directorTitle,
            String deputy,
            String deputyTitle,
            List<String> staff) {}

    /** How reports of a kind came in. */
    public record Sent(String name, int owed, int onTime, int late, int missing) {}

    /** @param people reached; 0 where nobody counts them */
    public record Held(String name, int held, long people) {}

    public record Named(String name, int count) {}

    /** A row of the form. */
    public record Row(String name, Annex1Text figures) {}

    public record Part(
            String name,
            int cases,
            int found,
            int workers,
            String amount,
            String paid,
            String rate,
            String outstanding) {}

    public record Investment(String name, int inspected, int found, String amount, int people) {}

    /** @param items what is in place, of the projects it is asked of */
    public record Safeguards(int projects, long whole, List<Item> items) {
        public record Item(String name, long yes, long asked) {}
    }

    /** Held compensations by state, and the wages to be paid before them. */
    public record Gates(int all, int released, int held, String wages) {}

    public record KeyReason(String name, int count) {}

    public record Credit(String employer, String kind, String on) {}

    /** @param met whether the target is reached; empty where there is none */
    public record Share(String name, long part, long whole, String rate, String target, String met) {}
}
