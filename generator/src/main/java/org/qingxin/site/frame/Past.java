package org.qingxin.site.frame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.Commit;
import org.qingxin.history.CommitChanges;
import org.qingxin.history.RecordChange;
import org.qingxin.history.RecordName;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.Id;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeLine;
import org.qingxin.wording.change.ChangeWords;
import org.qingxin.wording.change.ExtentWords;

/**
 * What happened to the records up to the commit that the edition was made from, the newest first, and on which page it is
 * told. The day of the edition does not cut it: it tells when something was written, not when it was so.
 */
public final class Past {
    /** A page holds so many lines, unless one record alone has more. */
    private static final int LINES = 240;

    private final Words words;
    private final ChangeWords said;
    private final Optional<ChangeLog> log;
    private final List<Moment> moments = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<RecordName, List<Moment>> byRecord = new HashMap<>();
    private int lines;

    /** What one commit did to one record. */
    public record Moment(Commit commit, RecordChange change) {}

    /**
     * A page of a month.
     *
     * @param no of the pages of its month, from 1
     * @param commits of one that does not fit only some of its records
     */
    public record Leaf(YearMonth month, int no, List<CommitChanges> commits) {
        public String address() {
            return Address.changes(month, no);
        }
    }

    /**
     * @param guides what the fields of each kind of record are called
     * @param log empty if nobody asked for it
     */
    public Past(Words words, List<FieldGuide> guides, Optional<ChangeLog> log) {
        this.words = words;
        this.said = new ChangeWords(words, guides);
        this.log = log;
        List<CommitChanges> commits = log.map(ChangeLog::commits).orElse(List.of());
        LocalDate day = words.asOf();
        for (int i = commits.size() - 1; i >= 0; i--) {
            day = said.day(commits.get(i).commit().committer()).orElse(day);
            add(commits.get(i), YearMonth.from(day));
        }
    }

    private void add(CommitChanges commit, YearMonth month) {
        List<RecordChange> here = new ArrayList<>();
        for (RecordChange change : commit.records()) {
            Moment moment = new Moment(commit.commit(), change);
            moments.add(moment);
            byRecord.computeIfAbsent(change.record(), name -> new ArrayList<>()).add(moment);
            int more = isBrief(change) ? 1 : 2 + change.fields().size();
            boolean fits = !leaves.isEmpty() && lastLeaf().month().equals(month) && lines + more <= LINES;
            if (!fits) {
                put(commit.commit(), here);
                here = new ArrayList<>();
                long before = leaves.stream()
                        .filter(each -> each.month().equals(month))
                        .count();
                leaves.add(new Leaf(month, (int) before + 1, new ArrayList<>()));
                lines = 0;
            }
            here.add(change);
            lines += more;
        }
        put(commit.commit(), here);
    }

    private Leaf lastLeaf() {
        return leaves.get(leaves.size() - 1);
    }

    private void put(Commit commit, List<RecordChange> records) {
        if (!records.isEmpty()) {
            lastLeaf().commits().add(new CommitChanges(commit, records));
            addresses.putIfAbsent(commit.id(), lastLeaf().address() + "#" + anchor(commit));
        }
    }

    /** Whether it is told in one line: what a record began with stands in it, or in what was changed since. */
    public static boolean isBrief(RecordChange change) {
        return switch (change.kind()) {
            case FOUND, CREATED, MOVED, TOUCHED, UNREADABLE -> true;
            case CHANGED, REMOVED -> false;
        };
    }

    /** What happened to a record, in a word, with the colour of what it may mean. */
    public Tag kind(RecordChange change) {
        String tone = switch (change.kind()) {
            case REMOVED, UNREADABLE -> "red";
            case CHANGED -> "orange";
            case CREATED, FOUND -> "blue";
            case MOVED, TOUCHED -> "";
        };
        return new Tag(said.kind(change), tone);
    }

    /** Field by field; none of a record that is told in a line. */
    public List<ChangeLine> lines(RecordChange change) {
        return isBrief(change)
                ? List.of()
                : said.lines(change).stream().map(ChangeLine::brief).toList();
    }

    public static String anchor(Commit commit) {
        return "c-" + ChangeWords.brief(commit.id());
    }

    public ChangeWords said() {
        return said;
    }

    /** Whether the edition was to tell of it. */
    boolean isAsked() {
        return log.isPresent();
    }

    /** Whether it goes back to the beginning and proves to be right. */
    public boolean isWhole() {
        return log.filter(each -> each.extent().isWhole() && each.isProven()).isPresent();
    }

    /** How far back it goes, or why there is nothing to tell. */
    public String reach() {
        return log.map(each -> new ExtentWords(words, each).reach()).orElseGet(() -> words.text("changes.notAsked"));
    }

    /** What it is worth, and what else is worth knowing. */
    public String proof() {
        return log.map(each -> new ExtentWords(words, each))
                .map(each -> each.proof() + each.remarks())
                .orElse("");
    }

    /** All changes of records. */
    public List<Moment> moments() {
        return moments;
    }

    public List<Leaf> leaves() {
        return leaves;
    }

    /** How many commits there are. */
    public int commits() {
        return log.map(each -> each.commits().size()).orElse(0);
    }

    /** What happened to a record under the number that it has now. */
    public List<Moment> of(Id id) {
        return byRecord.getOrDefault(new RecordName(id.type().folder(), id.value()), List.of());
    }

    /** Where a commit that changed records is told. */
    public Link link(Commit commit, String text) {
        return new Link(text, addresses.getOrDefault(commit.id(), ""));
    }
}
