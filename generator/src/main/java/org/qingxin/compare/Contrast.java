package org.qingxin.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingxin.wording.Words;

/**
 * Two states of the records side by side, each on its day.
 *
 * @param groups every figure of every summary, those too that are the same
 * @param ledgers every ledger
 */
public record Contrast(State before, State after, List<Lines> groups, List<LedgerLines> ledgers) {

    /**
     * One of them.
     *
     * @param label what the reader calls the records
     * @param day that they are told on, inclusive
     */
    public record State(String label, String day) {}

    /** A group of figures in both states. */
    public record Lines(String key, String label, List<FigureLine> figures) {
        /** What is not the same; of a report that only one state has nothing, for that it came is told among the reports. */
        public List<FigureLine> different() {
            return figures.stream()
                    .filter(each -> !each.isSame())
                    .filter(each -> each.isInBoth() || !key.startsWith(Figures.REPORTED))
                    .toList();
        }
    }

    /** @param was what the reader calls the earlier records; {@code is} the later ones */
    public static Contrast of(String was, Words before, String is, Words after) {
        return new Contrast(
                new State(was, before.asOf().toString()),
                new State(is, after.asOf().toString()),
                lines(Figures.all(before), Figures.all(after)),
                LedgerLines.all(LedgerLines.read(before), LedgerLines.read(after)));
    }

    /** Groups that one of them does not have are empty there. */
    public static List<Lines> lines(Figures before, Figures after) {
        Map<String, String> labels = new LinkedHashMap<>();
        after.groups().forEach(each -> labels.put(each.key(), each.label()));
        before.groups().forEach(each -> labels.putIfAbsent(each.key(), each.label()));
        List<Lines> lines = new ArrayList<>();
        labels.forEach((key, label) ->
                lines.add(new Lines(key, label, FigureLine.of(before.group(key, label), after.group(key, label)))));
        return lines;
    }

    /** How many figures are not the same. */
    public long differences() {
        return groups.stream().mapToLong(each -> each.different().size()).sum();
    }

    /** How many figures there are. */
    public long figures() {
        return groups.stream().mapToLong(each -> each.figures().size()).sum();
    }
}
