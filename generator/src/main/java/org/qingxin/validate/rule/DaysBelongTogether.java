package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.Views;
import org.qingxin.derive.law.Parameters;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Agreed;
import org.qingxin.model.CaseEvent.Closed;
import org.qingxin.model.CaseEvent.Decided;
import org.qingxin.model.CaseEvent.Ordered;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.TimelineEntry;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/**
 * Years are mistyped: papers, service and answers lie near the entry that they belong to, and days to pay by do not lie
 * before it. How far apart is odd is the town's number. The order of entries is {@link TimelineOrder}'s.
 */
final class DaysBelongTogether implements TownRules.TownRule {
    private static final String DAYS = "odd-date-days";

    /** Where oddities go, and what counts as one. */
    private record Look(Parameters parameters, Id record, Problems problems) {
        /** Either side of the anchor. */
        void near(String at, LocalDate on, String anchorAt, LocalDate anchor) {
            InForce.whole(parameters, DAYS, anchor)
                    .filter(most -> Math.abs(ChronoUnit.DAYS.between(anchor, on)) > most)
                    .ifPresent(most -> tell(at, on, anchorAt, anchor));
        }

        void notBefore(String at, LocalDate on, String anchorAt, LocalDate anchor) {
            if (on.isBefore(anchor)) {
                tell(at, on, anchorAt, anchor);
            }
        }

        private void tell(String at, LocalDate on, String anchorAt, LocalDate anchor) {
            long days = ChronoUnit.DAYS.between(anchor, on);
            Arg distance = days < 0
                    ? Arg.of("早了 " + -days + " 天", -days + " days earlier")
                    : Arg.of("晚了 " + days + " 天", days + " days later");
            Map<String, Arg> args = Map.of("on", Arg.of(on), "other", Arg.of(anchor), "distance", distance);
            problems.add(Problem.of(Code.DAY_FAR_OFF, record, at, args).relatedTo(record, anchorAt));
        }
    }

    @Override
    public Map<Code, List<String>> numbers() {
        return Map.of(Code.DAY_FAR_OFF, List.of(DAYS));
    }

    @Override
    public void check(Views views, Problems problems) {
        Parameters numbers = views.parameters();
        Dataset data = views.ledger().data();
        problems.addEach(
                views.ledger().carried(),
                getClass(),
                data.ruleSets(),
                data.cases(),
                (each, own) -> check(each, new Look(numbers, each.id(), own)));
        data.compensations().forEach(each -> check(each, new Look(numbers, each.id(), problems)));
        data.projects()
                .forEach(each -> new Look(numbers, each.id(), problems)
                        .notBefore("/endOn", each.endOn(), "/startOn", each.startOn()));
    }

    private static void check(ArrearsCase arrearsCase, Look look) {
        List<TimelineEntry> entries = arrearsCase.timeline();
        for (int i = 0; i < entries.size(); i++) {
            check(entries.get(i), "/timeline/" + i, look);
        }
        arrearsCase
                .sheet()
                .ifPresent(sheet -> look.near(
                        "/sheet/checkedOn",
                        sheet.checkedOn(),
                        "/timeline/0/on",
                        entries.get(0).on()));
    }

    private static void check(TimelineEntry entry, String at, Look look) {
        CaseEvent event = entry.event();
        String anchor = at + "/on";
        entry.document().ifPresent(paper -> look.near(at + "/document/on", paper.on(), anchor, entry.on()));
        if (event instanceof Ordered ordered) {
            look.notBefore(at + "/payBy", ordered.payBy(), anchor, entry.on());
            ordered.servedOn().ifPresent(day -> look.near(at + "/servedOn", day, anchor, entry.on()));
        } else if (event instanceof Decided decided) {
            decided.payBy().ifPresent(day -> look.notBefore(at + "/payBy", day, anchor, entry.on()));
        } else if (event instanceof Closed closed) {
            look.near(at + "/told", closed.told(), anchor, entry.on());
        } else if (event instanceof Agreed agreed) {
            for (int i = 0; i < agreed.instalments().size(); i++) {
                LocalDate due = agreed.instalments().get(i).due();
                look.notBefore(at + "/instalments/" + i + "/due", due, anchor, entry.on());
            }
        }
    }

    private static void check(CompensationHold hold, Look look) {
        hold.list().ifPresent(paper -> look.near("/list/on", paper.on(), "/heldOn", hold.heldOn()));
        hold.mediation().ifPresent(paper -> look.near("/mediation/on", paper.on(), "/heldOn", hold.heldOn()));
        hold.notice().ifPresent(paper -> look.near("/notice/on", paper.on(), "/heldOn", hold.heldOn()));
    }
}
