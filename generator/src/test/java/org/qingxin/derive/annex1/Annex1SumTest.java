package org.qingxin.derive.annex1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;
import static org.qingxin.derive.Towns.inspection;
import static org.qingxin.model.Annex1Column.ARREARS_AMOUNT;
import static org.qingxin.model.Annex1Column.ARREARS_EMPLOYERS;
import static org.qingxin.model.Annex1Column.INSPECTED_EMPLOYERS;
import static org.qingxin.model.Annex1Column.INSPECTED_WORKERS;
import static org.qingxin.model.Annex1Column.RECOVERED_AMOUNT;
import static org.qingxin.model.Annex1Column.RECOVERED_WORKERS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.derive.BusyTown;
import org.qingxin.derive.Towns;
import org.qingxin.derive.Views;
import org.qingxin.derive.annex1.Annex1Sum.Line;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.Employer.Category;
import org.qingxin.model.Id;

/** Which cells of units and periods add up to the whole, which need not, and what is counted in several of them. */
class Annex1SumTest {
    private static final Annex1Scope TOWN = new Annex1Scope.Town();
    private static final Id.Employer FIRM = new Id.Employer("HG-E-BH-001");

    /** One employer that owes in two villages, inspected by both; one of the cases paid in three parts. */
    private static Views views() {
        return Towns.with(
                        Towns.employer(FIRM.value(), Category.MANUFACTURING),
                        inspection("HG-I-2021-BH-001", "2021-11-20", "v-baohong", FIRM.value(), 30, 20),
                        inspection("HG-I-2021-HH-001", "2021-12-20", "v-hanhu", FIRM.value(), 12, 9),
                        aCase("HG-2021-BH-001")
                                .on("2021-11-25", new Registered(), verified(10, "1000"))
                                .on("2021-12-20", paid(10, "300"))
                                .on("2022-01-05", paid(10, "300"))
                                .on("2022-01-30", paid(10, "400"))
                                .build(),
                        aCase("HG-2021-HH-001")
                                .by("v-hanhu")
                                .on("2021-12-31", new Registered(), verified(2, "200"))
                                .build())
                .asOf("2022-02-17");
    }

    private static String told(Line line) {
        return line.sum().toPlainString() + " " + line.whole().toPlainString() + " "
                + line.shared().stream().map(each -> each.what().value()).toList();
    }

    @Test
    void unitsAddUpToTheTownButForAnEmployerThatTwoOfThemHave() {
        Views views = views();
        Annex1Sum sum = views.annex1().units(LocalDate.parse("2021-11-17"), LocalDate.parse("2022-01-31"));
        assertThat(sum.parts()).hasSize(3);
        assertThat(told(sum.line(Annex1Row.TOTAL, INSPECTED_EMPLOYERS))).isEqualTo("2 1 [HG-E-BH-001]");
        assertThat(told(sum.line(Annex1Row.TOTAL, INSPECTED_WORKERS))).isEqualTo("42 12 [HG-E-BH-001]");
        assertThat(told(sum.line(Annex1Row.TOTAL, ARREARS_EMPLOYERS))).isEqualTo("2 1 [HG-E-BH-001]");
        assertThat(told(sum.line(Annex1Row.TOTAL, ARREARS_AMOUNT))).isEqualTo("1200.00 1200.00 []");
        assertThat(told(sum.line(Annex1Row.TOTAL, RECOVERED_WORKERS))).isEqualTo("10 10 []");
        assertThat(sum.line(Annex1Row.TOTAL, ARREARS_EMPLOYERS).shared())
                .singleElement()
                .satisfies(each -> assertThat(each.in())
                        .extracting(Annex1Table::scope)
                        .containsExactly(
                                new Annex1Scope.Own(new Id.Unit("v-baohong")),
                                new Annex1Scope.Own(new Id.Unit("v-hanhu"))));
    }

