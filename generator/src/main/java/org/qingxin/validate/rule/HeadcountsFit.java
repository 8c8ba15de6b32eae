package org.qingxin.validate.rule;

import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/**
 * X7: migrant workers are among all workers and their money among all money, and nobody is owed nothing: no workers, no
 * money, and the other way round.
 */
final class HeadcountsFit implements Rule {
    @Override
    public void check(Standing standing, Problems problems) {
        problems.addEach(standing.carried(), getClass(), "", standing.data().cases(), HeadcountsFit::check);
        standing.data().inspections().forEach(each -> check(each, problems));
        standing.data()
                .employers()
                .forEach(each -> each.workers().ifPresent(workers -> check(workers, each.id(), problems)));
    }

    private static void check(ArrearsCase arrearsCase, Problems problems) {
        for (int i = 0; i < arrearsCase.timeline().size(); i++) {
            String at = "/timeline/" + i;
            figures(arrearsCase.timeline().get(i).event())
                    .ifPresent(figures -> check(figures, arrearsCase.id(), at, problems));
        }
    }

    private static Optional<Figures> figures(CaseEvent event) {
        if (event instanceof CaseEvent.Verified verified) {
            return Optional.of(verified.figures());
        }
        if (event instanceof CaseEvent.Paid paid) {
            return Optional.of(paid.figures());
        }
        return event instanceof CaseEvent.Corrected corrected ? Optional.of(corrected.figures()) : Optional.empty();
    }

    private static void check(Figures figures, Id id, String at, Problems problems) {
        boolean ordered = within(id, at + "/migrants", figures.migrants(), figures.workers(), problems);
        if (figures.migrantAmount().compareTo(figures.amount()) > 0) {
            exceeds(id, at + "/migrantAmount", figures.migrantAmount(), figures.amount(), problems);
            ordered = false;
        }
        if (ordered && (figures.workers() == 0) != figures.amount().isZero()) {
            problems.add(
                    Code.PEOPLE_WITHOUT_MONEY,
                    id,
                    at + "/amount",
                    Map.of("people", Arg.of(figures.workers()), "amount", Arg.of(figures.amount())));
        } else if (ordered
                && (figures.migrants() == 0) != figures.migrantAmount().isZero()) {
            problems.add(
                    Code.PEOPLE_WITHOUT_MONEY,
                    id,
                    at + "/migrantAmount",
                    Map.of("people", Arg.of(figures.migrants()), "amount", Arg.of(figures.migrantAmount())));
        }
    }

    private static void check(Inspection inspection, Problems problems) {
        within(inspection.id(), "/migrants", inspection.migrants(), inspection.workers(), problems);
        within(inspection.id(), "/contracted", inspection.contracted(), inspection.migrants(), problems);
    }

    private static void check(Employer.Headcount workers, Id id, Problems problems) {
        within(id, "/workers/migrants", workers.migrants(), workers.total(), problems);
        within(id, "/workers/contracted", workers.contracted(), workers.total(), problems);
    }

    private static boolean within(Id id, String at, int part, int whole, Problems problems) {
        if (part > whole) {
            exceeds(id, at, part, whole, problems);
        }
        return part <= whole;
    }

    private static void exceeds(Id id, String at, Object part, Object whole, Problems problems) {
        problems.add(Code.MIGRANTS_EXCEED_ALL, id, at, Map.of("part", Arg.of(part), "whole", Arg.of(whole)));
    }
}
