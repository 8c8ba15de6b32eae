package org.qingxin.validate;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;

/** One mistake, one finding: a personal number is told as such, and not also as a bad value of its field. */
final class Overlaps {
    private Overlaps() {}

    static List<Finding> merge(List<Finding> others, List<Finding> personal) {
        List<Finding> merged = new ArrayList<>(others);
        for (Finding each : personal) {
            if (each.isError()) {
                merged.removeIf(other -> meet(other.at(), each.at()));
                merged.add(each);
            } else if (merged.stream().noneMatch(other -> meet(other.at(), each.at()))) {
                merged.add(each);
            }
        }
        return merged;
    }

    /** Whether two stretches of one line have a character in common; one of several lines is about more. */
    private static boolean meet(Span a, Span b) {
        boolean onOneLine = a.line() == b.line() && a.line() == a.endLine() && b.line() == b.endLine();
        return onOneLine && a.column() < b.endColumn() && b.column() < a.endColumn();
    }
}
