package org.qingxin.derive.duty;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingxin.model.Campaign;
import org.qingxin.model.Campaign.Period;

/** The days that a campaign sets for everyone. */
public final class Schedule {
    private final Campaign campaign;
    private final List<LocalDate> weeks;

    public Schedule(Campaign campaign) {
        this.campaign = campaign;
        this.weeks = weeks(campaign.weekly());
    }

    private static List<LocalDate> weeks(Campaign.Weekly weekly) {
        Set<LocalDate> skipped =
                weekly.skip().stream().map(Campaign.Weekly.Skip::on).collect(Collectors.toUnmodifiableSet());
        int away =
                Math.floorMod(weekly.weekday() - weekly.firstOn().getDayOfWeek().getValue(), 7);
        return weekly.firstOn()
                .plusDays(away)
                .datesUntil(weekly.lastOn().plusDays(1), java.time.Period.ofWeeks(1))
                .filter(day -> !skipped.contains(day))
                .toList();
    }

    /** The days on which the weekly report is due, without those skipped. */
    public List<LocalDate> weeks() {
        return weeks;
    }

    public List<Period> periods() {
        return campaign.periods().stream().sorted(comparing(Period::no)).toList();
    }

    public Optional<Period> finalPeriod() {
        return periods().stream()
                .filter(each -> each.kind() == Period.Kind.FINAL)
                .findFirst();
    }

    public List<NextDate> next(LocalDate asOf) {
        List<NextDate> dates = new ArrayList<>();
        for (Period each : periods()) {
            NextDate.Kind kind = each.kind() == Period.Kind.FINAL ? NextDate.Kind.FINAL_REPORT : NextDate.Kind.REPORT;
            dates.add(NextDate.of(kind, each.due(), Optional.of(each.no()), asOf));
        }
        weeks.forEach(week -> dates.add(NextDate.of(NextDate.Kind.WEEKLY, week, Optional.empty(), asOf)));
        Campaign.SettleBy by = campaign.settleBy();
        dates.add(NextDate.of(NextDate.Kind.SETTLE_GOV, by.gov(), Optional.empty(), asOf));
        dates.add(NextDate.of(NextDate.Kind.SETTLE_SOE, by.soe(), Optional.empty(), asOf));
        dates.add(NextDate.of(NextDate.Kind.SETTLE_ALL, by.all(), Optional.empty(), asOf));
        dates.add(NextDate.of(NextDate.Kind.SPRING_FESTIVAL, campaign.springFestival(), Optional.empty(), asOf));
        return dates.stream()
                .filter(each -> each.daysLeft() >= 0)
                .sorted(comparing(NextDate::on).thenComparing(NextDate::kind))
                .toList();
    }
}
