package org.qingxin.site.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.ledger.Agreement;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.part.DueTag;
import org.qingxin.wording.Format;

/** The days that a case has to keep, and how it kept them. */
final class CaseDues {
    private CaseDues() {}

    /** A day to keep, and the day on which it was kept. */
    record Dated(String label, LocalDate due, Optional<LocalDate> done) {}

    static List<CasePage.Due> of(CaseState state, Edition edition) {
        return dated(state, edition).stream()
                .map(each -> new CasePage.Due(
                        DueTag.of(each.due(), each.done(), edition), each.label(), Format.monthDay(each.due())))
                .toList();
    }

    static List<Dated> dated(CaseState state, Edition edition) {
        List<Dated> dues = new ArrayList<>();
        Optional<LocalDate> settled = state.arrears().settledOn();
        if (state.verified().amount().isPositive()) {
            dues.add(new Dated(edition.labels().of(Deadline.Kind.SETTLE), state.settleBy(), settled));
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
}
