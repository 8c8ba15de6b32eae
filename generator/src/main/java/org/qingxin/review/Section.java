package org.qingxin.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.review.Review.Cell;
import org.qingxin.review.Review.Entry;
import org.qingxin.review.Review.Flag;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeLine;

/**
 * A review as it is read from top to bottom: what comes first matters most.
 *
 * @param lines with what belongs to each; none of them markup
 */
record Section(String title, List<Line> lines) {
    /** So many records behind a figure are named. */
    private static final int MOST = 4;

    /**
     * A line.
     *
     * @param details what is read only by those who ask for it
     */
    record Line(String text, List<String> details) {
        Line(String text) {
            this(text, List.of());
        }
    }

    /** What is compared, on which day. */
    static String heading(Review review, Words words) {
        return words.text("review.heading", review.base(), review.head());
    }

    /** How much changed, in one line. */
    static String summary(Review review, Words words) {
        List<String> counts = new ArrayList<>(review.counts());
        if (review.unchanged() > 0) {
            counts.add(words.text("review.unchanged", review.unchanged()));
        }
        String all = counts.isEmpty() ? words.text("review.nothing") : String.join(words.text("list.clause"), counts);
        return words.text("review.summary", all, review.asOf());
    }

    /** Those that have something to say. */
    static List<Section> of(Review review, Words words) {
        List<Section> sections = List.of(
                new Section(
                        words.text("review.flags"),
                        review.flags().stream().map(each -> flag(each, words)).toList()),
                new Section(
                        words.text("review.cells"),
                        review.cells().stream().map(each -> cell(each, words)).toList()),
                new Section(words.text("review.raised"), plain(review.raised())),
                new Section(words.text("review.cleared"), plain(review.cleared())),
                new Section(words.text("review.wrong"), plain(review.wrong())),
                new Section(words.text("review.mended"), plain(review.mended())),
                new Section(
                        words.text("review.records"),
                        review.records().stream()
                                .map(each -> entry(each, words))
                                .toList()),
                new Section(words.text("review.commits"), plain(review.commits())));
        return sections.stream().filter(each -> !each.lines().isEmpty()).toList();
    }

    private static List<Line> plain(List<String> texts) {
        return texts.stream().map(Line::new).toList();
    }

    private static Line flag(Flag flag, Words words) {
        String text = flag.record().isEmpty() ? flag.text() : words.text("review.flagged", flag.record(), flag.text());
        return new Line(flag.reason()
                .map(reason -> words.text("review.explained", text, reason))
                .orElse(text));
    }

    private static Line cell(Cell cell, Words words) {
        String text = words.text(
                "review.cell",
                cell.period(),
                cell.row(),
                cell.column(),
                cell.before(),
                cell.after(),
                cell.difference());
        return new Line(cell.by().isEmpty() ? text : words.text("review.cell.by", text, some(cell.by(), words)));
    }

    private static String some(List<String> records, Words words) {
        String first = String.join(
                words.text("list.separator"), records.stream().limit(MOST).toList());
        return records.size() > MOST ? words.text("review.some", first, records.size()) : first;
    }

    private static Line entry(Entry entry, Words words) {
        String name = entry.name().isEmpty() ? entry.id() : entry.id() + " " + entry.name();
        List<String> details = Stream.concat(
                        entry.effects().stream().map(each -> effect(each, words)),
                        entry.lines().stream().map(each -> line(each, words)))
                .toList();
        return new Line(words.text("review.record", entry.kind(), entry.type(), name), details);
    }

    private static String effect(ChangeLine effect, Words words) {
        return words.text("review.effect", line(effect, words));
    }

    private static String line(ChangeLine line, Words words) {
        String what = line.before().isEmpty()
                ? words.text("changes.added", line.after())
                : line.after().isEmpty()
                        ? words.text("changes.removed", line.before())
                        : words.text("changes.replaced", line.before(), line.after());
        return line.place() + words.text("changes.colon") + what;
    }
}
