package org.qingxin.derive.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.qingxin.model.Campaign;

/**
 * Where a day lies in a campaign.
 *
 * @param daysToFestival days until Spring Festival; 0 from that day on
 * @param day number of the day in the window, 1 on the first; 0 before it, {@code days} after it
 * @param days days of the window, both ends counted
 */
public record Countdown(long daysToFestival, long day, long days) {
    public static Countdown of(Campaign campaign, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(campaign.startOn(), campaign.endOn()) + 1;
        long day = ChronoUnit.DAYS.between(campaign.startOn(), asOf) + 1;
        return new Countdown(
                Math.max(0, ChronoUnit.DAYS.between(asOf, campaign.springFestival())),
                Math.max(0, Math.min(day, days)),
                days);
    }
}
