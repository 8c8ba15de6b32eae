package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.ArrearsCase.Source.Channel;
import org.qingxin.model.CaseEvent.Verified;
import org.qingxin.model.Inspection;
import org.qingxin.validate.Problems;

/**
 * A9: employers with arrears are among those inspected (Annex 1, column 5 by 1, 6 by 2) unless a complaint brought them
 * up. So a case that says an inspection or screening found it has one on record, of its employer or project, no later
 * than it was established.
 */
final class FoundByInspection implements TownRules.TownRule {
    @Override
    public void check(Views views, Problems problems) {
        for (CaseState state : views.ledger().cases()) {
            Channel channel = state.arrearsCase().source().channel();
            boolean found = channel == Channel.INSPECTION || channel == Channel.SCREENING;
            LocalDate until = state.first(Verified.class).map(CaseLine::on).orElse(views.asOf());
            if (found
                    && inspections(state.arrearsCase(), views)
                            .allMatch(each -> each.on().isAfter(until))) {
                problems.add(
                        Code.FOUND_WITHOUT_INSPECTION,
                        state.id(),
                        "/source/channel",
                        Map.of("employer", Arg.of(state.arrearsCase().employer().value())));
            }
        }
    }

    private static Stream<Inspection> inspections(ArrearsCase arrearsCase, Views views) {
        return Stream.of(
                        views.inspectionsOf(arrearsCase.employer()),
                        views.inspectionsOf(arrearsCase.id()),
                        arrearsCase.project().map(views::inspectionsOf).orElseGet(List::of))
                .flatMap(List::stream);
    }
}
