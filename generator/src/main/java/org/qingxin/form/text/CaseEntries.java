package org.qingxin.form.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Settlement;
import org.qingxin.model.CaseEvent;
import org.qingxin.wording.EventDetail;
import org.qingxin.wording.Words;

/** Cases and what was done in them, in running text. */
final class CaseEntries {
    private final Words words;
    private final RunningText running;
    private final EventDetail detail;

    CaseEntries(Words words) {
        this.words = words;
        this.running = new RunningText(words);
        this.detail = new EventDetail(words);
    }

    /** @param report the special report owed for the week */
    CaseEntry of(CaseState state, List<CaseLine> done, Optional<Deadline> report) {
        boolean verified = state.settlement() != Settlement.NONE;
        var claim = state.arrearsCase().claim();
        return new CaseEntry(
                state.id().value(),
                words.title(state),
                new Names(words).of(state),
                words.unitName(state.arrearsCase().village()),
                words.labels().of(state.stage()),
                state.isOpen(),
                verified,
                verified ? state.verified().workers() : claim.workers(),
                running.money(verified ? state.verified().amount() : claim.amount()),
                state.paid().amount().isPositive() ? running.money(state.paid().amount()) : "",
                state.isUnsettled(),
                state.outstandingWorkers(),
                running.money(state.outstanding()),
                running.day(state.settleBy()),
                state.daysLate(),
                state.daysLeft(),
                done.stream().map(this::done).toList(),
                report.map(each -> words.unitName(each.owner())).orElse(""),
                report.filter(Deadline::isDone).isPresent());
    }

    CaseEntry of(CaseState state) {
        return of(state, List.of(), Optional.empty());
    }

    /** 「12月8日，社保所达成调解协议：1月25日前付148,216.90元；从拆除补偿款中先付工资」. */
    String done(CaseLine line) {
        String remark = line.entry().note().map(running::remark).orElse("");
        String more = Stream.of(isCounted(line) ? "" : running.phrase(detail.of(line)), remark)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(words.text("list.clause")));
        String key = line.event() instanceof CaseEvent.Noted
                ? "running.noted"
                : more.isEmpty() ? "running.done" : "running.doneWith";
        return words.text(key, running.day(line.on()), words.unitName(line.by()), name(line), more);
    }

    /** Whether the figures stand in the name already. */
    private static boolean isCounted(CaseLine line) {
        return line.event() instanceof CaseEvent.Paid || line.event() instanceof CaseEvent.Verified;
    }

    private String name(CaseLine line) {
        String plain = words.labels().of(line.event());
        CaseEvent.Figures figures = line.figures().orElse(CaseEvent.Figures.NONE);
        if (line.event() instanceof CaseEvent.Paid paid) {
            return words.text(
                    "running.paid",
                    plain,
                    words.labels().of(paid.source()),
                    figures.workers(),
                    running.money(figures.amount()));
        }
        return line.event() instanceof CaseEvent.Verified
                ? words.text("running.verified", plain, figures.workers(), running.money(figures.amount()))
                : plain;
    }
}
