package org.qingxin.site.cases;

import java.util.List;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.WarningNote;
import org.qingxin.wording.Markup;

/** {@code cases/<id>.html}: Annex 4, money, timeline, the eleven answers and the papers of one case. */
public record CasePage(
        Layout layout,
        String meta,
        List<Link> prints,
        Status status,
        List<Tick> sectors,
        List<Tick> investments,
        List<Fact> facts,
        List<Text> texts,
        MoneyPart money,
        CourseChart course,
        List<Event> timeline,
        List<Report> reports,
        Checklist checklist,
        List<Paper> papers,
        List<Due> dues,
        List<WarningNote> warnings,
        List<Fact> related) {

    /** The summary beside the page. */
    public record Status(Tag stage, Tag settlement, List<Fact> facts, String percent, String tone) {}

    public record Tick(boolean on, String label) {}

    public record Text(String heading, Markup html) {}

    /** @param description the bar in words, for those who do not see it */
    public record MoneyPart(
            boolean established,
            String note,
            String description,
            List<Segment> segments,
            String summary,
            List<Payment> payments) {}

    /** A stretch of the money bar, of a thousand. */
    public record Segment(String style, String x, String width, String label) {}

    public record Payment(
            String on, String source, String people, String amount, String sum, String proof, Tag state) {}

    /**
     * @param id its place on the page; empty where it is promised only
     * @param style {@code k} key step, {@code pay}, {@code bad}, {@code plan}
     * @param line of its file; without text where it is promised only
     */
    public record Event(
            String id,
            String style,
            String datetime,
            String day,
            Link unit,
            String label,
            String detail,
            boolean hasNote,
            Markup note,
            Link line) {}

    /** @param rows empty while there is no sheet */
    public record Checklist(String note, List<Question> rows) {}

    public record Question(int no, String text, boolean yes, boolean answeredNo, boolean notApplicable, String note) {}

    public record Paper(String kind, String no, String on, String from, String place) {}

    /**
     * @param id anchor of the report
     * @param week at the report
     */
    public record Report(
            String id,
            Tag state,
            Link week,
            String sent,
            Link unit,
            boolean hasText,
            Markup text,
            Layout.Source source) {}

    public record Due(Tag state, String label, String day) {}
}
