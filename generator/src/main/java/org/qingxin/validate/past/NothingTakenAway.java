package org.qingxin.validate.past;

import java.util.List;
import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.history.RecordChange;
import org.qingxin.model.RecordType;
import org.qingxin.validate.Problem;

/** Ids are fixed and records stay: one that is given another number is one taken away. Pages come and go. */
final class NothingTakenAway {
    private NothingTakenAway() {}

    static void check(RecordChange change, Turn turn, List<Problem> problems) {
        boolean isPage = change.record().folder().equals(RecordType.PAGE.folder());
        if (change.kind() == RecordChange.Kind.REMOVED && !isPage) {
            turn.was(change.record())
                    .ifPresent(was -> problems.add(Problem.of(
                            Code.RECORD_TAKEN_AWAY,
                            was.id(),
                            "",
                            Map.of("id", Arg.of(change.record().id())))));
        }
    }
}
