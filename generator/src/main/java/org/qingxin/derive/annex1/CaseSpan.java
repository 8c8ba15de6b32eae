package org.qingxin.derive.annex1;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.PeoplePaid;
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

    private static final CaseSpan NOTHING = new CaseSpan(Figures.NONE, Figures.NONE, 0, 0, 0, 0, 0, 0, 0);

    static CaseSpan of(CaseState state, LocalDate from, LocalDate to) {
        return hasLines(state, from, to) ? added(state, from, to) : NOTHING;
    }

    /** Most cases are still for most weeks. */
    private static boolean hasLines(CaseState state, LocalDate from, LocalDate to) {
        for (CaseLine line : state.lines()) {
            if (!line.on().isBefore(from) && !line.on().isAfter(to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing happened. */
    boolean isNothing() {
        return this == NOTHING;
    }

    private static CaseSpan added(CaseState state, LocalDate from, LocalDate to) {
        Figures found = Figures.NONE;
        Figures recovered = Figures.NONE;
        Predicate<CaseLine> within =
                line -> !line.on().isBefore(from) && !line.on().isAfter(to);
        for (CaseLine line : state.lines()) {
            if (!within.test(line)) {
                continue;
            }
            Figures figures = line.figures().orElse(Figures.NONE);
            if (line.event() instanceof Verified) {
                found = found.plus(figures);
            } else if (line.event() instanceof Paid) {
                recovered = recovered.plus(figures);
            }
        }
        Walk walk = new Walk(from, to);
        state.lines().forEach(walk::take);
        return walk.span(found, PeoplePaid.of(state.lines(), within).with(recovered));
    }

    /** Counts stages reached in the span; what went before it decides whether a filing or a settlement counts. */
    private static final class Walk {
        private final LocalDate from;
        private final LocalDate to;
        private final int[] reached = new int[Stage.values().length];
        private int settledUnfiled;
        private boolean filed;
        private Optional<Stage> before = Optional.empty();

        private Walk(LocalDate from, LocalDate to) {
            this.from = from;
            this.to = to;
        }

        private void take(CaseLine line) {
            CaseEvent event = line.event();
            boolean within = !line.on().isBefore(from) && !line.on().isAfter(to);
            boolean again = event instanceof Filed && before.equals(Optional.of(Stage.POLICE_DECLINED));
            if (within && !again) {
                event.stage().ifPresent(stage -> reached[stage.ordinal()]++);
            }
            if (within && !filed && event instanceof Closed closed && closed.basis() == Closed.Basis.SETTLED) {
                settledUnfiled++;
            }
            filed = event instanceof Filed || filed && !(event instanceof Reopened);
            before = event.stage().isPresent() ? event.stage() : before;
        }

        private CaseSpan span(Figures found, Figures recovered) {
            return new CaseSpan(
                    found,
                    recovered,
                    reached[Stage.FILED.ordinal()],
                    settledUnfiled,
                    reached[Stage.ORDERED.ordinal()],
                    reached[Stage.DECIDED.ordinal()],
                    reached[Stage.PENALISED.ordinal()],
                    reached[Stage.REFERRED.ordinal()],
                    reached[Stage.POLICE_FILED.ordinal()]);
        }
    }

    /** Whether its employer is one that owes. */
    boolean isFound() {
        return found.workers() > 0 || found.amount().isPositive();
    }

    /** The columns that count it, in the order of the form. */
    List<Annex1Column> columns() {
        return Arrays.stream(Annex1Column.values())
                .filter(column -> column == Annex1Column.ARREARS_EMPLOYERS ? isFound() : value(column) != 0)
                .toList();
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
