package org.qingxin.validate.past;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.validate.Problem;

/**
 * What a change may not do: timelines only grow, reports that were filed change by being returned, closed cases by being
 * opened again, nothing is taken away. Whoever has to do it all the same says why, and it is asked no more; see {@code
 * docs/decisions}.
 */
public final class PastRules {
    private PastRules() {}

    /** All that is asked about a change, explained or not, in the order of records. */
    public static List<Problem> of(Turn turn) {
        List<Problem> problems = new ArrayList<>();
        ClosedPeriods periods = new ClosedPeriods(turn);
        ClosedCases cases = new ClosedCases(turn);
        turn.changes().forEach(change -> {
            NothingTakenAway.check(change, turn, problems);
            TimelinesGrow.check(change, turn, problems);
            FiledReports.check(change, turn, problems);
            cases.check(change, problems);
            periods.check(change, problems);
        });
        return List.copyOf(problems);
    }
}
