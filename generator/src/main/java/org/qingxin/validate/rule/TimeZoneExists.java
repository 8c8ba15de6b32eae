package org.qingxin.validate.rule;

import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/** A day begins and ends in a time zone that exists. */
final class TimeZoneExists implements Rule {
    @Override
    public void check(Standing standing, Problems problems) {
        standing.data()
                .town()
                .filter(town -> town.zone().isEmpty())
                .ifPresent(town -> problems.add(
                        Code.UNKNOWN_TIME_ZONE, town.id(), "/timeZone", Map.of("value", Arg.of(town.timeZone()))));
    }
}
