package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.TimelineEntry;

/**
 * X15: a suspected crime of refusing to pay is referred to the police only after a written order or decision to pay was
 * served and its day to pay by has passed (Criminal Law art. 276-1; Interpretation 法释〔2013〕3号 art. 4). That the police
 * file only what was referred (X16) is the order of stages.
 */
final class ReferralAfterOrder implements CaseRule {
    /** The entry that set a day to pay by, and whether it was served. */
    private record Demand(int entry, LocalDate payBy, boolean served) {}

    @Override
    public void check(Timeline timeline, Surroundings surroundings) {
        List<TimelineEntry> entries = timeline.entries();
        Optional<Demand> demand = Optional.empty();
        for (int i = 0; i < entries.size(); i++) {
            CaseEvent event = entries.get(i).event();
            LocalDate on = entries.get(i).on();
            if (event instanceof CaseEvent.Ordered ordered) {
                boolean served = ordered.servedOn()
                        .filter(day -> !day.isAfter(surroundings.asOf()))
                        .isPresent();
                demand = Optional.of(new Demand(i, ordered.payBy(), served));
            } else if (event instanceof CaseEvent.Decided decided
                    && decided.payBy().isPresent()) {
                int entry = i;
                demand = decided.payBy().map(payBy -> new Demand(entry, payBy, true));
            } else if (event instanceof CaseEvent.Reopened) {
                demand = Optional.empty();
            } else if (event instanceof CaseEvent.Referred && !lapsed(demand, on)) {
                report(timeline, i, demand);
            }
        }
    }

    private static void report(Timeline timeline, int referral, Optional<Demand> demand) {
        Map<String, Arg> args =
                Map.of("state", state(demand, timeline.entries().get(referral).on()));
        if (demand.isEmpty()) {
            timeline.report(Code.REFERRED_WITHOUT_ORDER, referral, "event", args);
        } else {
            timeline.report(
                    Code.REFERRED_WITHOUT_ORDER,
                    referral,
                    "event",
                    args,
                    demand.get().entry(),
                    "payBy");
        }
    }

    private static boolean lapsed(Optional<Demand> demand, LocalDate on) {
        return demand.filter(each -> each.served() && each.payBy().isBefore(on)).isPresent();
    }

    private static Arg state(Optional<Demand> demand, LocalDate on) {
        if (demand.isEmpty()) {
            return Arg.of("此前没有责令支付的文书", "no order to pay came before");
        }
        LocalDate payBy = demand.get().payBy();
        return payBy.isBefore(on)
                ? Arg.of("责令支付的文书没有送达日期（servedOn）", "the order has no day of service (servedOn)")
                : Arg.of("责令支付的期限 " + payBy + " 还没有过", "its day to pay by, " + payBy + ", had not passed");
    }
}
