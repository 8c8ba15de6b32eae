package org.qingxin.derive.annex1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.closed;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;
import static org.qingxin.derive.Towns.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.ProjectBuilder;
import org.qingxin.derive.Towns;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.CaseEvent.Closed.Basis;
import org.qingxin.model.CaseEvent.Corrected;
import org.qingxin.model.CaseEvent.Filed;
import org.qingxin.model.CaseEvent.Ordered;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.CaseEvent.PoliceDeclined;
import org.qingxin.model.CaseEvent.PoliceFiled;
import org.qingxin.model.CaseEvent.Referred;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.CaseEvent.Reopened;
import org.qingxin.model.Employer.Category;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.Project.Investment;

class Annex1Test {
    private static final Annex1Scope TOWN = new Annex1Scope.Town();

    private static String row(Towns town, Annex1Row row, Annex1Scope scope, String from, String to) {
        Annex1Table table = town.asOf("2022-02-17").annex1().table(scope, LocalDate.parse(from), LocalDate.parse(to));
        return String.join(
                " ",
                Arrays.stream(Annex1Column.values())
                        .map(column ->
                                table.value(row, column).stripTrailingZeros().toPlainString())
                        .toList());
    }

    private static String total(Towns town, String from, String to) {
        return row(town, Annex1Row.TOTAL, TOWN, from, to);
    }

    @Test
    void countsAnEmployerOnceWithTheHeadcountOfItsLatestInspection() {
        Towns town = Towns.with(
                Towns.employer("HG-E-BH-001", Category.MANUFACTURING),
                inspection("HG-I-2021-BH-001", "2021-11-20", "v-baohong", "HG-E-BH-001", 30, 20),
                inspection("HG-I-2021-HH-001", "2021-12-20", "v-hanhu", "HG-E-BH-001", 12, 9));
        assertThat(total(town, "2021-11-17", "2021-12-29")).startsWith("1 12 9 9 0");
        assertThat(total(town, "2021-11-17", "2021-12-19")).startsWith("1 30 20 20 0");
        assertThat(row(town, Annex1Row.MANUFACTURING, TOWN, "2021-11-17", "2021-12-29"))
                .startsWith("1 12 9 9 0");
        assertThat(row(town, Annex1Row.OTHER, TOWN, "2021-11-17", "2021-12-29")).startsWith("0 0 0 0 0");
    }

    @Test
    void eachEventCountsInTheSpanOfItsDay() {
        Towns town = Towns.with(aCase("HG-2021-BH-001")
                .on("2021-11-18", new Registered())
                .on("2021-11-25", verified(10, "100000.50"))
                .on("2021-12-01", new Filed())
                .on("2021-12-02", new Ordered(LocalDate.parse("2021-12-09"), Optional.empty()))
                .on("2021-12-10", new Referred())
                .on("2021-12-12", new PoliceFiled())
                .on("2021-12-30", paid(10, "60000"), paid(4, "40000.50"))
                .on("2022-01-04", paid(10, "5000", Paid.Nature.COMPENSATION), closed(Basis.SETTLED, "2022-01-04"))
                .build());
        assertThat(total(town, "2021-11-17", "2021-12-29"))
                .isEqualTo("0 0 0 0 1 10 10 100000.5 100000.5 1 0 0 0 0 0 1 0 0 1 1");
        assertThat(total(town, "2021-12-30", "2022-01-08"))
                .isEqualTo("0 0 0 0 0 0 0 0 0 0 0 10 10 105000.5 105000.5 0 0 0 0 0");
    }

    @Test
    void aCaseTakenBackFromThePoliceIsNoNewFiling() {
        Towns town = Towns.with(aCase("HG-2021-BH-001")
                .on("2021-11-18", new Registered(), verified(2, "20000"), new Filed(), new Referred())
                .on("2021-12-01", new PoliceDeclined("证据不足"), new Filed())
                .build());
        assertThat(total(town, "2021-11-17", "2021-12-29")).endsWith(" 1 0 0 0 0 0 0 0 0 1 0");
    }

