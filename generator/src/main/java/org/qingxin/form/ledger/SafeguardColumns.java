package org.qingxin.form.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.SafeguardLedger;
import org.qingxin.derive.SafeguardLedger.Item;
import org.qingxin.derive.SafeguardLedger.Level;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.model.Money;
import org.qingxin.model.Project;
import org.qingxin.wording.Labels;
import org.qingxin.wording.SafeguardWords;
import org.qingxin.wording.Words;

/** 一金三制台账: how far each safeguard of a project stands, and what its months were. */
final class SafeguardColumns {
    static final String NAME = "safeguards";
    static final String MONTHS = "safeguard-months";

    private SafeguardColumns() {}

    /** One line for a project that is being built or stopped, the most missing first. */
    static LedgerForm<SafeguardLedger.Row> of(Words words) {
        SafeguardWords reasons = new SafeguardWords(words);
        Columns<SafeguardLedger.Row> columns = new Columns<>(words);
        columns.project(
                        "project",
                        "annex2.name",
                        each -> Optional.of(each.project().id()))
                .unit("village", "case.village", each -> each.project().village())
                .employer(
                        "contractor",
                        "annex2.contractor",
                        each -> each.project().contractor());
        for (Item item : Item.values()) {
            columns.code(
                    item.code(),
                    Labels.key(item),
                    Level.values(),
                    each -> each.cell(item).level());
        }
        columns.words("lacks", "ledger.lacks", each -> lacks(each, reasons, words))
                .count("missing", "ledger.missing", each -> each.count(Level.NO))
                .count("part", "ledger.partly", each -> each.count(Level.PART));
        return new LedgerForm<>(
                NAME,
                words.text("nav.safeguards"),
                List.of("projectId"),
                columns.all(),
                words.views().safeguards().rows());
    }

    private static String lacks(SafeguardLedger.Row row, SafeguardWords reasons, Words words) {
        List<String> lacks = row.cells().stream()
                .flatMap(cell -> reasons.reasons(cell, row).stream()
                        .map(each ->
                                words.text("projects.safeguard", words.labels().of(cell.item()), each)))
                .toList();
        return String.join(words.text("list.clause"), lacks);
    }

    /** A month of a project that is over on the day. */
    record Month(Project project, Project.Month month) {}

    /** One line for each month of each project, in the order of its ids and of time. */
    static LedgerForm<Month> byMonth(Words words) {
        Columns<Month> columns = new Columns<>(words);
        columns.project(
                        "project",
                        "annex2.name",
                        each -> Optional.of(each.project().id()))
                .unit("village", "case.village", each -> each.project().village())
                .month("month", "project.month", each -> each.month().month());
        people(columns);
        money(columns, words);
        return new LedgerForm<>(
                MONTHS,
                words.text("ledger.safeguardMonths"),
                List.of("projectId", "month"),
                columns.all(),
                words.data().projects().stream()
                        .flatMap(project -> project.months().stream().map(each -> new Month(project, each)))
                        .filter(each -> isOver(each, words))
                        .toList());
    }

    private static boolean isOver(Month each, Words words) {
        return words.views()
                .ledger()
                .happened(YearMonth.parse(each.month().month()).atEndOfMonth());
    }

    private static void people(Columns<Month> columns) {
        columns.count("onSite", "project.onSite", each -> each.month().onSite())
                .count("realNamed", "project.realNamed", each -> each.month().realNamed())
                .count("contracted", "project.contracted", each -> each.month().contracted())
                .percent(
                        "realNameRate",
                        "ledger.realNameRate",
                        each -> SettlementTotals.percent(
                                each.month().realNamed(), each.month().onSite()))
                .percent(
                        "contractRate",
                        "ledger.contractRate",
                        each -> SettlementTotals.percent(
                                each.month().contracted(), each.month().onSite()));
    }

    /** What was paid after the day is not told. */
    private static void money(Columns<Month> columns, Words words) {
        columns.money("labourDue", "project.labourDue", each -> each.month().labourDue())
                .money(
                        "labourPaid",
                        "project.labourPaid",
                        each -> known(each.month().labourPaidOn(), words)
                                ? each.month().labourPaid()
                                : Money.ZERO)
                .pastDay(
                        "labourPaidOn",
                        "ledger.labourPaidOn",
                        each -> each.month().labourPaidOn())
                .count(
                        "payDuePeople",
                        "ledger.payDuePeople",
                        each -> each.month().payDuePersons())
                .count(
                        "payPaidPeople",
                        "ledger.payPaidPeople",
                        each -> known(each.month().payPaidOn(), words)
                                ? each.month().payPaidPersons()
                                : 0)
                .money("payDue", "project.payDue", each -> each.month().payDue())
                .money(
                        "payPaid",
                        "project.payPaid",
                        each -> known(each.month().payPaidOn(), words)
                                ? each.month().payPaid()
                                : Money.ZERO)
                .pastDay("payPaidOn", "project.payOn", each -> each.month().payPaidOn());
    }

    private static boolean known(Optional<LocalDate> day, Words words) {
        return day.filter(words.views().ledger()::happened).isPresent();
    }
}
