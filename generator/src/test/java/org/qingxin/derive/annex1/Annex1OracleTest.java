package org.qingxin.derive.annex1;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.Pipeline;
import org.qingxin.derive.BusyTown;
import org.qingxin.derive.Views;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;
import org.qingxin.source.OnDisk;

/**
 * Annex 1 is worked out a second time, by plain SQL from the files, and is equal in every cell: town and each unit, each
 * period, cumulative, the tail and spans by chance, on several days of the campaign.
 */
class Annex1OracleTest {
    private static final Path DATA = Path.of("../data");

    /** The shipped records as the program reads them; read once. */
    private static final class Shipped {
        static final Dataset DATASET = read();

        private static Dataset read() {
            try {
                return new Pipeline(OnDisk.at(DATA), OnDisk.at(Path.of("../schemas")))
                        .check(Optional.empty(), zone -> LocalDate.MAX)
                        .dataset();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    private static Map<String, LocalDate[]> spans(Views views) {
        Map<String, LocalDate[]> spans = new LinkedHashMap<>();
        views.submissions()
                .periods()
                .forEach(each -> spans.put("period " + each.no(), new LocalDate[] {each.from(), each.to()}));
        spans.put("cumulative", new LocalDate[] {views.campaign().startOn(), views.asOf()});
        spans.put("tail", new LocalDate[] {LocalDate.parse("2022-01-29"), LocalDate.parse("2022-01-31")});
        spans.put("all time", new LocalDate[] {LocalDate.parse("2021-01-01"), LocalDate.parse("2022-12-31")});
        return spans;
    }

    private static Map<String, LocalDate[]> anySpans(long seed) {
        Random random = new Random(seed);
        Map<String, LocalDate[]> spans = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            LocalDate from = LocalDate.parse("2021-11-10").plusDays(random.nextInt(70));
            spans.put("from " + from, new LocalDate[] {from, from.plusDays(random.nextInt(30))});
        }
        return spans;
    }

    private static List<String> differences(Views views, RawTown raw, Map<String, LocalDate[]> spans)
            throws SQLException, IOException {
        try (Annex1Sql sql = new Annex1Sql(raw, views.asOf(), spans)) {
            return new Comparison(views, sql.figures()).differences(spans);
        }
    }

    /** Cell by cell; a figure that SQL does not name is zero. */
    private record Comparison(Views views, Map<List<String>, BigDecimal> sql) {
        List<String> differences(Map<String, LocalDate[]> spans) {
            List<String> differences = new ArrayList<>();
            spans.forEach((name, days) -> {
                table(Annex1Sql.TOWN, new Annex1Scope.Town(), name, days, differences);
                for (Id.Unit unit : views.annex1().filers()) {
                    table(unit.value(), views.annex1().scopeOf(unit), name, days, differences);
                }
            });
            return differences;
        }

        private void table(String scope, Annex1Scope of, String span, LocalDate[] days, List<String> differences) {
            Annex1Table table = views.annex1().table(of, days[0], days[1]);
            for (Annex1Row row : Annex1Row.values()) {
                for (Annex1Column column : Annex1Column.values()) {
                    String number = String.valueOf(column.number());
                    compare(List.of(scope, span, row.code(), number), table.value(row, column), differences);
                }
            }
            for (Investment invest : List.of(Investment.GOV, Investment.PPP, Investment.SOE)) {
                OtherItem item = table.item(invest);
                compare(List.of(scope, span, invest.code(), "inspected"), item.inspected(), differences);
                compare(List.of(scope, span, invest.code(), "found"), item.found(), differences);
                compare(
                        List.of(scope, span, invest.code(), "amount"),
                        item.amount().yuan(),
                        differences);
                compare(List.of(scope, span, invest.code(), "people"), item.people(), differences);
            }
            compare(List.of(scope, span, "credit", "published"), table.published(), differences);
            compare(List.of(scope, span, "credit", "blacklisted"), table.blacklisted(), differences);
        }

        private void compare(List<String> at, int ours, List<String> differences) {
            compare(at, BigDecimal.valueOf(ours), differences);
        }

        private void compare(List<String> at, BigDecimal ours, List<String> differences) {
            BigDecimal theirs = sql.getOrDefault(at, BigDecimal.ZERO);
            if (ours.compareTo(theirs) != 0) {
                differences.add(at + ": " + ours + ", by SQL " + theirs);
            }
        }
    }

    @ParameterizedTest(name = "as of {0}")
    @ValueSource(strings = {"2021-12-03", "2021-12-30", "2022-01-08", "2022-01-20", "2022-12-31"})
    void theShippedCampaignIsEqualInEveryCell(String asOf) throws SQLException, IOException {
        Views views = Views.of(Shipped.DATASET, LocalDate.parse(asOf));
        assertThat(differences(views, RawTown.in(DATA), spans(views))).isEmpty();
    }

    @Test
    void theComparisonIsNotOfEmptyTables() throws SQLException, IOException {
        Views views = Views.of(Shipped.DATASET, LocalDate.parse("2022-01-20"));
        Map<String, LocalDate[]> spans = spans(views);
        try (Annex1Sql sql = new Annex1Sql(RawTown.in(DATA), views.asOf(), spans)) {
            Set<String> columns = new TreeSet<>();
            sql.figures().forEach((at, figure) -> {
                if (at.get(1).equals("cumulative") && figure.signum() > 0) {
                    columns.add(at.get(3));
                }
            });
            assertThat(columns).hasSize(20 + 4 + 2);
        }
    }

    @ParameterizedTest(name = "town {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void townsByChanceAreEqualInEveryCell(long seed) throws SQLException, IOException {
        Views views = BusyTown.views(seed);
        RawTown raw = RawTown.of(views.ledger().data());
        assertThat(differences(views, raw, spans(views))).isEmpty();
        assertThat(differences(views, raw, anySpans(seed))).isEmpty();
    }

    /** One entry of the files changed, and the comparison names the columns that it feeds. */
    @ParameterizedTest(name = "without a {0}: {1}")
    @CsvSource({
        "verified, 5 6 7 8 9 12 13 amount found people",
        "paid, 12 13 14 15",
        "filed, 10 11",
        "closed, 11",
        "ordered, 16",
        "decided, 17",
        "penalised, 18",
        "referred, 19",
        "police-filed, 20",
        "corrected, 6 7 8 9 12 13"
    })
    void oneEntryLeftOutIsSeen(String event, String columns) throws SQLException, IOException {
        Views views = Views.of(Shipped.DATASET, LocalDate.parse("2022-01-20"));
        RawTown raw = RawTown.in(DATA);
        JsonNode entry = raw.cases().stream()
                .flatMap(each -> each.findParents("event").stream())
                .filter(each -> each.get("event").asText().equals(event))
                .findFirst()
                .orElseThrow();
        ((ObjectNode) entry).put("event", "noted").remove(List.of("workers", "migrants", "amount", "migrantAmount"));
        Set<String> seen = new TreeSet<>();
        for (String difference : differences(views, raw, spans(views))) {
            seen.add(difference.replaceAll(".*, (\\w+)]:.*", "$1"));
        }
        assertThat(seen).isNotEmpty().isSubsetOf(columns.split(" "));
    }
}
