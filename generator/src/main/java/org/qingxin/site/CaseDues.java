package org.qingxin.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.Agreement;
import org.qingxin.derive.CaseState;
import org.qingxin.wording.Format;

/** The days that a case has to keep, and how it kept them. */
final class CaseDues {
    private CaseDues() {}

    /** A day to keep, and the day on which it was kept. */
    record Dated(String label, LocalDate due, Optional<LocalDate> done) {}

    static List<CasePage.Due> of(CaseState state, Edition edition) {
        return dated(state, edition).stream()
                .map(each -> new CasePage.Due(
                        state(each.due(), each.done(), edition), each.label(), Format.monthDay(each.due())))
                .toList();
    }

    static List<Dated> dated(CaseState state, Edition edition) {
        List<Dated> dues = new ArrayList<>();
        Optional<LocalDate> settled = state.arrears().settledOn();
        if (state.verified().amount().isPositive()) {
            dues.add(new Dated(edition.text("due.settle"), state.settleBy(), settled));
        }
        state.order().ifPresent(order -> dues.add(new Dated(edition.text("due.order"), order.payBy(), settled)));
        state.agreement()
                .filter(Agreement::inForce)
                .ifPresent(agreement -> agreement
                        .instalments()
                        .forEach(each -> dues.add(
                                new Dated(edition.text("due.instalment", each.no()), each.due(), each.paidOn()))));
        return dues;
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
