package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.verified;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.Submission;
import org.qingxin.derive.duty.SubmissionsTest;
import org.qingxin.model.CaseEvent.Received;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;

/** What a unit is to be reminded of: all that is late, the latest first, then what comes, soonest first. */
class OwedNextTest {
    private static OwedNext of(String unit, Views views) {
        return OwedNext.of(views.ledger().data().unit(new Id.Unit(unit)).orElseThrow(), views);
    }

    private static List<String> told(List<Deadline> duties) {
        return duties.stream()
                .map(each -> each.kind() + " " + each.due() + " " + (each.daysLate() > 0 ? "-" : "")
                        + (each.daysLate() + each.daysLeft()))
                .toList();
    }

    @Test
    void lateThingsFirstThenThoseOfTheNextDays() {
        Views views = Towns.with(
                        aCase("HG-2021-BH-001")
                                .on("2021-12-20", new Received())
                                .on("2021-12-21", new Registered(), verified(3, "3000"))
                                .build(),
                        SubmissionsTest.report("v-baohong", true, "submitted 2021-12-30, returned 2021-12-31"),
                        SubmissionsTest.weekly("v-baohong", "2021-11-24", "2021-11-24"),
                        SubmissionsTest.weekly("v-baohong", "2021-12-01", "2021-12-01"),
                        SubmissionsTest.weekly("v-baohong", "2021-12-08", "2021-12-08"),
                        SubmissionsTest.weekly("v-baohong", "2021-12-15", "2021-12-15"),
                        SubmissionsTest.weekly("v-baohong", "2021-12-22", "2021-12-22"))
                .asOf("2022-01-04");
        OwedNext owed = of("v-baohong", views);
        assertThat(told(owed.overdue())).containsExactly("WEEKLY 2021-12-29 -6", "ANNEX1 2021-12-30 -5");
        assertThat(told(owed.within(15)))
                .containsExactly(
                        "WEEKLY 2022-01-05 1",
                        "ANNEX1 2022-01-09 5",
                        "WEEKLY 2022-01-12 8",
                        "ANNEX1 2022-01-19 15",
                        "WEEKLY 2022-01-19 15");
        assertThat(owed.next()).extracting(Deadline::kind).contains(Deadline.Kind.SETTLE, Deadline.Kind.SUMMARY);
        assertThat(owed.returned()).extracting(Submission::daysLate).containsExactly(5L);
        assertThat(owed.isClear(0)).isFalse();
    }

    @Test
    void unitsStandInTheOrderOfAnnex5AndThoseWithNothingToDoAreLeftOut() {
        Views views = Towns.with(Towns.unit("finance", Unit.Kind.DEPARTMENT, 5, List.of(), List.of()))
                .asOf("2021-11-20");
        assertThat(OwedNext.all(views))
                .extracting(each -> each.unit().value())
                .containsExactly("planning-construction", "social-security", "v-baohong", "v-hanhu", "office");
        assertThat(OwedNext.all(views))
                .filteredOn(each -> each.isClear(3) && !each.isClear(4))
                .hasSize(4);
        assertThat(of("office", views).isClear(39)).isTrue();
        assertThat(of("office", views).isClear(40)).isFalse();
    }
}
