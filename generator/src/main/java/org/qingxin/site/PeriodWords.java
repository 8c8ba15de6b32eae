package org.qingxin.site;

import java.util.List;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Campaign.Period;

/** What periods and the form's columns are called. */
final class PeriodWords {
    private PeriodWords() {}

    static String name(Period period, Edition edition) {
        return period.kind() == Period.Kind.FINAL
                ? edition.text("period.final", period.no())
                : edition.text("period.name", period.no());
    }

    static String meta(Period period, Edition edition) {
        return edition.text("period.meta", period.from(), period.to(), period.due());
    }

    /** Empty for a period that is over. */
    static String notice(Period period, Edition edition) {
        if (period.from().isAfter(edition.asOf())) {
            return edition.text("period.notBegun", period.from());
        }
        return period.to().isBefore(edition.asOf()) || period.to().equals(edition.asOf())
                ? ""
                : edition.text("period.running", edition.asOf());
    }

    static List<Layout.NavItem> others(Period current, Edition edition) {
        return edition.campaign().periods().stream()
                .map(each -> new Layout.NavItem(
                        name(each, edition), Address.of(edition.campaign().id(), each), each.no() == current.no(), ""))
                .toList();
    }

    /** A column in one line: its number and its headings. */
    static String column(Annex1Column column, Edition edition) {
        return column.number() + " " + edition.labels().of(column);
    }
}
