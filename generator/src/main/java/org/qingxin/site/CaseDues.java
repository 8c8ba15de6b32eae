package org.qingxin.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.Agreement;
import org.qingxin.derive.CaseState;

/** The days that a case has to keep, and how it kept them. */
final class CaseDues {
    private CaseDues() {}

    static List<CasePage.Due> of(CaseState state, Edition edition) {
        List<CasePage.Due> dues = new ArrayList<>();
        if (state.verified().amount().isPositive()) {
            Optional<LocalDate> settled = state.arrears().settledOn();
            dues.add(due(edition.text("due.settle"), state.settleBy(), settled, edition));
        }
        state.order()
                .ifPresent(order -> dues.add(due(
                        edition.text("due.order"),
                        order.payBy(),
                        state.arrears().settledOn(),
                        edition)));
        state.agreement()
                .filter(Agreement::inForce)
                .ifPresent(agreement -> agreement
                        .instalments()
                        .forEach(each -> dues.add(
                                due(edition.text("due.instalment", each.no()), each.due(), each.paidOn(), edition))));
        return dues;
    }

    private static CasePage.Due due(String label, LocalDate due, Optional<LocalDate> done, Edition edition) {
        return new CasePage.Due(state(due, done, edition), label, Format.monthDay(due));
    }

    /** On time, late by days, overdue by days, or days left. */
    static Tag state(LocalDate due, Optional<LocalDate> done, Edition edition) {
        long late = ChronoUnit.DAYS.between(due, done.orElse(edition.asOf()));
        if (done.isPresent()) {
            return late > 0
                    ? new Tag(edition.text("due.late", late), "orange")
                    : new Tag(edition.text("due.onTime"), "green");
        }
        if (late > 0) {
            return new Tag(edition.text("due.overdue", late), "red");
        }
        return late == 0
                ? new Tag(edition.text("due.today"), "orange")
                : new Tag(edition.text("due.left", -late), late >= -7 ? "yellow" : "");
    }
}
