package org.qingxin.derive;

import java.time.LocalDate;
import java.util.Optional;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Closed;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.CaseEvent.Filed;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.CaseEvent.Reopened;
import org.qingxin.model.CaseEvent.Verified;
import org.qingxin.model.Stage;

/**
 * What one case adds to Annex 1 in a span of days: figures as corrected, and how often each thing happened.
 *
 * @param found arrears established in the span
 * @param recovered wages and compensation paid in the span; people no more often than there are
 * @param filed filings; one that takes up again what the police declined is no new one
 * @param settledUnfiled closed as settled without a filing since the case was last opened
 */
record CaseSpan(
        Figures found,
        Figures recovered,
        int filed,
        int settledUnfiled,
        int ordered,
        int decided,
        int penalised,
        int referred,
        int filedByPolice) {

    static CaseSpan of(CaseState state, LocalDate from, LocalDate to) {
        Figures found = Figures.NONE;
        Figures recovered = Figures.NONE;
        int[] events = new int[Stage.values().length];
        int settledUnfiled = 0;
        boolean filed = false;
        Optional<Stage> before = Optional.empty();
        for (CaseLine line : state.lines()) {
            CaseEvent event = line.event();
            boolean within = !line.on().isBefore(from) && !line.on().isAfter(to);
            if (within && event instanceof Verified) {
                found = found.plus(line.figures().orElse(Figures.NONE));
            } else if (within && event instanceof Paid) {
                recovered = recovered.plus(line.figures().orElse(Figures.NONE));
            } else if (within && event instanceof Closed closed) {
                settledUnfiled += closed.basis() == Closed.Basis.SETTLED && !filed ? 1 : 0;
            }
            boolean again = event instanceof Filed && before.equals(Optional.of(Stage.POLICE_DECLINED));
            if (within && !again) {
                event.stage().ifPresent(stage -> events[stage.ordinal()]++);
            }
            filed = event instanceof Filed || filed && !(event instanceof Reopened);
            before = event.stage().isPresent() ? event.stage() : before;
        }
        return new CaseSpan(
                found,
                Balance.capped(recovered, state.verified()),
                events[Stage.FILED.ordinal()],
                settledUnfiled,
                events[Stage.ORDERED.ordinal()],
                events[Stage.DECIDED.ordinal()],
                events[Stage.PENALISED.ordinal()],
                events[Stage.REFERRED.ordinal()],
                events[Stage.POLICE_FILED.ordinal()]);
    }

    /** What goes into a column, in fen where it is money; 0 for the columns that count employers. */
    long value(Annex1Column column) {
        return switch (column) {
            case INSPECTED_EMPLOYERS, INSPECTED_WORKERS, INSPECTED_MIGRANTS, MIGRANTS_WITH_CONTRACT -> 0;
            case ARREARS_EMPLOYERS -> 0;
            case ARREARS_WORKERS -> found.workers();
            case ARREARS_MIGRANTS -> found.migrants();
            case ARREARS_AMOUNT -> found.amount().fen();
            case ARREARS_AMOUNT_MIGRANTS -> found.migrantAmount().fen();
            case CASES_FILED -> filed;
            case CASES_SETTLED_WITHOUT_FILING -> settledUnfiled;
            case RECOVERED_WORKERS -> recovered.workers();
            case RECOVERED_MIGRANTS -> recovered.migrants();
            case RECOVERED_AMOUNT -> recovered.amount().fen();
            case RECOVERED_AMOUNT_MIGRANTS -> recovered.migrantAmount().fen();
            case RECTIFICATION_ORDERS -> ordered;
            case ADMINISTRATIVE_DECISIONS -> decided;
            case ADMINISTRATIVE_PENALTIES -> penalised;
            case REFERRED_TO_POLICE -> referred;
            case FILED_BY_POLICE -> filedByPolice;
        };
    }
}
