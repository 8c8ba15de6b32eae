package org.qingxin.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.SafeguardLedger;
import org.qingxin.derive.SafeguardLedger.Item;
import org.qingxin.derive.SafeguardLedger.Lack;
import org.qingxin.derive.SafeguardLedger.Level;
import org.qingxin.derive.SafeguardLedger.Row;
import org.qingxin.model.Money;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Month;
import org.qingxin.wording.Format;
import org.qingxin.wording.SafeguardWords;
import org.qingxin.wording.Safeguards;
import org.qingxin.wording.Words;

/** What stands in a line of the safeguard ledger on paper: how far it is in place, then all that is known of it. */
final class SafeguardCells {
    private final Words words;
    private final SafeguardWords standing;
    private final Safeguards details;

    SafeguardCells(Words words) {
        this.words = words;
        this.standing = new SafeguardWords(words);
        this.details = new Safeguards(words);
    }

    Value onSite(Project project, SafeguardLedger ledger) {
        return last(project, ledger)
                .<Value>map(each -> new Value.Count(each.onSite()))
                .orElse(new Value.Blank());
    }

    /** The last month of the ledger for which the project has figures. */
    private static Optional<Month> last(Project project, SafeguardLedger ledger) {
        return project.months().stream()
                .filter(each -> ledger.months().contains(each.month()))
                .max((a, b) -> a.month().compareTo(b.month()));
    }

    /** Labour cost of the last month: what the owner had to disburse and did by the day asked. */
    String labour(Project project, SafeguardLedger ledger) {
        return last(project, ledger)
                .map(each -> words.text(
                        "safeguardSheet.labourMonth",
                        each.month(),
                        Format.yuan(each.labourDue()),
                        Format.yuan(happened(each.labourPaidOn()) ? each.labourPaid() : Money.ZERO)))
                .orElse("");
    }

    private boolean happened(Optional<LocalDate> on) {
        return on.filter(words.views().ledger()::happened).isPresent();
    }

    /** The words of the project's page for what both have; the others have a date or a figure. */
    String item(Item item, Row row, SafeguardLedger ledger) {
        List<String> lines = new ArrayList<>();
        lines.add(words.labels().of(row.cell(item).level()));
        List<Safeguards.Item> known = details.all(row.project());
        if (row.cell(item).lacks().contains(Lack.MISSING)) {
            return lines.get(0);
        }
        if (item.ordinal() < known.size()) {
            lines.add(known.get(item.ordinal()).detail());
            month(item, row.project(), ledger).ifPresent(lines::add);
        } else {
            lines.addAll(standing.figures(row.cell(item), row));
        }
        return lines.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Optional<String> month(Item item, Project project, SafeguardLedger ledger) {
        Optional<Month> last = last(project, ledger);
        return switch (item) {
            case REAL_NAME ->
                last.map(
                        each -> words.text("safeguardSheet.registered", each.month(), each.realNamed(), each.onSite()));
            case ON_BEHALF -> last.map(this::paidOnBehalf);
            default -> Optional.empty();
        };
    }

    private String paidOnBehalf(Month month) {
        boolean paid = happened(month.payPaidOn());
        return words.text(
                "safeguardSheet.paidOnBehalf",
                month.month(),
                month.payDuePersons(),
                Format.yuan(month.payDue()),
                paid ? month.payPaidPersons() : 0,
                Format.yuan(paid ? month.payPaid() : Money.ZERO));
    }

    /** What is not wholly in place, and why. */
    String problems(Row row) {
        return row.cells().stream()
                .filter(each -> each.level() == Level.NO || each.level() == Level.PART)
                .map(each -> words.text("safeguardSheet.problem", words.labels().of(each.item()), why(each, row)))
                .collect(Collectors.joining("\n"));
    }

    private String why(SafeguardLedger.Cell cell, Row row) {
        List<String> reasons = standing.reasons(cell, row);
        Stream<String> told = reasons.isEmpty() ? Stream.of(words.labels().of(cell.level())) : reasons.stream();
        return told.collect(Collectors.joining(words.text("list.separator")));
    }
}