    @Test
    void periodsAndTailAddUpToTheFinalTableButForWhatIsCountedOnce() {
        Views views = views();
        Annex1Sum sum = views.annex1().spans(TOWN, views.period(5).orElseThrow());
        assertThat(sum.parts())
                .extracting(part -> part.from() + " " + part.to())
                .containsExactly(
                        "2021-11-17 2021-12-29",
                        "2021-12-30 2022-01-08",
                        "2022-01-09 2022-01-18",
                        "2022-01-19 2022-01-28",
                        "2022-01-29 2022-01-31");
        assertThat(told(sum.line(Annex1Row.TOTAL, RECOVERED_WORKERS))).isEqualTo("30 10 [HG-2021-BH-001]");
        assertThat(told(sum.line(Annex1Row.TOTAL, RECOVERED_AMOUNT))).isEqualTo("1000.00 1000.00 []");
        assertThat(told(sum.line(Annex1Row.TOTAL, ARREARS_EMPLOYERS))).isEqualTo("2 1 [HG-E-BH-001]");
        assertThat(sum.overlaps()).allMatch(Line::agrees).isNotEmpty();
    }

    @Test
    void theTailIsWhatNoInterimPeriodReports() {
        Views views = views();
        List<Annex1Table> tail = views.annex1().uncovered(TOWN, views.period(5).orElseThrow());
        assertThat(tail).singleElement().satisfies(table -> {
            assertThat(table.from()).isEqualTo("2022-01-29");
            assertThat(table.to()).isEqualTo("2022-01-31");
            assertThat(table.cell(Annex1Row.TOTAL, RECOVERED_AMOUNT).money()).hasToString("400.00");
            assertThat(table.cell(Annex1Row.TOTAL, RECOVERED_AMOUNT).records())
                    .containsExactly(new Id.Case("HG-2021-BH-001"));
        });
    }

    @Test
    void aCellThatDoesNotAddUpForNoReasonIsSeen() {
        Views views = views();
        Annex1Table first = views.annex1().period(TOWN, views.period(1).orElseThrow());
        Annex1Sum without = new Annex1Sums(views.ledger())
                .of(views.annex1().period(TOWN, views.period(5).orElseThrow()), List.of(first), true);
        assertThat(without.line(Annex1Row.TOTAL, RECOVERED_AMOUNT).agrees()).isFalse();
        assertThat(without.line(Annex1Row.TOTAL, ARREARS_EMPLOYERS).agrees()).isTrue();
    }

    @ParameterizedTest(name = "town {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void ofAnyTownEveryCellAddsUpOrNamesWhatIsShared(long seed) {
        Views views = BusyTown.views(seed);
        views.submissions()
                .periods()
                .forEach(period -> assertThat(odd(views.annex1().units(period.from(), period.to())))
                        .isEmpty());
        assertThat(odd(views.annex1().spans(TOWN, views.period(5).orElseThrow())))
                .isEmpty();
    }

    private static List<String> odd(Annex1Sum sum) {
        return sum.lines().stream()
                .filter(line -> !line.agrees())
                .map(line -> line.row() + " " + line.column() + " " + told(line))
                .toList();
    }

    @Test
    void aPeriodIsHeldAgainstTheOneBeforeWithWhatMakesTheChange() {
        Views views = views();
        Annex1Change change =
                views.annex1().change(TOWN, views.period(2).orElseThrow()).orElseThrow();
        assertThat(List.of(ARREARS_AMOUNT, RECOVERED_AMOUNT, INSPECTED_EMPLOYERS))
                .extracting(column -> change.line(Annex1Row.TOTAL, column))
                .extracting(
                        each -> each.before().toPlainString(),
                        each -> each.change().toPlainString(),
                        each -> each.gone().toString(),
                        each -> each.come().toString(),
                        each -> each.both().toString())
                .containsExactly(
                        tuple("1000.00", "-800.00", ids("Case", "BH-001"), ids("Case", "HH-001"), "[]"),
                        tuple("300.00", "0.00", "[]", "[]", ids("Case", "BH-001")),
                        tuple(
                                "1",
                                "-1",
                                "[Inspection[value=HG-I-2021-BH-001], Inspection[value=HG-I-2021-HH-001]]",
                                "[]",
                                "[]"));
        assertThat(change.changed()).allMatch(line -> line.change().signum() != 0);
    }

    private static String ids(String type, String no) {
        return "[" + type + "[value=HG-2021-" + no + "]]";
    }

    @Test
    void theFirstAndTheFinalPeriodHaveNoneBefore() {
        Views views = views();
        assertThat(views.annex1().change(TOWN, views.period(1).orElseThrow())).isEmpty();
        assertThat(views.annex1().change(TOWN, views.period(5).orElseThrow())).isEmpty();
        assertThat(views.annex1().change(TOWN, views.period(4).orElseThrow()))
                .map(each -> each.before().from())
                .contains(LocalDate.parse("2022-01-09"));
    }
}
