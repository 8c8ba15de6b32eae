package org.qingxin.derive;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;
import org.qingxin.model.Project;

/**
 * The ledger of one deposit and three systems (一金三制台账) that the construction office keeps: every project that is
 * being built or stopped, and how far each safeguard is in place on the day asked.
 *
 * @param rows the project with most missing first, then by id
 * @param months the last three months that are over and for which any project has figures, earliest first
 */
public record SafeguardLedger(List<Row> rows, List<String> months) {
    private static final int MONTHS = 3;

    private static final Comparator<Row> MOST_MISSING = comparing(
                    (Row row) -> row.count(Level.NO), Comparator.reverseOrder())
            .thenComparing(row -> row.count(Level.PART), Comparator.reverseOrder())
            .thenComparing(row -> row.project().id());

    /** What is looked at, in the order of the ledger's columns. */
    public enum Item implements Coded {
        DEPOSIT,
        ACCOUNT,
        REAL_NAME,
        ON_BEHALF,
        GUARANTEE,
        BOARD,
        /** Someone in charge of wages on site (劳资专管员), Regulation 724 art. 28. */
        OFFICER,
        SMART_SITE,
        EARLY_WARNING,
        /** Checked with the assessment mini-program. */
        APP
    }

    public enum Level implements Coded {
        YES,
        PART,
        NO,
        EXEMPT
    }

    /** Why something is not wholly in place. */
    public enum Lack implements Coded {
        /** There is none, or none yet on the day asked. */
        MISSING,
        /** A letter of guarantee ended. */
        ENDED,
        /** Less is stored than is due. */
        SHORT,
        /** The account is not on file with the trade authority. */
        NOT_FILED,
        /** The account was closed before the works were done. */
        ACCOUNT_CLOSED,
        /** The last month's rate is below what is asked for. */
        LOW_RATE,
        /** The board lacks a group of items of Regulation 724 art. 34. */
        ITEMS
    }

    /** @param lacks empty where it is in place or not asked for */
    public record Cell(Item item, Level level, List<Lack> lacks) {}

    /** One project; {@code months} are those of {@link SafeguardLedger#months()} for which it has figures. */
    public record Row(Project project, List<Cell> cells, List<Rates> months) {
        public Cell cell(Item item) {
            return cells.get(item.ordinal());
        }

        public long count(Level level) {
            return cells.stream().filter(each -> each.level() == level).count();
        }
    }

    /** A month's shares in percent: registered by real name and under contract of those on site, paid of those due. */
    public record Rates(String month, Rate realName, Rate contract, Rate onBehalf) {}

    /** @param low whether it is below what the rule sets ask for */
    public record Rate(long part, long whole, boolean low) {
        /** One decimal, half up; empty of nothing. */
        public Optional<BigDecimal> percent() {
            return SettlementTotals.percent(part, whole);
        }
    }

    /** How a column stands: in place, in part, and of how many it is asked. */
    public record Total(Item item, long yes, long part, long asked) {}

    static SafeguardLedger of(Ledger ledger) {
        List<Project> projects = ledger.projectsUnderWay();
        List<String> months = months(projects, ledger);
        SafeguardStanding standing = new SafeguardStanding(ledger);
        return new SafeguardLedger(
                projects.stream()
                        .map(each -> standing.row(each, months))
                        .sorted(MOST_MISSING)
                        .toList(),
                months);
    }

    private static List<String> months(List<Project> projects, Ledger ledger) {
        List<String> over = projects.stream()
                .flatMap(each -> each.months().stream())
                .map(Project.Month::month)
                .filter(each -> ledger.happened(YearMonth.parse(each).atEndOfMonth()))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        return List.copyOf(over.subList(Math.max(0, over.size() - MONTHS), over.size()));
    }

    /** The part of one village. */
    public SafeguardLedger in(Id.Unit village) {
        return new SafeguardLedger(
                rows.stream()
                        .filter(row -> row.project().village().equals(village))
                        .toList(),
                months);
    }

    /** Villages that have projects in the ledger, in the order of their ids. */
    public List<Id.Unit> villages() {
        return rows.stream()
                .map(row -> row.project().village())
                .distinct()
                .sorted()
                .toList();
    }

    public List<Total> totals() {
        return Arrays.stream(Item.values())
                .map(item -> new Total(
                        item, count(item, Level.YES), count(item, Level.PART), rows.size() - count(item, Level.EXEMPT)))
                .toList();
    }

    private long count(Item item, Level level) {
        return rows.stream().filter(row -> row.cell(item).level() == level).count();
    }

    /** How many projects have nothing missing and nothing in part. */
    public long whole() {
        return rows.stream()
                .filter(row -> Stream.of(Level.NO, Level.PART).allMatch(each -> row.count(each) == 0))
                .count();
    }
}
