package org.qingxin.form.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Employer;
import org.qingxin.model.Employer.Headcount;
import org.qingxin.model.Money;
import org.qingxin.wording.Words;

/** 用人单位台账: who owes most comes first. */
public final class EmployerColumns {
    public static final String NAME = "employers";

    private EmployerColumns() {}

    public static LedgerForm<Employer> of(Words words) {
        Columns<Employer> columns = new Columns<>(words);
        identity(columns);
        figures(columns, words.views());
        return new LedgerForm<>(
                NAME,
                words.text("nav.employers"),
                List.of("id"),
                columns.all(),
                words.data().employers().stream()
                        .sorted(comparing((Employer each) -> outstanding(each, words.views()), reverseOrder())
                                .thenComparing(Employer::id))
                        .toList());
    }

    private static void identity(Columns<Employer> columns) {
        columns.id(Employer::id)
                .words("name", "employer.name", Employer::name)
                .code("identity", "employer.identity", Employer.Identity.values(), Employer::identity)
                .maybe("code", "employer.creditCode", Employer::creditCode)
                .code("category", "employer.category", Employer.Category.values(), Employer::category)
                .code("ownership", "employer.ownership", Employer.Ownership.values(), Employer::ownership)
                .codes("roles", "employer.roles", Employer.Role.values(), Employer::roles)
                .maybeUnit("village", "case.village", Employer::village)
                .code("status", "employer.status", Employer.Status.values(), Employer::status);
    }

    private static void figures(Columns<Employer> columns, Views views) {
        columns.maybeCount("workers", "inspections.workers", each -> headcount(each, Headcount::total))
                .maybeCount("migrants", "inspections.migrants", each -> headcount(each, Headcount::migrants))
                .maybeCount("contracted", "inspections.contracted", each -> headcount(each, Headcount::contracted))
                .count(
                        "cases",
                        "employers.cases",
                        each -> views.casesOf(each.id()).size())
                .count(
                        "open",
                        "employers.openCases",
                        each -> views.casesOf(each.id()).stream()
                                .filter(CaseState::isOpen)
                                .count())
                .money("left", "cases.outstanding", each -> outstanding(each, views));
    }

    private static Optional<Long> headcount(Employer employer, ToLongFunction<Headcount> part) {
        return employer.workers().map(part::applyAsLong);
    }

    private static Money outstanding(Employer employer, Views views) {
        return Money.sum(views.casesOf(employer.id()).stream().map(CaseState::outstanding));
    }
}
