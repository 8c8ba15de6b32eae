package org.qingxin.derive.annex1;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Annex 1 by plain SQL over the records, from the description of its columns (domain notes 3.6, 统计口径) and from nothing of
 * the program: {@code tables.sql} is a spreadsheet per kind of record, {@code facts.sql} joins them, {@code columns.sql}
 * has a query for each column.
 */
final class Annex1Sql implements AutoCloseable {
    static final String TOWN = "town";
    private static final Path SCRIPTS = Path.of("src/test/resources/derive/annex1");
    private static final Date NO_DAY = Date.valueOf("1900-01-01");

    private final Connection database;
    private final LocalDate asOf;

    /** @param asOf what is dated later is not entered */
    Annex1Sql(RawTown town, LocalDate asOf, Map<String, LocalDate[]> spans) throws SQLException, IOException {
        this.asOf = asOf;
        this.database = DriverManager.getConnection("jdbc:h2:mem:");
        run(Files.readString(SCRIPTS.resolve("tables.sql"), UTF_8));
        for (Map.Entry<String, LocalDate[]> each : spans.entrySet()) {
            insert("span", each.getKey(), day(each.getValue()[0]), day(each.getValue()[1]));
        }
        scopes(town);
        records(town);
        run(Files.readString(SCRIPTS.resolve("facts.sql"), UTF_8));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private void run(String script) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(script);
        }
    }

    /** The answers of all queries: scope, span, row and column (or name of the item), to the figure. */
    Map<List<String>, BigDecimal> figures() throws SQLException, IOException {
        Map<List<String>, BigDecimal> figures = new HashMap<>();
        for (String query :
                Files.readString(SCRIPTS.resolve("columns.sql"), UTF_8).split("(?m)^-- ")) {
            if (query.isBlank()) {
                continue;
            }
            String column = query.split("\\s", 2)[0];
            try (Statement statement = database.createStatement();
                    ResultSet found = statement.executeQuery(query.substring(query.indexOf('\n')))) {
                while (found.next()) {
                    figures.put(
                            List.of(found.getString(1), found.getString(2), found.getString(3), column),
                            found.getBigDecimal(4));
                }
            }
        }
        return figures;
    }

    /** The town has every unit, a filing unit itself, and the office whatever no other unit files. */
    private void scopes(RawTown town) throws SQLException {
        String office = town.campaign().at("/leadingGroup/office/unit").asText();
        Set<String> all = new TreeSet<>();
        Set<String> filers = new TreeSet<>();
        for (JsonNode unit : town.units()) {
            all.add(text(unit, "id"));
            if (values(unit, "reports").contains("annex1")) {
                filers.add(text(unit, "id"));
            }
        }
        for (String unit : all) {
            insert("scope_unit", TOWN, unit);
            if (filers.contains(unit) && !unit.equals(office)) {
                insert("scope_unit", unit, unit);
            } else {
                insert("scope_unit", office, unit);
            }
        }
        insert("scope_unit", "the office itself", office);
    }

    private void records(RawTown town) throws SQLException {
        for (JsonNode each : town.employers()) {
            insert("employer", text(each, "id"), text(each, "category"));
        }
        for (JsonNode each : town.projects()) {
            for (String invest : values(each, "invest")) {
                insert("project_invest", text(each, "id"), invest);
            }
        }
        for (JsonNode each : town.inspections()) {
            dated(
                    each,
                    "on",
                    "inspection",
                    text(each, "id"),
                    on(each, "on"),
                    text(each, "unit"),
                    text(each, "employer"),
                    text(each, "project"),
                    number(each, "workers"),
                    number(each, "migrants"),
                    number(each, "contracted"));
        }
        for (JsonNode each : town.cases()) {
            insert(
                    "arrears_case",
                    text(each, "id"),
                    text(each, "countedBy"),
                    text(each, "employer"),
                    text(each, "project"));
            int no = 0;
            for (JsonNode entry : each.get("timeline")) {
                no++;
                dated(
                        entry,
                        "on",
                        "entry",
                        text(each, "id"),
                        no,
                        on(entry, "on"),
                        text(entry, "event"),
                        number(entry, "of"),
                        text(entry, "basis"),
                        text(entry, "nature"),
                        number(entry, "workers"),
                        number(entry, "migrants"),
                        money(entry, "amount"),
                        money(entry, "migrantAmount"));
            }
        }
        for (JsonNode each : town.credit()) {
            dated(
                    each,
                    "decidedOn",
                    "credit",
                    text(each, "id"),
                    text(each, "kind"),
                    text(each, "employer"),
                    text(each, "arrearsCase"),
                    on(each, "decidedOn"));
        }
    }

    private void dated(JsonNode record, String property, String table, Object... values) throws SQLException {
        if (!LocalDate.parse(record.get(property).asText()).isAfter(asOf)) {
            insert(table, values);
        }
    }

    private void insert(String table, Object... values) throws SQLException {
        String marks = "?" + ", ?".repeat(values.length - 1);
        try (PreparedStatement statement =
                database.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static Date day(LocalDate day) {
        return Date.valueOf(day);
    }

    private static Date on(JsonNode record, String property) {
        return Optional.ofNullable(record.get(property))
                .map(each -> Date.valueOf(each.asText()))
                .orElse(NO_DAY);
    }

    /** Empty where the record does not have it, so that nothing is compared with null. */
    private static String text(JsonNode record, String property) {
        return record.path(property).asText("");
    }

    private static int number(JsonNode record, String property) {
        return record.path(property).asInt(0);
    }

    private static BigDecimal money(JsonNode record, String property) {
        return new BigDecimal(record.path(property).asText("0"));
    }

    private static List<String> values(JsonNode record, String property) {
        List<String> values = new ArrayList<>();
        record.path(property).forEach(each -> values.add(each.asText()));
        return values;
    }
}
