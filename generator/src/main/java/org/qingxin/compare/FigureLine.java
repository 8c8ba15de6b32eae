package org.qingxin.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.qingxin.form.Value;

/**
 * A figure in two states.
 *
 * @param before blank where there was no such figure; so is {@code after}
 * @param apart numbers of the records that add something else in one state than in the other
 * @param counted numbers of all records that either counts
 */
public record FigureLine(
        String key, String label, Value before, Value after, List<String> apart, List<String> counted) {
    private static final Value NOTHING = new Value.Blank();

    /** The lines of two groups of the same kind, in the order of the later one. */
    public static List<FigureLine> of(Figure.Group before, Figure.Group after) {
        return Pair.all(before.figures(), after.figures(), Figure::key).stream()
                .map(FigureLine::of)
                .toList();
    }

    private static FigureLine of(Pair<Figure> pair) {
        Map<String, Long> was = pair.before().map(Figure::shares).orElse(Map.of());
        Map<String, Long> is = pair.after().map(Figure::shares).orElse(Map.of());
        boolean isAlike = List.copyOf(was.entrySet()).equals(List.copyOf(is.entrySet()));
        List<String> counted = isAlike ? List.copyOf(is.keySet()) : either(was, is);
        List<String> apart = isAlike
                ? List.of()
                : counted.stream()
                        .filter(each -> !Objects.equals(was.get(each), is.get(each)))
                        .toList();
        Figure named = pair.after().or(pair::before).orElseThrow();
        return new FigureLine(
                named.key(),
                named.label(),
                pair.before().map(Figure::value).orElse(NOTHING),
                pair.after().map(Figure::value).orElse(NOTHING),
                apart,
                counted);
    }

    private static List<String> either(Map<String, Long> was, Map<String, Long> is) {
        TreeSet<String> either = new TreeSet<>(was.keySet());
        either.addAll(is.keySet());
        return List.copyOf(either);
    }

    /** Whether both say the same; that nobody told a figure and that it is told as nought is no difference worth a line. */
    public boolean isSame() {
        return before.equals(after) || isNothing(before) && isNothing(after);
    }

    /** Whether both states tell the figure. */
    public boolean isInBoth() {
        return !before.equals(NOTHING) && !after.equals(NOTHING);
    }

    private static boolean isNothing(Value value) {
        return value.equals(NOTHING)
                || Amounts.number(value).filter(each -> each.signum() == 0).isPresent();
    }
}
