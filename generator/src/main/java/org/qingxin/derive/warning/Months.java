package org.qingxin.derive.warning;

import static java.util.Comparator.comparing;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Month;

/** A project's ledger by month. */
final class Months {
    private Months() {}

    /** All months, earliest first. */
    static Stream<Month> ofProject(Project project) {
        return project.months().stream().sorted(comparing(Month::month));
    }

    /** The last month that was over on the day asked. */
    static Optional<Month> last(Project project, Ledger ledger) {
        return ofProject(project)
                .filter(each -> ledger.happened(YearMonth.parse(each.month()).atEndOfMonth()))
                .reduce((a, b) -> b);
    }
}
