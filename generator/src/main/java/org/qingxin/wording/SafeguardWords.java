package org.qingxin.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.SafeguardLedger;
import org.qingxin.derive.SafeguardLedger.Lack;
import org.qingxin.derive.SafeguardLedger.Level;
import org.qingxin.derive.SafeguardLedger.Rate;
import org.qingxin.derive.SafeguardLedger.Rates;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Safeguards.Board;

/** What stands in a cell of the safeguard ledger: why it is not in place, and the date or figure behind it. */
public final class SafeguardWords {
    private final Words words;

    public SafeguardWords(Words words) {
        this.words = words;
    }

    /** Why it is not wholly in place; nothing where it is, or where there is none of it at all. */
    public List<String> reasons(SafeguardLedger.Cell cell, SafeguardLedger.Row row) {
        List<String> reasons = new ArrayList<>();
        cell.lacks().stream()
                .filter(each -> each != Lack.MISSING && each != Lack.ITEMS)
                .map(words.labels()::of)
                .forEach(reasons::add);
        if (cell.lacks().contains(Lack.ITEMS)) {
            reasons.add(missingItems(row.project().safeguards().board()));
        }
        return reasons;
    }

    /** The dates and figures behind it; nothing where there is none of it or none is asked for. */
    public List<String> figures(SafeguardLedger.Cell cell, SafeguardLedger.Row row) {
        boolean there = cell.level() != Level.EXEMPT && !cell.lacks().contains(Lack.MISSING);
        return there ? figures(cell.item(), row).filter(each -> !each.isEmpty()).toList() : List.of();
    }

    private Stream<String> figures(SafeguardLedger.Item item, SafeguardLedger.Row row) {
        return item == SafeguardLedger.Item.DEPOSIT
                ? deposit(row.project().safeguards().deposit())
                : Stream.of(figure(item, row));
    }

    private String figure(SafeguardLedger.Item item, SafeguardLedger.Row row) {
        Project project = row.project();
        Project.Safeguards has = project.safeguards();
        return switch (item) {
            case DEPOSIT -> "";
            case ACCOUNT -> has.account().openedOn().map(Format::day).orElse("");
            case REAL_NAME -> rate(row, true);
            case ON_BEHALF -> rate(row, false);
            case GUARANTEE ->
                has.paymentGuarantee()
                        .endOn()
                        .map(day -> words.text("safeguards.until", day))
                        .orElse("");
            case BOARD -> has.board().on().map(Format::day).orElse("");
            case OFFICER ->
                project.laborOfficer().map(Project.LaborOfficer::name).orElse("");
            case SMART_SITE -> project.smartSite().on().map(Format::day).orElse("");
            case EARLY_WARNING -> project.earlyWarning().on().map(Format::day).orElse("");
            case APP ->
                project.app()
                        .map(app -> words.text("safeguards.score", app.score(), app.checkedOn()))
                        .orElse("");
        };
    }

    private Stream<String> deposit(Project.Safeguards.Deposit deposit) {
        return Stream.of(
                deposit.stored()
                        .map(stored -> words.text("safeguards.wan", Format.wan(stored)))
                        .orElse(""),
                deposit.endOn().map(day -> words.text("safeguards.until", day)).orElse(""));
    }

    /** The last month for which there is a rate. */
    private String rate(SafeguardLedger.Row row, boolean realName) {
        Optional<Rates> last = row.months().stream().reduce((a, b) -> b);
        return last.flatMap(rates -> {
                    Rate rate = realName ? rates.realName() : rates.onBehalf();
                    return rate.percent()
                            .map(percent -> words.text("safeguards.rate", rates.month(), Format.percent(percent)));
                })
                .orElse("");
    }

    private String missingItems(Board board) {
        return words.text(
                "safeguards.lacks",
                Arrays.stream(Board.Item.values())
                        .filter(each -> !board.items().contains(each))
                        .map(words.labels()::of)
                        .collect(Collectors.joining(words.text("list.separator"))));
    }
}
