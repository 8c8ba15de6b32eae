package org.qingxin.derive.annex1;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingxin.model.Campaign.Period;

/** The days of a campaign that its report periods cover, and those that they leave out. */
final class Annex1Spans {
    private final List<Period> interim;

    /** Both ends inclusive. */
    record Span(LocalDate from, LocalDate to) {}

    Annex1Spans(List<Period> periods) {
        this.interim = periods.stream()
                .filter(each -> each.kind() == Period.Kind.INTERIM)
                .sorted(comparing(Period::from))
                .toList();
    }

    /** Interim periods and the days between and after them, in order of time: together each day of the whole once. */
    List<Span> parts(Period whole) {
        List<Span> parts = new ArrayList<>();
        LocalDate next = whole.from();
        for (Period each : interim) {
            if (each.from().isAfter(whole.to())) {
                break;
            }
            if (each.from().isAfter(next)) {
                parts.add(new Span(next, each.from().minusDays(1)));
            }
            parts.add(new Span(each.from(), each.to()));
            next = each.to().plusDays(1);
        }
        if (!next.isAfter(whole.to())) {
            parts.add(new Span(next, whole.to()));
        }
        return List.copyOf(parts);
    }

    boolean isPeriod(Span span) {
        return interim.stream()
                .anyMatch(each -> each.from().equals(span.from()) && each.to().equals(span.to()));
    }
}
