package org.qingxin.site.changes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.history.CommitChanges;
import org.qingxin.history.RecordChange;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.ChangeNote;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Past;
import org.qingxin.site.frame.Past.Leaf;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.ChangedRecord;
import org.qingxin.wording.Format;

/** {@code changes/2022-01.html}: the commits of a month day by day, each with all that it changed. */
public final class MonthPages {
    private final Edition edition;
    private final Past past;

    public MonthPages(Edition edition) {
        this.edition = edition;
        this.past = edition.past();
    }

    /**
     * @param months the first page of each month
     * @param parts the pages of this month, if there are several
     */
    public record MonthPage(
            Layout layout, String meta, List<Layout.NavItem> months, List<Layout.NavItem> parts, List<Day> days) {}

    public record Day(String title, String note, List<Step> commits) {}

    /**
     * @param id anchor
     * @param time of the day
     * @param body what the commit says besides its reason, in its lines
     * @param brief records that are told in a line, by what happened to them
     */
    public record Step(
            String id,
            String time,
            ChangeNote note,
            List<String> body,
            List<ChangedRecord> changes,
            List<Group> brief) {}

    /** Records of a kind to which the same happened. */
    public record Group(Tag kind, String label, List<Link> records) {}

    public Stream<Page> pages() {
        return past.leaves().stream().map(each -> new Page(each.address(), "changes-month.ftlh", () -> page(each)));
    }

    static String name(YearMonth month, Edition edition) {
        return edition.text("calendar.month", month.getYear(), month.getMonthValue());
    }

    private MonthPage page(Leaf leaf) {
        String name = name(leaf.month(), edition);
        String title = leaf.no() > 1 ? edition.text("changes.part", name, leaf.no()) : name;
        return new MonthPage(
                edition.layout(
                        leaf.address(),
                        edition.text("changes.ofMonth", title),
                        Address.CHANGES,
                        false,
                        edition.crumb("changes.title", Address.CHANGES)),
                past.reach() + past.proof(),
                past.leaves().stream()
                        .filter(each -> each.no() == 1)
                        .map(each -> item(
                                each, name(each.month(), edition), each.month().equals(leaf.month())))
                        .toList(),
                parts(leaf),
                days(leaf));
    }

    private List<Layout.NavItem> parts(Leaf leaf) {
        List<Leaf> parts = past.leaves().stream()
                .filter(each -> each.month().equals(leaf.month()))
                .toList();
        return parts.size() == 1
                ? List.of()
                : parts.stream()
                        .map(each -> item(each, Format.count(each.no()), each.equals(leaf)))
                        .toList();
    }

    private static Layout.NavItem item(Leaf leaf, String label, boolean isCurrent) {
        return new Layout.NavItem(label, leaf.address(), isCurrent, "");
    }

    /** In the order of the commits, so that a day may come again where clocks were wrong. */
    private List<Day> days(Leaf leaf) {
        List<Day> days = new ArrayList<>();
        List<CommitChanges> here = new ArrayList<>();
        Optional<LocalDate> day = Optional.empty();
        for (CommitChanges commit : leaf.commits()) {
            Optional<LocalDate> on = past.said().day(commit.commit().committer());
            if (!on.equals(day) && !here.isEmpty()) {
                days.add(day(day, here));
                here = new ArrayList<>();
            }
            day = on;
            here.add(commit);
        }
        days.add(day(day, here));
        return days;
    }

    private Day day(Optional<LocalDate> day, List<CommitChanges> commits) {
        String weekday = day.map(each ->
                        edition.text("calendar.weekday." + each.getDayOfWeek().getValue()))
                .orElse("");
        return new Day(
                Format.day(day),
                edition.text("changes.dayNote", weekday, commits.size()),
                commits.stream().map(this::step).toList());
    }

    private Step step(CommitChanges commit) {
        Map<String, List<RecordChange>> brief = new LinkedHashMap<>();
        commit.records().stream()
                .filter(Past::isBrief)
                .forEach(each -> brief.computeIfAbsent(
                                past.said().kind(each) + " " + past.said().type(each.record()),
                                key -> new ArrayList<>())
                        .add(each));
        String time = past.said().time(commit.commit().committer());
        return new Step(
                Past.anchor(commit.commit()),
                time.substring(time.indexOf(' ') + 1),
                ChangeNote.of(commit.commit(), past),
                commit.commit().message().body().lines().toList(),
                commit.records().stream()
                        .filter(each -> !Past.isBrief(each))
                        .map(each -> ChangedRecord.of(each, edition))
                        .toList(),
                brief.values().stream().map(this::group).toList());
    }

    private Group group(List<RecordChange> changes) {
        RecordChange first = changes.get(0);
        return new Group(
                past.kind(first),
                edition.text("related.count", past.said().type(first.record()), changes.size()),
                changes.stream()
                        .map(each -> ChangedRecord.link(each.record(), edition))
                        .toList());
    }
}
