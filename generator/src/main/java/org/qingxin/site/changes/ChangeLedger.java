package org.qingxin.site.changes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.ChangeNote;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Past;
import org.qingxin.site.frame.Past.Leaf;
import org.qingxin.site.frame.Past.Moment;
import org.qingxin.site.frame.Script;
import org.qingxin.site.ledger.LedgerCell;
import org.qingxin.site.ledger.LedgerColumn;
import org.qingxin.site.ledger.LedgerFacet;
import org.qingxin.site.ledger.LedgerFacets;
import org.qingxin.site.ledger.LedgerPage;
import org.qingxin.site.ledger.LedgerPages;
import org.qingxin.site.ledger.LedgerPlan;
import org.qingxin.site.ledger.LedgerTable;
import org.qingxin.site.part.ChangedRecord;
import org.qingxin.wording.Format;
import org.qingxin.wording.change.ChangeLine;

/** The change log as a ledger, a line for each record that a commit changed, to be searched and filtered. */
public final class ChangeLedger {
    private static final String NAME = "changes";
    private static final int ROWS = 50;
    /** What is older is on the pages of its months. */
    private static final int LATEST = 3_000;
    /** So many fields are named in a line. */
    private static final int FIELDS = 3;

    private final Edition edition;
    private final Past past;
    private final LedgerFacets facets;
    private final List<Moment> rows;
    private final LedgerPages<Moment> pages;

    public ChangeLedger(Edition edition) {
        this.edition = edition;
        this.past = edition.past();
        this.facets = new LedgerFacets(edition);
        this.rows = past.moments().subList(0, Math.min(LATEST, past.moments().size()));
        this.pages = new LedgerPages<>(edition, plan(), rows);
    }

    /**
     * @param extent how far back the log goes and what it is worth
     * @param months where all is told, month by month
     * @param periods where is told what was known when a period ended
     */
    public record ChangesPage(
            Layout layout,
            String meta,
            boolean whole,
            String extent,
            List<Link> months,
            List<Link> periods,
            LedgerTable ledger) {}

    public Stream<Page> pages() {
        return pages.pages();
    }

    public Stream<Script> scripts() {
        return pages.scripts();
    }

    private ChangesPage page(LedgerPage page) {
        List<Link> months = past.leaves().stream()
                .filter(each -> each.no() == 1)
                .map(this::month)
                .toList();
        return new ChangesPage(
                page.layout(),
                page.meta(),
                past.isWhole(),
                past.reach() + past.proof(),
                months,
                new HindsightPages(edition, List.of()).links(),
                page.ledger());
    }

    private Link month(Leaf leaf) {
        return new Link(MonthPages.name(leaf.month(), edition), leaf.address());
    }

    private LedgerPlan<Moment> plan() {
        String meta = past.moments().size() > rows.size()
                ? edition.text("changes.metaLatest", Format.count(past.moments().size()), Format.count(rows.size()))
                : edition.text("changes.meta", Format.count(past.commits()), Format.count(rows.size()));
        LedgerPlan.Words words = new LedgerPlan.Words(
                edition.text("changes.title"),
                meta,
                edition.text("changes.title"),
                edition.text("changes.wordsHint"),
                edition.text("changes.unit"),
                edition.text("changes.none"));
        return LedgerPlan.of(NAME, Address.CHANGES, words, ROWS, columns(), facets())
                .shownBy(new LedgerPlan.Template("changes.ftlh", this::page));
    }

    private List<LedgerFacet<Moment>> facets() {
        return List.of(
                facets.ofWords("type", edition.text("changes.column.type"), rows, this::type),
                facets.ofWords(
                        "kind",
                        edition.text("changes.column.kind"),
                        rows,
                        each -> kind(each).text()),
                facets.ofWords("who", edition.text("changes.column.author"), rows, this::who),
                facets.ofWords(
                        "month",
                        edition.text("changes.month"),
                        rows,
                        each -> time(each).substring(0, Math.min(7, time(each).length()))));
    }

    private List<LedgerColumn<Moment>> columns() {
        return List.of(
                column("on", "changes.column.committed", this::when)
                        .styled("nw")
                        .sorted(LedgerColumn.Sort.WORDS),
                column("who", "changes.column.author", each -> LedgerCell.of(who(each)))
                        .sorted(LedgerColumn.Sort.WORDS)
                        .labelled(),
                column("record", "changes.column.record", this::record)
                        .over(edition.text("changes.column.type"))
                        .sorted(LedgerColumn.Sort.WORDS)
                        .headingRows(),
                LedgerColumn.<Moment>of(LedgerColumn.Kind.TAG, "kind", edition.text("changes.column.kind"), this::kind)
                        .labelled(),
                column("what", "changes.what", each -> LedgerCell.of(what(each)))
                        .styled("full"),
                column("why", "changes.column.reason", this::why).styled("full"));
    }

    private LedgerColumn<Moment> column(String key, String label, Function<Moment, LedgerCell> cell) {
        return LedgerColumn.of(LedgerColumn.Kind.TEXT, key, edition.text(label), cell);
    }

    private String time(Moment moment) {
        return past.said().time(moment.commit().committer());
    }

    private LedgerCell when(Moment moment) {
        return LedgerCell.of(past.link(moment.commit(), time(moment)));
    }

    private String who(Moment moment) {
        return past.said().writers(moment.commit());
    }

    private String type(Moment moment) {
        return past.said().type(moment.change().record());
    }

    private LedgerCell record(Moment moment) {
        return LedgerCell.of(ChangedRecord.link(moment.change().record(), edition))
                .over(type(moment));
    }

    private LedgerCell kind(Moment moment) {
        return LedgerCell.of(past.kind(moment.change()));
    }

    private String what(Moment moment) {
        if (Past.isBrief(moment.change())) {
            return past.said().name(moment.change().record());
        }
        List<ChangeLine> lines = past.said().lines(moment.change());
        String told = lines.stream()
                .limit(FIELDS)
                .map(ChangeLine::brief)
                .map(past.said()::sentence)
                .collect(joining(edition.text("list.clause")));
        return lines.size() > FIELDS ? edition.text("changes.andMore", told, lines.size()) : told;
    }

    private LedgerCell why(Moment moment) {
        ChangeNote note = ChangeNote.of(moment.commit(), past);
        return LedgerCell.of(note.reason()).over(note.mark());
    }
}
