package org.qingxin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.qingxin.intake.FilledForms.inserted;
import static org.qingxin.intake.FilledForms.read;
import static org.qingxin.intake.FilledForms.report;
import static org.qingxin.intake.FilledForms.sheet;
import static org.qingxin.intake.FilledForms.told;
import static org.qingxin.intake.FilledForms.with;
import static org.qingxin.intake.FilledForms.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.form.Annex1Sheet;
import org.qingxin.form.Annex1Sheet.Filling;
import org.qingxin.form.Sheet;
import org.qingxin.form.Value;
import org.qingxin.intake.Intake.Outcome;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.PeriodReport.Signers;

/** Annex 1 comes back as it left, with what somebody changed in it, or not at all. */
class Annex1IntakeTest {
    private static final PeriodReport BAOHONG = report("2021-winter-1-v-baohong");
    private static final Sheet FILED = sheet(BAOHONG);

    static Stream<PeriodReport> reports() {
        return FilledForms.reports().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void comesBackAsItLeft(PeriodReport report) {
        Outcome outcome = read(sheet(report));
        assertThat(told(outcome)).isEmpty();
        assertThat(outcome.changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            construction.inspected-workers  |   9  | construction: inspectedWorkers: 9
            total.arrears-amount            | 12.3456 | total: arrearsAmount: 123456.00
            tutoring.referred-to-police     |   1  | tutoring:referredToPolice: 1
            """)
    void oneCellIsOneLine(String key, String value, String line) {
        Value typed = value.contains(".")
                ? new Value.Amount(org.qingxin.model.Money.ofYuan("123456.00"), Value.Amount.Unit.WAN)
                : new Value.Count(Long.parseLong(value));
        Outcome outcome = read(with(FILED, key, typed));
        assertThat(told(outcome)).isEmpty();
        assertThat(outcome.changes()).singleElement().satisfies(change -> {
            List<String> before = change.before().lines().toList();
            List<String> added = change.after()
                    .lines()
                    .filter(each -> !before.contains(each))
                    .toList();
            assertThat(added)
                    .contains("    " + line.substring(line.indexOf(':') + 1).strip());
            assertThat(change.after().lines().count() - before.size()).isBetween(0L, 2L);
        });
    }

    @Test
    void commentsAndOrderStay() {
        Outcome outcome = read(with(FILED, "preparer", new Value.Text("另一人")));
        assertThat(outcome.changes())
                .singleElement()
                .satisfies(
                        change -> assertThat(change.diff("r.yaml").lines().filter(each -> each.matches("[-+][^-+].*")))
                                .hasSize(2)
                                .last()
                                .asString()
                                .contains("preparer: 另一人"));
    }

    @Test
    void aReportThatIsNotThereIsBegun() {
        Sheet sheet = new Annex1Sheet(FilledForms.WORDS)
                .of(new Filling(
                        FilledForms.WORDS.unitName(new org.qingxin.model.Id.Unit("v-hanjin")),
                        FilledForms.period(3).from(),
                        FilledForms.period(3).to(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2022, 1, 19)),
                        Optional.of(new Signers("甲某", "乙某", Optional.of("13800138000")))));
        Sheet filled = with(
                with(sheet, "total.inspected-employers", new Value.Count(2)),
                "other.inspected-employers",
                new Value.Count(2));
        Outcome outcome = read(filled);
        assertThat(told(outcome)).containsExactly("B834 第1张表 S14（联系电话）：只保留遮挡后的 138****8000");
        assertThat(outcome.changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo("reports/2021-winter/3/2021-winter-3-v-hanjin.yaml");
            assertThat(change.after()).isEqualTo("""
                    # yaml-language-server: $schema=../../../../schemas/report.schema.json
                    id: '2021-winter-3-v-hanjin'
                    campaign: '2021-winter'
                    period: 3
                    unit: v-hanjin
                    filledOn: 2022-01-19
                    zero: false
                    table:
                      total:
                        inspectedEmployers: 2
                      other:
                        inspectedEmployers: 2
                    signers: {head: 甲某, preparer: 乙某, phone: '138****8000'}
                    """);
        });
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                arguments("a row above", workbook(inserted(FILED, 0, -1))),
                arguments("a row before the table", workbook(inserted(FILED, 3, -1))),
                arguments("a row between rows", workbook(inserted(FILED, 9, -1))),
                arguments("a column before", workbook(inserted(FILED, -1, 0))),
                arguments("a column between blocks", workbook(inserted(FILED, -1, 6))),
                arguments("both", workbook(inserted(inserted(FILED, 9, 12), 1, 0))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void emptyRowsAndColumnsAreFollowed(String what, byte[] workbook) {
        Outcome outcome = read(workbook);
        assertThat(told(outcome)).as(what).isEmpty();
        assertThat(outcome.changes()).isEmpty();
    }
}
