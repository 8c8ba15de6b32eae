package org.qingxin.derive.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Closed.Basis;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.Stage;
import org.qingxin.model.TimelineEntry;

/**
 * What a case's timeline says on a day: where it stands, what is owed and paid, and what is planned. Entries after that
 * day have no part in it.
 *
 * @param since the day on which the case came to its stage
 * @param currentUnit who has it now
 * @param lines the entries up to the day, in the order of the file
 * @param order the last order or decision that set a day to pay by
 * @param filedOn the filing in force: the first since the case was last opened
 * @param closing present while the case is closed
 * @param supervisedOn when it was first put under supervision
 * @param category row of Annex 1 of the employer
 * @param invest attributes of the project; empty where there is none
 * @param settleBy last day on which settling is on time, by investment; the earliest if several hold
 */
public record CaseState(
        ArrearsCase arrearsCase,
        LocalDate asOf,
        Stage stage,
        LocalDate since,
        Id.Unit currentUnit,
        List<CaseLine> lines,
        Arrears arrears,
        Optional<Agreement> agreement,
        Optional<Order> order,
        Optional<LocalDate> filedOn,
        Optional<Closing> closing,
        Optional<LocalDate> supervisedOn,
        Employer.Category category,
        List<Investment> invest,
        LocalDate settleBy,
        CaseTitle title) {

    /**
     * Owed and paid.
     *
     * @param verified established arrears, as corrected
     * @param paid wages paid; people are counted once, so never more than verified
     * @param extra compensation paid beyond the wages (赔偿金), which settles nothing
     * @param outstanding verified less paid, never below zero
     * @param outstandingWorkers people still owed; all of them where instalments reached everyone and money is left
     * @param settledOn the day on which nothing was outstanding any more
     */
    public record Arrears(
            Figures verified,
            Figures paid,
            Figures extra,
            Money outstanding,
            int outstandingWorkers,
            int outstandingMigrants,
            Settlement settlement,
            Optional<LocalDate> settledOn) {}

    /** A day to pay by, inclusive, and the entry that set it. */
    public record Order(int no, LocalDate on, LocalDate payBy, Optional<LocalDate> servedOn) {}

    public record Closing(LocalDate on, Basis basis, LocalDate told) {}

    public Id.Case id() {
        return arrearsCase.id();
    }

    public List<TimelineEntry> entries() {
        return lines.stream().map(CaseLine::entry).toList();
    }

    public LocalDate openedOn() {
        return lines.get(0).on();
    }

    public boolean isOpen() {
        return stage != Stage.CLOSED;
    }

    public boolean isKeyCase() {
        return arrearsCase.keyCase().isPresent();
    }

    public boolean isFiled() {
        return filedOn.isPresent();
    }

    public Figures verified() {
        return arrears.verified();
    }

    public Figures paid() {
        return arrears.paid();
    }

    public Money outstanding() {
        return arrears.outstanding();
    }

    public int outstandingWorkers() {
        return arrears.outstandingWorkers();
    }

    public Settlement settlement() {
        return arrears.settlement();
    }

    public Optional<LocalDate> closedOn() {
        return closing.map(Closing::on);
    }

    /** Whether established arrears still wait for money; a case closed on procedure alone still waits. */
    public boolean isUnsettled() {
        boolean owing = settlement() == Settlement.UNPAID || settlement() == Settlement.PARTIAL;
        return owing
                && (isOpen()
                        || closing.filter(c -> c.basis() == Basis.PROCEDURAL).isPresent());
    }

    /** Days after the settle-by date, counted while the case is unsettled; 0 if in time. */
    public long daysLate() {
        return isUnsettled() ? Math.max(0, ChronoUnit.DAYS.between(settleBy, asOf)) : 0;
    }

    /** Days left until the settle-by date; 0 when it has come. */
    public long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(asOf, settleBy));
    }

    /** Whether government or state-owned investment brings the settle-by date forward. */
    public boolean isPublicInvestment() {
        return invest.contains(Investment.GOV) || invest.contains(Investment.SOE);
    }

    /** The first entry of that kind. */
    public Optional<CaseLine> first(Class<? extends CaseEvent> kind) {
        return lines.stream().filter(line -> kind.isInstance(line.event())).findFirst();
    }

    /** The last entry of that kind. */
    public Optional<CaseLine> last(Class<? extends CaseEvent> kind) {
        return lines.stream().filter(line -> kind.isInstance(line.event())).reduce((a, b) -> b);
    }

    /** Instalments still to come or overdue, while the agreement is in force. */
    public List<Agreement.Instalment> planned() {
        return agreement.filter(Agreement::inForce).stream()
                .flatMap(each -> each.instalments().stream())
                .filter(each -> !each.isPaid())
                .toList();
    }

    /** The day of the next instalment, or the one to pay by that an order set, or the settle-by date: the earliest. */
    public LocalDate nextDue() {
        return Stream.concat(
                        order.map(Order::payBy).stream(), planned().stream().map(Agreement.Instalment::due))
                .reduce(settleBy, (a, b) -> a.isBefore(b) ? a : b);
    }

    /** Whether the case was on the books and not closed at the end of that day. */
    public boolean openOn(LocalDate day) {
        return lines.stream()
                .filter(line -> !line.on().isAfter(day))
                .flatMap(line -> line.event().stage().stream())
                .reduce((a, b) -> b)
                .filter(last -> last != Stage.CLOSED)
                .isPresent();
    }

    /** When there was nothing left to settle: paid, or closed on any ground but procedure alone. */
    public Optional<LocalDate> nothingLeftOn() {
        return arrears.settledOn()
                .or(() ->
                        closing.filter(each -> each.basis() != Basis.PROCEDURAL).map(Closing::on));
    }
}
