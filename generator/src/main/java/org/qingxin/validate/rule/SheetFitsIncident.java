package org.qingxin.validate.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Incident;
import org.qingxin.model.Sheet;
import org.qingxin.model.Sheet.Answer;
import org.qingxin.model.Sheet.Answer.Value;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/**
 * X12: question 10 of Annex 4 (a mass incident of fifty people or more) and question 11 (an extreme incident) say
 * present if and only if such an incident of the case, up to the day of checking, is on record.
 */
final class SheetFitsIncident implements TownRules.TownRule {
    private static final String PERSONS = "incident-persons";
    private static final int MASS = 10;
    private static final int EXTREME = 11;

    @Override
    public Map<Code, List<String>> numbers() {
        return Map.of(Code.SHEET_AGAINST_INCIDENT, List.of(PERSONS));
    }

    @Override
    public void check(Views views, Problems problems) {
        for (CaseState state : views.ledger().cases()) {
            state.arrearsCase().sheet().ifPresent(sheet -> check(views, state, sheet, problems));
        }
    }

    private static void check(Views views, CaseState state, Sheet sheet, Problems problems) {
        Optional<Incident> incident =
                views.incidentOf(state).filter(each -> !each.on().isAfter(sheet.checkedOn()));
        List<Answer> answers = sheet.answers();
        for (int i = 0; i < answers.size(); i++) {
            int q = answers.get(i).q();
            boolean said = answers.get(i).value() == Value.PRESENT;
            if ((q == MASS || q == EXTREME)
                    && said
                            != incident.filter(each -> fits(each, q, views.ledger()))
                                    .isPresent()) {
                Problem problem = Problem.of(
                        Code.SHEET_AGAINST_INCIDENT,
                        state.id(),
                        "/sheet/answers/" + i + "/value",
                        Map.of("q", Arg.of(q), "why", why(said, incident)));
                problems.add(incident.map(each -> problem.relatedTo(each.id(), "/kind"))
                        .orElse(problem));
            }
        }
    }

    private static boolean fits(Incident incident, int q, Ledger ledger) {
        LocalDate on = incident.on();
        return q == EXTREME
                ? incident.kind() == Incident.Kind.EXTREME
                : incident.kind() == Incident.Kind.MASS
                        && ledger.parameters()
                                .find(PERSONS, on)
                                .filter(least -> least.value().compareTo(BigDecimal.valueOf(incident.persons())) > 0)
                                .isEmpty();
    }

    private static Arg why(boolean said, Optional<Incident> incident) {
        String id = incident.map(each -> each.id().value()).orElse("");
        return said
                ? Arg.of("没有与本案相连、够得上这一项的突发事件", "no incident of that kind is linked to the case")
                : Arg.of("与本案相连的突发事件 " + id + " 够得上这一项", "incident " + id + " of that kind is linked to the case");
    }
}
