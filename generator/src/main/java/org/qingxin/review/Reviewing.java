package org.qingxin.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingxin.derive.warning.Warning;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.history.Commit;
import org.qingxin.history.RecordChange;
import org.qingxin.history.RecordChange.Kind;
import org.qingxin.history.Version;
import org.qingxin.model.Campaign;
import org.qingxin.model.FieldGuide;
import org.qingxin.review.Review.Cell;
import org.qingxin.review.Review.Entry;
import org.qingxin.review.Review.Flag;
import org.qingxin.wording.Format;
import org.qingxin.wording.WarningWords;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeWords;

/** From two states of the records to what their difference means. */
public final class Reviewing {
    private static final Set<Code> PERSONAL =
            Set.of(Code.RESIDENT_ID, Code.DOUBTFUL_RESIDENT_ID, Code.MOBILE_NUMBER, Code.BANK_CARD);

    private final Sides sides;
    private final Words words;
    private final Catalog catalog;
    private final ChangeWords said;
    private final Optional<ChangeWords> saidBefore;

    /**
     * @param before the records as they were, if anything follows from them
     * @param after the records as they are, on the same day
     * @param guides what fields are called
     * @param catalog in whose language findings are told
     */
    public Reviewing(Optional<Words> before, Words after, List<FieldGuide> guides, Catalog catalog) {
        this.sides = new Sides(before, after);
        this.words = after;
        this.catalog = catalog;
        this.said = new ChangeWords(after, guides);
        this.saidBefore = before.map(each -> new ChangeWords(each, guides));
    }

    /** A finding about the change itself, and the reason that a commit gives. */
    public record Past(Finding finding, String record, Optional<String> reason) {}

    /**
     * All that there is to say.
     *
     * @param commits by which it came about, from the oldest on; none where nothing was committed
     * @param was findings before; {@code is} findings now
     */
    public Review of(
            String base,
            String head,
            List<RecordChange> changes,
            List<Commit> commits,
            List<Past> past,
            List<Finding> was,
            List<Finding> is) {
        List<Flag> flags = new ArrayList<>();
        List<Finding> wrong = without(is, was);
        past.forEach(each -> flags.add(
                new Flag(each.finding().code().id(), each.record(), catalog.message(each.finding()), each.reason())));
        wrong.stream()
                .filter(each -> PERSONAL.contains(each.code()))
                .forEach(each -> flags.add(
                        new Flag(each.code().id(), each.at().path(), catalog.message(each), Optional.empty())));
        flags.addAll(badSignatures(commits));
        Flags own = new Flags(sides);
        flags.addAll(own.of(changes));
        List<Cell> cells = new ArrayList<>();
        for (Campaign.Period period : sides.periods()) {
            List<Cell> moved = new Cells(sides, changes).moved(period);
            own.past(period, moved.size()).ifPresent(flags::add);
            cells.addAll(moved);
        }
        List<RecordChange> told = changes.stream()
                .filter(each -> each.kind() != Kind.TOUCHED && each.kind() != Kind.MOVED)
                .toList();
        return new Review(
                base,
                head,
                Format.day(words.asOf()),
                counts(told),
                flags,
                cells,
                warnings(
                        sides.is().warnings(),
                        sides.was().map(each -> each.warnings()).orElse(List.of()),
                        words),
                warnings(
                        sides.was().map(each -> each.warnings()).orElse(List.of()),
                        sides.is().warnings(),
                        sides.before().orElse(words)),
                wrong.stream().map(this::line).toList(),
                without(was, is).stream().map(this::line).toList(),
                told.stream().map(this::entry).toList(),
                Stream.iterate(commits.size() - 1, i -> i >= 0, i -> i - 1)
                        .map(commits::get)
                        .map(this::commit)
                        .toList(),
                changes.size() - told.size());
    }

    private List<Flag> badSignatures(List<Commit> commits) {
        return commits.stream()
                .filter(each ->
                        each.signed().filter(signed -> signed.verdict().isBad()).isPresent())
                .map(each -> new Flag(
                        "",
                        words.text("changes.commit", ChangeWords.brief(each.id())),
                        said.signature(each),
                        Optional.empty()))
                .toList();
    }

    private String commit(Commit commit) {
        return words.text(
                "review.commit",
                ChangeWords.brief(commit.id()),
                said.time(commit.committer()),
                said.writers(commit),
                said.reason(commit)
                        + commit.message()
                                .request()
                                .map(each -> " (" + each + ")")
                                .orElse(""),
                said.signature(commit));
    }

    private List<String> counts(List<RecordChange> changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (RecordChange change : changes) {
            String kind = words.text("review.count", said.type(change.record()), said.kind(change));
            counts.merge(kind, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(each -> words.text("review.counted", each.getKey(), each.getValue()))
                .toList();
    }

    private Entry entry(RecordChange change) {
        boolean isWhole = change.before().isPresent() && change.after().isPresent();
        String name = change.after().isPresent()
                ? said.name(change.record())
                : saidBefore.map(each -> each.name(change.record())).orElse("");
        return new Entry(
                said.kind(change),
                said.type(change.record()),
                change.record().id(),
                name,
                change.after().or(change::before).map(Version::path).orElse(""),
                isWhole ? said.lines(change).stream().map(line -> line.brief()).toList() : List.of(),
                new Effects(sides).of(change.record().id()));
    }

    private static List<String> warnings(List<Warning> these, List<Warning> others, Words words) {
        Function<Warning, String> key = each -> each.rule() + " " + each.target() + " " + each.level();
        List<String> known = others.stream().map(key).toList();
        return these.stream()
                .filter(each -> !known.contains(key.apply(each)))
                .map(each -> words.text(
                        "review.warning",
                        each.rule().name(),
                        words.labels().of(each.level()),
                        each.target().value(),
                        WarningWords.reason(each, words)))
                .toList();
    }

    /** Findings that the others do not have, wherever in their file they stand. */
    private List<Finding> without(List<Finding> these, List<Finding> others) {
        Map<String, Integer> known = new TreeMap<>();
        others.forEach(each -> known.merge(key(each), 1, Integer::sum));
        return these.stream()
                .filter(Finding::isStanding)
                .filter(each -> known.merge(key(each), -1, Integer::sum) < 0)
                .toList();
    }

    private String key(Finding finding) {
        return finding.code() + " " + finding.at().path() + " " + catalog.message(finding);
    }

    private String line(Finding finding) {
        return words.text(
                "review.finding",
                finding.at().path() + ":" + finding.at().line(),
                catalog.severity(finding.severity()),
                finding.code().id(),
                catalog.message(finding));
    }
}
