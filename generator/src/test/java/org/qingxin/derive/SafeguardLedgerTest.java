package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.ProjectBuilder.aProject;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.SafeguardLedger.Item;
import org.qingxin.derive.SafeguardLedger.Level;
import org.qingxin.derive.SafeguardLedger.Row;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Safeguards.Board;

class SafeguardLedgerTest {
    private static final String DAY = "2022-01-20";

    private static SafeguardLedger ledger(String asOf, ProjectBuilder... projects) {
        Towns town = Towns.with();
        for (ProjectBuilder each : projects) {
            town.and(each.build());
        }
        return town.asOf(asOf).safeguards();
    }

    private static String told(ProjectBuilder project, Item item) {
        SafeguardLedger.Cell cell = ledger(DAY, project).rows().get(0).cell(item);
        return cell.level() + " " + cell.lacks();
    }

    private static ProjectBuilder sound() {
        return aProject("HG-P-BH-001")
                .stored("90000")
                .board(Board.Item.values())
                .month("2021-12", 10, Optional.of("2022-01-10"), Optional.of("2022-01-12"));
    }

    @Test
    void whatIsInPlaceIsToldAsSuch() {
        Row row = ledger(DAY, sound()).rows().get(0);
        assertThat(row.cells()).extracting(SafeguardLedger.Cell::item).containsExactly(Item.values());
        assertThat(row.cells())
                .filteredOn(each -> each.item() != Item.ACCOUNT)
                .allMatch(each -> each.level() == Level.YES && each.lacks().isEmpty());
    }

    @Test
    void whatIsLackingIsToldWithItsReason() {
        assertThat(told(sound().stored("89999.99"), Item.DEPOSIT)).isEqualTo("PART [SHORT]");
        assertThat(told(sound(), Item.ACCOUNT)).isEqualTo("PART [NOT_FILED]");
        assertThat(told(sound().withoutAccount(), Item.ACCOUNT)).isEqualTo("NO [MISSING]");
        assertThat(told(sound().guaranteeUntil("2022-01-19"), Item.GUARANTEE)).isEqualTo("NO [ENDED]");
        assertThat(told(sound().guaranteeUntil(DAY), Item.GUARANTEE)).isEqualTo("YES []");
        assertThat(told(sound().board(Board.Item.WAGE), Item.BOARD)).isEqualTo("PART [ITEMS]");
        assertThat(told(sound().withoutOfficer(), Item.OFFICER)).isEqualTo("NO [MISSING]");
        assertThat(told(sound().withoutApp(), Item.APP)).isEqualTo("NO [MISSING]");
    }

    @ParameterizedTest(name = "{0} of 10 registered: {1}")
    @CsvSource({"10, YES []", "7, YES []", "6, PART [LOW_RATE]"})
    void aSystemWhoseRateIsLowIsInPlaceInPart(int registered, String expected) {
        ProjectBuilder project = aProject("HG-P-BH-001")
                .month("2021-11", 1, Optional.of("2021-12-10"), Optional.of("2021-12-12"))
                .month("2021-12", registered, Optional.of("2022-01-10"), Optional.of("2022-01-12"));
        assertThat(told(project, Item.REAL_NAME)).isEqualTo(expected);
    }

    @Test
    void aMonthNotPaidCountsOnlyOnceItsTermIsOver() {
        ProjectBuilder project = sound().month("2022-01", 10, Optional.empty(), Optional.empty());
        assertThat(ledger("2022-02-10", project)
                        .rows()
                        .get(0)
                        .cell(Item.ON_BEHALF)
                        .level())
                .isEqualTo(Level.YES);
        assertThat(ledger("2022-03-01", project)
                        .rows()
                        .get(0)
                        .cell(Item.ON_BEHALF)
                        .lacks())
                .containsExactly(SafeguardLedger.Lack.LOW_RATE);
    }

    @Test
    void onlyMonthsThatAreOverAreShownAndThreeAtMost() {
        ProjectBuilder project = sound();
        for (String month : new String[] {"2021-09", "2021-10", "2021-11", "2022-01"}) {
            project.month(month, 10, Optional.empty(), Optional.empty());
        }
        assertThat(ledger(DAY, project).months()).containsExactly("2021-10", "2021-11", "2021-12");
    }

    @Test
    void totalsAddUpTheColumnsAndTheWorstProjectIsOnTop() {
        SafeguardLedger ledger =
                ledger(DAY, sound(), aProject("HG-P-BH-002").withoutAccount().withoutApp());
        assertThat(ledger.rows())
                .extracting(each -> each.project().id().value())
                .containsExactly("HG-P-BH-002", "HG-P-BH-001");
        assertThat(ledger.totals().get(Item.ACCOUNT.ordinal()))
                .isEqualTo(new SafeguardLedger.Total(Item.ACCOUNT, 0, 1, 2));
        assertThat(ledger.totals().get(Item.APP.ordinal())).isEqualTo(new SafeguardLedger.Total(Item.APP, 1, 0, 2));
        assertThat(ledger.whole()).isZero();
    }

    @Test
    void aProjectThatHasNotBegunIsNotAsked() {
        Project later = aProject("HG-P-BH-001").from("2022-03-01", "2023-01-01").build();
        assertThat(Towns.with(later).asOf(DAY).safeguards().rows()).isEmpty();
        assertThat(later.startOn()).isAfter(LocalDate.parse(DAY));
    }
}
