package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.validate.Problems;

/**
 * X19: arrears whose last month lies further back than the limitation are filed only for a reason, such as that they went
 * on; the entry's note says it (Regulation 423 art. 20).
 */
final class FiledWithinLimitation implements StateRule {
    private static final String YEARS = "limitation-years";

    @Override
    public Map<Code, List<String>> numbers() {
        return Map.of(Code.FILED_AFTER_LIMITATION, List.of(YEARS));
    }

    @Override
    public void check(CaseState state, Parameters parameters, Problems problems) {
        LocalDate end = YearMonth.parse(state.arrearsCase().claim().to()).atEndOfMonth();
        state.lines().stream()
                .filter(line -> line.event() instanceof CaseEvent.Filed
                        && line.entry().note().isEmpty())
                .forEach(line -> InForce.whole(parameters, YEARS, line.on())
                        .filter(years -> state.openedOn().isAfter(end.plusYears(years)))
                        .ifPresent(years -> problems.add(
                                Code.FILED_AFTER_LIMITATION,
                                state.id(),
                                line.at("event"),
                                Map.of(
                                        "on", Arg.of(state.openedOn()),
                                        "end", Arg.of(end),
                                        "years", Arg.of(years)))));
    }
}
