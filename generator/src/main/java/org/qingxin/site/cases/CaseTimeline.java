package org.qingxin.site.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingxin.derive.ledger.Agreement;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.CaseEvent;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.wording.EventDetail;
import org.qingxin.wording.Format;

/** The timeline as the case page shows it: what happened, then what is promised. */
final class CaseTimeline {
    private final Edition edition;
    private final EventDetail detail;

    CaseTimeline(Edition edition) {
        this.edition = edition;
        this.detail = new EventDetail(edition.words());
    }

    List<CasePage.Event> of(CaseState state) {
        List<CasePage.Event> events = new ArrayList<>();
        int year = 0;
        for (CaseLine line : state.lines()) {
            events.add(happened(state, line, year));
            year = line.on().getYear();
        }
        for (Agreement.Instalment each : state.planned()) {
            events.add(promised(state, each, year));
            year = each.due().getYear();
        }
        return events;
    }

    private CasePage.Event happened(CaseState state, CaseLine line, int yearBefore) {
        String note = line.entry().note().orElse("");
        return new CasePage.Event(
                "e" + line.no(),
                style(line.event()),
                Format.day(line.on()),
                day(line.on(), yearBefore),
                edition.link(line.by()),
                edition.labels().of(line.event()),
                detail.of(line),
                !note.isEmpty(),
                edition.markdown().html(note),
                edition.line(state.id(), "timeline", line.no() - 1));
    }

    private CasePage.Event promised(CaseState state, Agreement.Instalment each, int yearBefore) {
        boolean late = each.isOverdue(edition.asOf());
        return new CasePage.Event(
                "",
                late ? "bad" : "plan",
                Format.day(each.due()),
                day(each.due(), yearBefore),
                edition.link(state.agreement().map(Agreement::by).orElse(state.currentUnit())),
                edition.text(late ? "timeline.overdue" : "timeline.planned"),
                edition.text(
                        "detail.instalment",
                        each.due(),
                        Format.yuan(each.amount().minus(each.paid()))),
                false,
                edition.markdown().html(""),
                Link.plain(""));
    }

    private static String style(CaseEvent event) {
        if (event instanceof CaseEvent.Paid || event instanceof CaseEvent.Advanced) {
            return "pay";
        }
        if (event instanceof CaseEvent.MediationFailed || event instanceof CaseEvent.Reopened) {
            return "bad";
        }
        return event instanceof CaseEvent.Step ? "k" : "";
    }

    private static String day(LocalDate day, int yearBefore) {
        return day.getYear() == yearBefore ? Format.monthDay(day) : Format.day(day);
    }
}
