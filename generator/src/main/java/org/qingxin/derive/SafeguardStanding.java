package org.qingxin.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.SafeguardLedger.Cell;
import org.qingxin.derive.SafeguardLedger.Item;
import org.qingxin.derive.SafeguardLedger.Lack;
import org.qingxin.derive.SafeguardLedger.Level;
import org.qingxin.derive.SafeguardLedger.Rate;
import org.qingxin.derive.SafeguardLedger.Rates;
import org.qingxin.derive.SafeguardLedger.Row;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Month;
import org.qingxin.model.Project.Safeguards.Account;
import org.qingxin.model.Project.Safeguards.Board;
import org.qingxin.model.Project.Safeguards.Deposit;
import org.qingxin.model.Project.Standing;

/** How far one project's safeguards are in place: what is entered, held against days, sums and rates. */
final class SafeguardStanding {
    private final Ledger ledger;

    SafeguardStanding(Ledger ledger) {
        this.ledger = ledger;
    }

    Row row(Project project, List<String> months) {
        Project.Safeguards has = project.safeguards();
        List<Rates> rates = project.months().stream()
                .filter(each -> months.contains(each.month()))
                .sorted((a, b) -> a.month().compareTo(b.month()))
                .map(this::rates)
                .toList();
        Optional<Rates> last = rates.stream().reduce((a, b) -> b);
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(Item.DEPOSIT, has.deposit().status(), deposit(has.deposit())));
        cells.add(cell(Item.ACCOUNT, has.account().status(), account(has.account())));
        cells.add(cell(Item.REAL_NAME, has.realName().status(), low(last.map(Rates::realName))));
        List<Lack> onBehalf = new ArrayList<>(missingUntil(has.onBehalf().agreedOn()));
        onBehalf.addAll(low(last.map(Rates::onBehalf)));
        cells.add(cell(Item.ON_BEHALF, has.onBehalf().status(), onBehalf));
        cells.add(cell(
                Item.GUARANTEE,
                has.paymentGuarantee().status(),
                ended(has.paymentGuarantee().endOn())));
        cells.add(cell(Item.BOARD, has.board().status(), board(has.board())));
        cells.add(simple(Item.OFFICER, project.laborOfficer().isPresent()));
        cells.add(simple(Item.SMART_SITE, isConnected(project.smartSite())));
        cells.add(simple(Item.EARLY_WARNING, isConnected(project.earlyWarning())));
        cells.add(simple(
                Item.APP,
                project.app().filter(each -> ledger.happened(each.checkedOn())).isPresent()));
        return new Row(project, List.copyOf(cells), rates);
    }

    /** Missing, ended or closed counts as not in place; any other lack as in part. */
    private static Cell cell(Item item, Standing standing, List<Lack> lacks) {
        if (standing == Standing.EXEMPT) {
            return new Cell(item, Level.EXEMPT, List.of());
        }
        if (standing == Standing.MISSING) {
            return new Cell(item, Level.NO, List.of(Lack.MISSING));
        }
        EnumSet<Lack> none = EnumSet.of(Lack.MISSING, Lack.ENDED, Lack.ACCOUNT_CLOSED);
        Level lacking = lacks.stream().anyMatch(none::contains) ? Level.NO : Level.PART;
        return new Cell(item, lacks.isEmpty() ? Level.YES : lacking, List.copyOf(lacks));
    }

    private static Cell simple(Item item, boolean there) {
        return cell(item, there ? Standing.IN_PLACE : Standing.MISSING, List.of());
    }

    private List<Lack> deposit(Deposit deposit) {
        List<Lack> lacks = new ArrayList<>(ended(deposit.endOn()));
        if (deposit.due().isPresent()
                && deposit.stored().isPresent()
                && deposit.stored().get().compareTo(deposit.due().get()) < 0) {
            lacks.add(Lack.SHORT);
        }
        return lacks;
    }

    private List<Lack> account(Account account) {
        List<Lack> lacks = new ArrayList<>(missingUntil(account.openedOn()));
        if (account.closedOn().filter(ledger::happened).isPresent()) {
            lacks.add(Lack.ACCOUNT_CLOSED);
        }
        if (account.filedOn().filter(ledger::happened).isEmpty()) {
            lacks.add(Lack.NOT_FILED);
        }
        return lacks;
    }

    private List<Lack> board(Board board) {
        List<Lack> lacks = new ArrayList<>(missingUntil(board.on()));
        if (board.items().size() < Board.Item.values().length) {
            lacks.add(Lack.ITEMS);
        }
        return lacks;
    }

    /** What is entered with a day that is still to come is not there yet. */
    private List<Lack> missingUntil(Optional<LocalDate> on) {
        return on.filter(each -> !ledger.happened(each)).map(each -> Lack.MISSING).stream()
                .toList();
    }

    private List<Lack> ended(Optional<LocalDate> endOn) {
        return endOn.filter(end -> end.isBefore(ledger.asOf())).map(end -> Lack.ENDED).stream()
                .toList();
    }

    private static List<Lack> low(Optional<Rate> rate) {
        return rate.filter(Rate::low).map(each -> Lack.LOW_RATE).stream().toList();
    }

    private boolean isConnected(Project.Connection connection) {
        return connection.connected() && connection.on().map(ledger::happened).orElse(true);
    }

    private Rates rates(Month month) {
        boolean paid = month.payPaidOn().filter(ledger::happened).isPresent();
        boolean payable = paid
                || YearMonth.parse(month.month()).plusMonths(1).atEndOfMonth().isBefore(ledger.asOf());
        return new Rates(
                month.month(),
                rate(month.realNamed(), month.onSite(), "real-name-rate"),
                rate(month.contracted(), month.onSite(), "contract-rate"),
                rate(paid ? month.payPaidPersons() : 0, payable ? month.payDuePersons() : 0, "on-behalf-rate"));
    }

    private Rate rate(int part, int whole, String code) {
        BigDecimal asked = ledger.parameters().on(code, ledger.asOf()).multiply(BigDecimal.valueOf(whole));
        return new Rate(part, whole, asked.compareTo(BigDecimal.valueOf(part).movePointRight(2)) > 0);
    }
}
