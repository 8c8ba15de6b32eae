package org.qingxin.validate.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.ReportedTable;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.ArrearsCase.Claim;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.validate.Problems;

/**
 * X47, A10: arrears per head (Annex 1, column 8 by column 6) below or above what the rule set thinks likely are most
 * likely 万元 written for 元 or the other way round. Claims, established sums, wages to pay before compensation and the
 * cells of reports are looked at. Records and forms keep 元; 万元 is only printed.
 */
final class PlausiblePerHead implements TownRules.TownRule {
    private static final String LEAST = "head-amount-min";
    private static final String MOST = "head-amount-max";

    /** What is owed to how many, stated on that day. */
    private record Sum(LocalDate on, BigDecimal amount, BigDecimal people) {}

    @Override
    public Map<Code, List<String>> numbers() {
        return Map.of(Code.UNLIKELY_PER_HEAD, List.of(LEAST, MOST));
    }

    @Override
    public void check(Views views, Problems problems) {
        for (CaseState state : views.ledger().cases()) {
            Claim claim = state.arrearsCase().claim();
            Sum claimed = new Sum(state.openedOn(), claim.amount().yuan(), BigDecimal.valueOf(claim.workers()));
            check(views, state.id(), "/claim/amount", claimed, problems);
            for (CaseLine line : state.lines()) {
                if (line.event() instanceof CaseEvent.Verified verified) {
                    BigDecimal people = BigDecimal.valueOf(verified.workers());
                    String at = line.at("amount");
                    check(
                            views,
                            state.id(),
                            at,
                            new Sum(line.on(), verified.amount().yuan(), people),
                            problems);
                }
            }
        }
        for (CompensationHold hold : views.ledger().compensations()) {
            Sum wages = new Sum(hold.heldOn(), hold.wages().yuan(), BigDecimal.valueOf(hold.workers()));
            check(views, hold.id(), "/wages", wages, problems);
        }
        views.ledger().data().reports().forEach(report -> check(views, report, problems));
    }

    private static void check(Views views, PeriodReport report, Problems problems) {
        ReportedTable table = new ReportedTable(report);
        for (Annex1Row row : Annex1Row.values()) {
            if (row != Annex1Row.TOTAL) {
                BigDecimal amount = table.value(row, Annex1Column.ARREARS_AMOUNT);
                BigDecimal people = table.value(row, Annex1Column.ARREARS_WORKERS);
                String at = Annex1Words.at(row, Annex1Column.ARREARS_AMOUNT);
                check(views, report.id(), at, new Sum(report.filledOn(), amount, people), problems);
            }
        }
    }

    private static void check(Views views, Id record, String at, Sum sum, Problems problems) {
        boolean tooLittle = sum.amount().signum() > 0
                && InForce.number(views.parameters(), LEAST, sum.on())
                        .filter(least -> sum.amount().compareTo(sum.people().multiply(least)) < 0)
                        .isPresent();
        boolean tooMuch = sum.people().signum() > 0
                && InForce.number(views.parameters(), MOST, sum.on())
                        .filter(most -> sum.amount().compareTo(sum.people().multiply(most)) > 0)
                        .isPresent();
        if (tooLittle || tooMuch) {
            problems.add(
                    Code.UNLIKELY_PER_HEAD,
                    record,
                    at,
                    Map.of(
                            "amount", Arg.of(sum.amount().toPlainString()),
                            "people", Arg.of(sum.people().toPlainString())));
        }
    }
}
