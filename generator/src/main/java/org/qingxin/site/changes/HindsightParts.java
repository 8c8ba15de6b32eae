package org.qingxin.site.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingxin.compare.Amounts;
import org.qingxin.compare.Contrast;
import org.qingxin.compare.FigureLine;
import org.qingxin.compare.Figures;
import org.qingxin.compare.Known;
import org.qingxin.compare.LedgerLines;
import org.qingxin.derive.Views;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.site.changes.HindsightPages.Difference;
import org.qingxin.site.changes.HindsightPages.Part;
import org.qingxin.site.changes.HindsightPages.Row;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/** The figures of three columns: then, seen from now, and now. */
final class HindsightParts {
    private static final int NAMED = 6;
    /** So many figures of a summary are listed. */
    private static final int ROWS = 120;

    private static final Difference UNKNOWN = new Difference(Format.NONE, false);

    private final Edition edition;
    private final Period period;
    private final LaterRecords later;
    /** Empty where it cannot be told. */
    private final Optional<Words> then;

    private final Words seen;

    /** The ledgers of now, read once for all periods. */
    private final Supplier<List<LedgerLines.Reading>> now;

    HindsightParts(Edition edition, Known known, String address, Supplier<List<LedgerLines.Reading>> now) {
        this.edition = edition;
        this.now = now;
        this.period = known.period();
        this.later = new LaterRecords(edition, known, address);
        this.seen = edition.words().at(Views.of(edition.data(), period.to()));
        this.then = known.views().map(edition.words()::of);
    }

    /** What was written later about what {@link #all} names. */
    LaterRecords later() {
        return later;
    }

    List<Part> all() {
        Figures asSeen = Figures.of(seen, period);
        Optional<Figures> asThen = then.map(each -> Figures.of(each, period));
        List<Contrast.Lines> late = Contrast.lines(asThen.orElse(asSeen), asSeen);
        Map<String, FigureLine> since = new HashMap<>();
        Contrast.lines(asSeen, Figures.of(edition.words(), period))
                .forEach(group -> group.figures().forEach(each -> since.put(group.key() + " " + each.key(), each)));
        List<Part> parts = new ArrayList<>();
        for (Contrast.Lines group : late) {
            part(group, since).ifPresent(parts::add);
        }
        parts.add(ledgers());
        return parts;
    }

    private Optional<Part> part(Contrast.Lines group, Map<String, FigureLine> since) {
        List<Figure> figures = group.figures().stream()
                .map(each -> new Figure(each, since.getOrDefault(group.key() + " " + each.key(), each)))
                .toList();
        List<Figure> listed = figures.stream().filter(listed(group.key())).toList();
        int left = figures.size() - listed.size() + Math.max(0, listed.size() - ROWS);
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                "g-" + group.key(),
                group.label(),
                listed.stream().limit(ROWS).map(this::row).toList(),
                left > 0 ? rest(listed.size(), left) : ""));
    }

    private String rest(int listed, int left) {
        return edition.text(listed > ROWS ? "hindsight.more" : "hindsight.rest", Format.count(left));
    }

    /** Of tables with very many cells those that differ, and the sums of the town's. */
    private static Predicate<Figure> listed(String group) {
        if (group.startsWith(Figures.REPORTED)) {
            return Figure::isRestated;
        } else if (group.startsWith("units-")) {
            return Figure::isDifferent;
        } else if (group.startsWith("town-") || group.equals("cumulative")) {
            return each -> each.isDifferent() || each.late().key().startsWith(Annex1Row.TOTAL.code() + "/");
        }
        return group.equals("settlement") || group.equals("indicators") ? each -> true : Figure::isAnything;
    }

    /**
     * A figure in three columns.
     *
     * @param late then and seen from now; {@code since} seen from now and now
     */
    private record Figure(FigureLine late, FigureLine since) {
        boolean isDifferent() {
            return !late.isSame() || !since.isSame();
        }

        /** That a report came in is told among the reports. */
        boolean isRestated() {
            return Stream.of(late, since).anyMatch(each -> !each.isSame() && each.isInBoth());
        }

        boolean isAnything() {
            return Stream.of(late.before(), late.after(), since.after())
                    .anyMatch(each -> Amounts.number(each)
                            .filter(number -> number.signum() != 0)
                            .isPresent());
        }
    }

    private Row row(Figure figure) {
        FigureLine late = figure.late();
        boolean isLate = then.isPresent() && !late.isSame();
        List<String> by = isLate ? later.behind(late.apart(), late.counted()) : List.of();
        return new Row(
                late.label(),
                then.isPresent() ? Amounts.written(late.before()) : Format.NONE,
                Amounts.written(late.after()),
                then.isPresent() ? difference(late) : UNKNOWN,
                links(by),
                Math.max(0, by.size() - NAMED),
                Amounts.written(figure.since().after()),
                difference(figure.since()));
    }

    private Difference difference(FigureLine line) {
        return line.isSame()
                ? same()
                : new Difference(
                        Amounts.difference(line.before(), line.after(), edition.words())
                                .orElseGet(() -> edition.text("hindsight.other")),
                        true);
    }

    private Difference same() {
        return new Difference(edition.text("hindsight.same"), false);
    }

    private List<Link> links(List<String> records) {
        return records.stream().limit(NAMED).map(later::link).toList();
    }

    private Part ledgers() {
        List<LedgerLines.Reading> asSeen = LedgerLines.read(seen);
        List<LedgerLines> since = LedgerLines.all(asSeen, now.get());
        Optional<List<LedgerLines>> late = then.map(each -> LedgerLines.all(LedgerLines.read(each), asSeen));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < since.size(); i++) {
            int ledger = i;
            rows.add(row(late.map(each -> each.get(ledger)), since.get(i)));
        }
        return new Part("g-ledgers", edition.text("hindsight.ledgers"), rows, "");
    }

    private Row row(Optional<LedgerLines> late, LedgerLines since) {
        List<String> apart = late.map(HindsightParts::records).orElse(List.of());
        List<String> by = apart.isEmpty() ? List.of() : later.behind(apart, List.of());
        return new Row(
                since.title(),
                late.map(each -> Format.count(each.before())).orElse(Format.NONE),
                Format.count(since.before()),
                late.map(this::rows).orElse(UNKNOWN),
                links(by),
                Math.max(0, by.size() - NAMED),
                Format.count(since.after()),
                rows(since));
    }

    private static List<String> records(LedgerLines lines) {
        return Stream.of(
                        lines.added().stream(),
                        lines.gone().stream(),
                        lines.changed().stream().map(LedgerLines.ChangedRow::row))
                .flatMap(each -> each)
                .map(LedgerLines.Row::record)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private Difference rows(LedgerLines lines) {
        return lines.isSame()
                ? same()
                : new Difference(
                        edition.text(
                                "hindsight.rows",
                                lines.added().size(),
                                lines.gone().size(),
                                lines.changed().size()),
                        true);
    }
}
