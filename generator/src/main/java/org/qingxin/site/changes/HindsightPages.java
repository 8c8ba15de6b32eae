package org.qingxin.site.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingxin.compare.Hindsight;
import org.qingxin.compare.Known;
import org.qingxin.compare.Known.Gap;
import org.qingxin.compare.LedgerLines;
import org.qingxin.derive.ledger.Once;
import org.qingxin.history.Commit;
import org.qingxin.model.Campaign.Period;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.ChangeNote;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Trail;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/** {@code changes/at-2021-winter-2.html}: what was known when a period ended, what is known of that day now, and now. */
public final class HindsightPages {
    private final Edition edition;
    private final List<Known> known;
    private final Supplier<List<LedgerLines.Reading>> now;

    /** @param known what was known at the end of periods that are over, as far as somebody asked */
    public HindsightPages(Edition edition, List<Known> known) {
        this.edition = edition;
        this.known = known;
        this.now = Once.of(() -> LedgerLines.read(edition.words()));
    }

    /**
     * @param others the pages of all periods that are looked back at
     * @param gap why the first column is empty; empty if it is not
     * @param columns what each column tells
     * @param remarks what is worth knowing besides
     * @param sum how much was known late, in one line; empty where that cannot be told
     * @param later records that make a difference between the first two columns, with what was done to them since
     */
    public record HindsightPage(
            Layout layout,
            String meta,
            List<Layout.NavItem> others,
            String gap,
            List<Fact> columns,
            List<String> remarks,
            String sum,
            List<Part> parts,
            List<Later> later,
            String laterMore) {}

    /**
     * Figures of one summary.
     *
     * @param rest what is said of figures that are not listed; empty if all are
     */
    public record Part(String id, String title, List<Row> rows, String rest) {}

    /**
     * A figure, or how many rows a ledger has.
     *
     * @param late how much more is known of that day now
     * @param by records that make it so, leading to what was done to them
     * @param more how many of them are not named
     * @param since how much has happened since
     */
    public record Row(
            String label,
            String then,
            String seen,
            Difference late,
            List<Link> by,
            int more,
            String now,
            Difference since) {
        boolean isLate() {
            return late.is();
        }
    }

    /** In words, whether there is a difference or not. */
    public record Difference(String text, boolean is) {}

    /** @param id anchor */
    public record Later(String id, String type, Link record, String name, List<Trail.Step> steps) {}

    public Stream<Page> pages() {
        return periods().stream().map(each -> new Page(address(each), "hindsight.ftlh", () -> page(each)));
    }

    private List<Period> periods() {
        return Hindsight.periods(edition.views());
    }

    /** The pages by the names of their periods. */
    List<Link> links() {
        return periods().stream()
                .map(each -> new Link(PeriodWords.name(each, edition.words()), address(each)))
                .toList();
    }

    private String address(Period period) {
        return Address.hindsight(edition.campaign().id(), period);
    }

    private HindsightPage page(Period period) {
        Known then = known.stream()
                .filter(each -> each.period().equals(period))
                .findFirst()
                .orElseGet(() -> Known.none(period, Gap.NO_LOG));
        HindsightParts parts = new HindsightParts(edition, then, address(period), now);
        List<Part> told = parts.all();
        LaterRecords later = parts.later();
        return new HindsightPage(
                edition.layout(
                        address(period),
                        edition.text("hindsight.title", PeriodWords.name(period, edition.words())),
                        Address.CHANGES,
                        true,
                        edition.crumb("changes.title", Address.CHANGES)),
                edition.text("hindsight.meta", period.from(), period.to()),
                others(period),
                then.gap().map(this::gap).orElse(""),
                columns(then),
                remarks(then),
                then.views().isPresent() ? sum(told, later) : "",
                told,
                later.told(),
                later.more());
    }

    private List<Layout.NavItem> others(Period current) {
        return periods().stream()
                .map(each -> new Layout.NavItem(
                        PeriodWords.name(each, edition.words()), address(each), each.equals(current), ""))
                .toList();
    }

    private String gap(Gap gap) {
        String why = gap == Gap.NO_LOG && !edition.past().isWhole()
                ? edition.past().reach() + edition.past().proof()
                : edition.labels().of(gap);
        return why + edition.text("hindsight.gap");
    }

    private List<Fact> columns(Known then) {
        String day = Format.day(then.period().to());
        List<Fact> columns = new ArrayList<>();
        columns.add(column("hindsight.then", edition.text("hindsight.thenText", day)));
        then.commit()
                .map(each -> Fact.of(edition.text("hindsight.lastCommit"), commit(each)))
                .map(Fact::full)
                .ifPresent(columns::add);
        columns.add(column("hindsight.seen", edition.text("hindsight.seenText", day)));
        columns.add(column("hindsight.now", edition.text("hindsight.nowText", edition.asOf())));
        return columns;
    }

    private Fact column(String label, String text) {
        return Fact.of(edition.text(label), text).full();
    }

    private Link commit(Commit commit) {
        ChangeNote note = ChangeNote.of(commit, edition.past());
        return new Link(
                edition.text("hindsight.commit", note.at().text(), note.who(), note.reason(), note.mark()),
                note.at().href());
    }

    private String sum(List<Part> parts, LaterRecords later) {
        long rows = parts.stream()
                .flatMap(each -> each.rows().stream())
                .filter(Row::isLate)
                .count();
        return rows == 0
                ? edition.text("hindsight.nothingLate")
                : edition.text("hindsight.sum", Format.count(rows), Format.count(later.records()));
    }

    private List<String> remarks(Known then) {
        List<String> remarks = new ArrayList<>();
        if (Hindsight.isLimited(edition.views())) {
            remarks.add(edition.text("hindsight.limited", Format.count(Hindsight.MANY)));
        }
        if (then.odd() > 0) {
            remarks.add(edition.text("hindsight.odd", Format.count(then.odd())));
        }
        return remarks;
    }
}