    @Test
    void settledWithoutFilingLooksNoFurtherBackThanTheLastOpening() {
        Towns town = Towns.with(
                aCase("HG-2021-BH-001")
                        .on("2021-11-18", new Registered(), verified(2, "20000"), new Filed(), paid(2, "20000"))
                        .on("2021-11-30", closed(Basis.SETTLED, "2021-11-30"))
                        .on("2021-12-20", new Reopened("又欠"), verified(1, "5000"), paid(1, "5000"))
                        .on("2021-12-22", closed(Basis.SETTLED, "2021-12-22"))
                        .build(),
                aCase("HG-2021-BH-002")
                        .on("2021-12-22", new Registered(), closed(Basis.PROCEDURAL, "2021-12-22"))
                        .build());
        assertThat(row(town, Annex1Row.OTHER, TOWN, "2021-11-17", "2021-12-29").split(" ")[10])
                .isEqualTo("1");
    }

    @Test
    void figuresAreAsCorrectedEvenWhereTheCorrectionCameLater() {
        Towns town = Towns.with(aCase("HG-2021-BH-001")
                .on("2021-11-18", new Registered(), verified(10, "100000"))
                .on("2022-01-10", new Corrected(2, "多算两人", 8, 8, Money.ofYuan("80000"), Money.ofYuan("80000")))
                .build());
        assertThat(total(town, "2021-11-17", "2021-12-29")).startsWith("0 0 0 0 1 8 8 80000 80000 0");
    }

    @Test
    void theOfficeFilesWhatNoVillageCounts() {
        Towns town = Towns.with(
                aCase("HG-2021-BH-001")
                        .on("2021-11-18", new Registered(), verified(1, "1000"))
                        .build(),
                aCase("HG-2021-SB-001")
                        .by("social-security")
                        .on("2021-11-18", new Registered(), verified(2, "2000"))
                        .build(),
                aCase("HG-2021-QG-001")
                        .by("district-office")
                        .on("2021-11-18", new Registered(), verified(4, "4000"))
                        .build());
        Annex1 annex1 = town.asOf("2022-01-20").annex1();
        assertThat(annex1.filers()).extracting(Id.Unit::value).containsExactly("v-baohong", "v-hanhu", "office");
        long[] workers = annex1.filers().stream()
                .mapToLong(unit -> annex1.cumulative(annex1.scopeOf(unit), LocalDate.parse("2022-01-20"))
                        .cell(Annex1Row.TOTAL, Annex1Column.ARREARS_WORKERS)
                        .value())
                .toArray();
        assertThat(workers).containsExactly(1, 0, 6);
    }

    @Test
    void everyCellNamesTheRecordsBehindIt() {
        Towns town = Towns.with(
                aCase("HG-2021-BH-002")
                        .on("2021-11-18", new Registered(), verified(1, "1000"))
                        .build(),
                aCase("HG-2021-BH-001")
                        .on("2021-11-18", new Registered(), verified(2, "2000"))
                        .build(),
                inspection("HG-I-2021-BH-001", "2021-11-20", "v-baohong", "HG-E-BH-001", 30, 0));
        Annex1Table table = town.asOf("2022-01-20").annex1().cumulative(TOWN, LocalDate.parse("2022-01-20"));
        assertThat(table.cell(Annex1Row.OTHER, Annex1Column.ARREARS_EMPLOYERS))
                .isEqualTo(
                        new Annex1Table.Cell(1, List.of(new Id.Case("HG-2021-BH-001"), new Id.Case("HG-2021-BH-002"))));
        assertThat(table.cell(Annex1Row.TOTAL, Annex1Column.INSPECTED_WORKERS).records())
                .containsExactly(new Id.Inspection("HG-I-2021-BH-001"));
        assertThat(table.cell(Annex1Row.TOTAL, Annex1Column.INSPECTED_MIGRANTS)).isEqualTo(Annex1Table.Cell.EMPTY);
    }

    @Test
    void aProjectWithSeveralAttributesCountsUnderEach() {
        Towns town = Towns.with(
                ProjectBuilder.aProject("HG-P-BH-001")
                        .invest(Investment.GOV, Investment.SOE)
                        .build(),
                aCase("HG-2021-BH-001")
                        .project("HG-P-BH-001")
                        .on("2021-11-18", new Registered(), verified(3, "3000"))
                        .build());
        Annex1Table table = town.asOf("2022-01-20").annex1().cumulative(TOWN, LocalDate.parse("2022-01-20"));
        assertThat(table.item(Investment.GOV).people()).isEqualTo(3);
        assertThat(table.item(Investment.SOE)).isEqualTo(table.item(Investment.GOV));
        assertThat(table.item(Investment.PPP).found()).isZero();
    }
}
