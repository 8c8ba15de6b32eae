package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;

/** X3: what a timeline says has happened; a plan (an instalment, a day to pay by) is not an entry of its own. */
final class NothingInTheFuture implements CaseRule {
    @Override
    public void check(Timeline timeline, Surroundings surroundings) {
        for (int i = 0; i < timeline.entries().size(); i++) {
            LocalDate on = timeline.entries().get(i).on();
            if (on.isAfter(surroundings.asOf())) {
                timeline.report(
                        Code.EVENT_IN_FUTURE, i, "on", Map.of("on", Arg.of(on), "asOf", Arg.of(surroundings.asOf())));
            }
        }
    }
}
