package org.qingxin.export;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.Campaign;
import org.qingxin.model.Campaign.Period;
import org.qingxin.wording.PeriodWords;
import org.qingxin.wording.Words;

/**
 * The days that are asked for: a report period that is over, the whole campaign, or any days up to the day that is told;
 * of a request that says nothing, the last period that is over.
 *
 * @param period the period that they are; empty for days asked for freely
 */
record AskedSpan(LocalDate from, LocalDate to, Optional<Period> period) {

    /** @param hand whether it is for a form to be filled in by hand, which may be taken before the period is over */
    static AskedSpan of(Words words, Asked asked, boolean hand) throws Refusal {
        asked.alone(Parameter.PERIOD, Parameter.FINAL, Parameter.FROM, Parameter.TO);
        asked.alone(Parameter.FINAL, Parameter.FROM, Parameter.TO);
        Request request = asked.request();
        if (request.has(Parameter.FROM) || request.has(Parameter.TO)) {
            return free(words, asked);
        }
        Period period = period(words, request);
        if (!hand && period.to().isAfter(words.asOf())) {
            throw Refusal.notThere(notOver(words, period));
        }
        return new AskedSpan(period.from(), period.to(), Optional.of(period));
    }

    private static Period period(Words words, Request request) throws Refusal {
        List<Period> periods = words.views().submissions().periods();
        Optional<String> no = request.value(Parameter.PERIOD);
        if (no.isPresent()) {
            return periods.stream()
                    .filter(each -> Integer.toString(each.no()).equals(no.get()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.usage(
                            words.text("export.refused.unknownPeriod", no.get(), listed(words, periods))));
        }
        if (request.has(Parameter.FINAL)) {
            return periods.stream()
                    .filter(each -> each.kind() == Period.Kind.FINAL)
                    .findFirst()
                    .orElseThrow(() -> Refusal.notThere(words.text("export.refused.noFinal", days(words))));
        }
        return periods.stream()
                .filter(each -> !each.to().isAfter(words.asOf()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refusal.notThere(words.text("export.refused.noneOver", words.asOf(), days(words))));
    }

    private static String listed(Words words, List<Period> periods) {
        return periods.stream()
                .map(each -> words.text(
                        "export.refused.period", each.no(), PeriodWords.name(each, words), each.from(), each.to()))
                .collect(joining(words.text("list.separator")));
    }

    private static String notOver(Words words, Period period) {
        return words.text(
                "export.refused.notOver",
                PeriodWords.name(period, words),
                period.to(),
                words.asOf(),
                period.from().isAfter(words.asOf())
                        ? words.text("export.refused.cureAsOf", period.to())
                        : words.text("export.refused.cureRange", period.from(), words.asOf()));
    }

    /** The days that can be asked for in place of a period. */
    private static String days(Words words) {
        return words.text("export.refused.cureRange", words.campaign().startOn(), words.asOf());
    }

    private static AskedSpan free(Words words, Asked asked) throws Refusal {
        Campaign campaign = words.campaign();
        LocalDate from = asked.day(Parameter.FROM).orElse(campaign.startOn());
        LocalDate to = asked.day(Parameter.TO).orElse(words.asOf());
        if (from.isAfter(to)) {
            throw Refusal.usage(words.text("export.refused.backwards", from, to));
        }
        if (to.isAfter(words.asOf())) {
            throw Refusal.notThere(words.text("export.refused.future", to, words.asOf()));
        }
        return new AskedSpan(from, to, Optional.empty());
    }

    /** For the name of a file. */
    String name() {
        return period.map(each -> "p" + each.no()).orElse(from + "-" + to);
    }
}
