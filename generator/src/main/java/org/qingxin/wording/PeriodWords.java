package org.qingxin.wording;

import org.qingxin.model.Annex1Column;
import org.qingxin.model.Campaign.Period;

/** What periods and the form's columns are called. */
public final class PeriodWords {
    private PeriodWords() {}

    public static String name(Period period, Words words) {
        return period.kind() == Period.Kind.FINAL
                ? words.text("period.final", period.no())
                : words.text("period.name", period.no());
    }

    public static String meta(Period period, Words words) {
        return words.text("period.meta", period.from(), period.to(), period.due());
    }

    /** Empty for a period that is over. */
    public static String notice(Period period, Words words) {
        if (period.from().isAfter(words.asOf())) {
            return words.text("period.notBegun", period.from());
        }
        return period.to().isBefore(words.asOf()) || period.to().equals(words.asOf())
                ? ""
                : words.text("period.running", words.asOf());
    }

    /** A column in one line: its number and its headings. */
    public static String column(Annex1Column column, Words words) {
        return column.number() + " " + words.labels().of(column);
    }
}
