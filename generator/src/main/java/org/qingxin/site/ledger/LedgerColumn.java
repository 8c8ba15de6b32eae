package org.qingxin.site.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.qingxin.model.Money;
import org.qingxin.wording.Format;

/**
 * A column of a ledger: what its head says and how a record fills it.
 *
 * @param key names it in addresses ({@code ?sort=-found})
 * @param sub heading of the cells' second line; empty if that line is no column of its own in an export
 * @param style classes of its cells
 * @param subStyle classes of their second line
 * @param card whether the heading stands beside the figure on a narrow screen
 * @param heading whether its cells head their rows
 * @param measure what is added up under it
 * @param rate for a bar of shares: the columns of what is left and of the whole
 */
public record LedgerColumn<R>(
        String key,
        Kind kind,
        Sort sort,
        String label,
        String sub,
        String style,
        String subStyle,
        boolean card,
        boolean heading,
        Optional<Measure<R>> measure,
        Optional<Rate> rate,
        Function<R, LedgerCell> cell) {

    /** How a cell is shown. */
    public enum Kind {
        TEXT,
        TAG,
        LEVEL,
        BAR,
        TAGS;

        /** Empty of a text, as most are. */
        String code() {
            return this == TEXT ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** Words rising first, figures falling first, ranks rising first. */
    public enum Sort {
        NO(""),
        WORDS("txt"),
        FIGURES("num"),
        RANKS("ord");

        private final String code;

        Sort(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** How a sum is written. */
    public enum Unit {
        COUNT,
        WAN,
        YUAN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What the text is rounded from: 元 as short as they are, never as one long number; empty if the text is exact. */
        String exact(long value) {
            return this == COUNT
                    ? ""
                    : new Money(value).yuan().stripTrailingZeros().toPlainString();
        }

        String write(long value) {
            return switch (this) {
                case COUNT -> Format.count(value);
                case WAN -> Format.wan(new Money(value));
                case YUAN -> Format.yuan(new Money(value));
            };
        }
    }

    /** Counts, or money in fen. */
    record Measure<R>(Unit unit, ToLongFunction<R> of) {}

    /** Keys of columns. */
    record Rate(String left, String whole) {}

    public static <R> LedgerColumn<R> of(Kind kind, String key, String label, Function<R, LedgerCell> cell) {
        return new LedgerColumn<>(
                key, kind, Sort.NO, label, "", "", "", false, false, Optional.empty(), Optional.empty(), cell);
    }

    public static <R> LedgerColumn<R> plain(String key, String label, Function<R, String> text) {
        return of(Kind.TEXT, key, label, each -> LedgerCell.of(text.apply(each)));
    }

    public static <R> LedgerColumn<R> count(String key, String label, ToLongFunction<R> of) {
        return measured(key, label, new Measure<>(Unit.COUNT, of), each -> Format.count(of.applyAsLong(each)));
    }

    public static <R> LedgerColumn<R> money(Unit unit, String key, String label, Function<R, Money> of) {
        Measure<R> measure = new Measure<>(unit, each -> of.apply(each).fen());
        return measured(key, label, measure, each -> unit.write(of.apply(each).fen()));
    }

    private static <R> LedgerColumn<R> measured(
            String key, String label, Measure<R> measure, Function<R, String> text) {
        Function<R, LedgerCell> cell = each -> LedgerCell.of(text.apply(each))
                .ordered(measure.unit().exact(measure.of().applyAsLong(each)));
        return new LedgerColumn<>(
                key,
                Kind.TEXT,
                Sort.FIGURES,
                label,
                "",
                "n",
                "",
                true,
                false,
                Optional.of(measure),
                Optional.empty(),
                cell);
    }

    /** Under a heading that says more, such as the unit. */
    public LedgerColumn<R> headed(String words) {
        return new LedgerColumn<>(key, kind, sort, words, sub, style, subStyle, card, heading, measure, rate, cell);
    }

    public LedgerColumn<R> sorted(Sort by) {
        return new LedgerColumn<>(key, kind, by, label, sub, style, subStyle, card, heading, measure, rate, cell);
    }

    public LedgerColumn<R> styled(String classes) {
        return new LedgerColumn<>(key, kind, sort, label, sub, classes, subStyle, card, heading, measure, rate, cell);
    }

    /** With a second line under another heading. */
    public LedgerColumn<R> over(String line) {
        return new LedgerColumn<>(key, kind, sort, label, line, style, subStyle, card, heading, measure, rate, cell);
    }

    public LedgerColumn<R> subStyled(String classes) {
        return new LedgerColumn<>(key, kind, sort, label, sub, style, classes, card, heading, measure, rate, cell);
    }

    public LedgerColumn<R> labelled() {
        return new LedgerColumn<>(key, kind, sort, label, sub, style, subStyle, true, heading, measure, rate, cell);
    }

    public LedgerColumn<R> headingRows() {
        return new LedgerColumn<>(key, kind, sort, label, sub, style, subStyle, card, true, measure, rate, cell);
    }

    /** Where a sum of the figures would count something twice. */
    public LedgerColumn<R> notAdded() {
        return new LedgerColumn<>(
                key, kind, sort, label, sub, style, subStyle, card, heading, Optional.empty(), rate, cell);
    }

    public LedgerColumn<R> rated(String left, String whole) {
        Optional<Rate> of = Optional.of(new Rate(left, whole));
        return new LedgerColumn<>(key, kind, sort, label, sub, style, subStyle, card, heading, measure, of, cell);
    }

    boolean isFigure() {
        return measure.isPresent() || rate.isPresent();
    }

    LedgerTable.Column head() {
        return new LedgerTable.Column(
                key,
                kind.code(),
                sort.code(),
                label,
                sub,
                style,
                subStyle,
                card,
                heading,
                measure.map(each -> each.unit().code()).orElse(""),
                rate.map(each -> each.left() + " " + each.whole()).orElse(""));
    }
}
