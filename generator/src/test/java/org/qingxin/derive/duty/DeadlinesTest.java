package org.qingxin.derive.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.closed;
import static org.qingxin.derive.CaseBuilder.instalment;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.CaseBuilder;
import org.qingxin.derive.ProjectBuilder;
import org.qingxin.derive.Towns;
import org.qingxin.derive.duty.Deadline.Kind;
import org.qingxin.model.Briefing;
import org.qingxin.model.CaseEvent.Agreed;
import org.qingxin.model.CaseEvent.Closed.Basis;
import org.qingxin.model.CaseEvent.Escalated;
import org.qingxin.model.CaseEvent.Filed;
import org.qingxin.model.CaseEvent.LookBack;
import org.qingxin.model.CaseEvent.Received;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.CaseEvent.SpecialReport;
import org.qingxin.model.CaseEvent.Transferred;
import org.qingxin.model.CaseEvent.Unfounded;
import org.qingxin.model.CaseEvent.Verifying;
import org.qingxin.model.Duty;
import org.qingxin.model.Id;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.RuleSet;
import org.qingxin.model.TownRecord;
import org.qingxin.model.Unit;

class DeadlinesTest {
    private static List<String> told(Kind kind, String asOf, TownRecord... records) {
        return Towns.with(records).asOf(asOf).deadlines().all().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.target().value() + " " + each.owner().value() + " " + each.due() + " "
                        + each.done().map(Object::toString).orElse("-") + " " + each.state() + " "
                        + (each.daysLate() + each.daysLeft()))
                .toList();
    }

    @Test
    void aClueIsAcceptedWithinFiveWorkingDays() {
        CaseBuilder clue = aCase("HG-2022-BH-001").on("2022-01-26", new Received());
        assertThat(told(Kind.ACCEPT, "2022-02-06", clue.build()))
                .containsExactly("HG-2022-BH-001 v-baohong 2022-02-07 - DUE 1");
        assertThat(told(Kind.ACCEPT, "2022-02-09", clue.build()))
                .containsExactly("HG-2022-BH-001 v-baohong 2022-02-07 - OVERDUE 2");
        clue.on("2022-02-08", new Registered());
        assertThat(told(Kind.ACCEPT, "2022-02-09", clue.build()))
                .containsExactly("HG-2022-BH-001 v-baohong 2022-02-07 2022-02-08 DONE_LATE 1");
    }

    @Test
    void passingOnFulfilsTheFirstUnitsDutyAndBeginsTheNext() {
        CaseBuilder clue = aCase("HG-2021-BH-001")
                .on("2021-12-29", new Received(), new Transferred(new Id.Unit("social-security")));
        assertThat(told(Kind.ACCEPT, "2022-01-10", clue.build()))
                .containsExactly("HG-2021-BH-001 v-baohong 2022-01-06 2021-12-29 DONE_ON_TIME 0");
        assertThat(told(Kind.TRANSFER, "2022-01-10", clue.build()))
                .containsExactly("HG-2021-BH-001 social-security 2022-01-06 - OVERDUE 4");
    }

    @Test
    void whatIsSentUpIsFiledWithinFiveWorkingDays() {
        TownRecord enforcers =
                Towns.unit("law-enforcement", Unit.Kind.DEPARTMENT, 11, List.of(Duty.ENFORCEMENT_LEAD), List.of());
        CaseBuilder sent = aCase("HG-2021-BH-001")
                .on("2021-12-29", new Registered(), new Escalated(new Id.Unit("law-enforcement")));
        assertThat(told(Kind.ACCEPT, "2022-01-10", enforcers, sent.build()))
                .containsExactly("HG-2021-BH-001 law-enforcement 2022-01-06 - OVERDUE 4");
        sent.on("2022-01-05", new Filed());
        assertThat(told(Kind.ACCEPT, "2022-01-10", enforcers, sent.build()))
                .containsExactly("HG-2021-BH-001 law-enforcement 2022-01-06 2022-01-05 DONE_ON_TIME 0");
        CaseBuilder toOffice =
                aCase("HG-2021-BH-002").on("2021-12-29", new Registered(), new Escalated(new Id.Unit("office")));
        assertThat(told(Kind.ACCEPT, "2022-01-10", toOffice.build())).isEmpty();
    }

    @Test
    void aTermIsThatOfTheDayItBegins() {
        TownRecord shorter =
                Towns.ruleSet("town", RuleSet.Jurisdiction.TOWN, "2022-01-01", Map.of("accept-working-days", "3"));
        CaseBuilder before = aCase("HG-2021-BH-001").on("2021-12-31", new Received());
        CaseBuilder after = aCase("HG-2022-BH-001").on("2022-01-01", new Received());
        assertThat(told(Kind.ACCEPT, "2022-01-01", shorter, before.build(), after.build()))
                .containsExactly(
                        "HG-2022-BH-001 v-baohong 2022-01-06 - DUE 5", "HG-2021-BH-001 v-baohong 2022-01-10 - DUE 9");
    }

    @Test
    void publicProjectsAreSettledByYearEnd() {
        TownRecord project =
                ProjectBuilder.aProject("HG-P-BH-001").invest(Investment.SOE).build();
        CaseBuilder owing =
                aCase("HG-2021-BH-001").project("HG-P-BH-001").on("2021-11-18", new Registered(), verified(2, "20000"));
        assertThat(told(Kind.SETTLE, "2022-01-03", project, owing.build()))
                .containsExactly("HG-2021-BH-001 v-baohong 2021-12-31 - OVERDUE 3");
        owing.on("2021-12-31", paid(2, "20000"));
        assertThat(told(Kind.SETTLE, "2022-01-03", project, owing.build()))
                .containsExactly("HG-2021-BH-001 v-baohong 2021-12-31 2021-12-31 DONE_ON_TIME 0");
    }

    @Test
    void nothingIsToBeSettledWhereTheClaimDidNotStand() {
        CaseBuilder unfounded = aCase("HG-2021-BH-001")
                .on("2021-11-18", new Registered(), new Verifying(), new Unfounded("工资已付清"))
                .on("2021-11-20", closed(Basis.UNFOUNDED, "2021-11-20"));
        assertThat(told(Kind.SETTLE, "2022-01-20", unfounded.build())).isEmpty();
    }

    @Test
    void instalmentsAreTheirOwnDuties() {
        CaseBuilder agreed = aCase("HG-2021-BH-001")
                .on("2021-11-25", new Registered(), verified(2, "20000"))
                .on(
                        "2021-12-01",
                        new Agreed(List.of(instalment("2021-12-10", "12000"), instalment("2022-01-10", "8000"))))
                .on("2021-12-11", paid(2, "12000"));
        assertThat(told(Kind.INSTALMENT, "2022-01-20", agreed.build()))
                .containsExactly(
                        "HG-2021-BH-001 v-baohong 2022-01-10 - OVERDUE 10",
                        "HG-2021-BH-001 v-baohong 2021-12-10 2021-12-11 DONE_LATE 1");
    }

    @Test
    void aKeyCaseIsReportedEachFullWeekUntilItCloses() {
        CaseBuilder key = aCase("HG-2021-BH-001")
                .key()
                .on("2021-12-08", new Registered(), verified(2, "20000"))
                .on("2021-12-21", new SpecialReport())
                .on("2021-12-27", paid(2, "20000"), closed(Basis.SETTLED, "2021-12-27"));
        TownRecord sent = SubmissionsTest.briefing(
                "2021-12-15-HG-2021-BH-001",
                Briefing.Kind.SPECIAL,
                "v-baohong",
                "2021-12-15",
                "2021-12-16",
                Optional.of(new Id.Case("HG-2021-BH-001")));
        assertThat(told(Kind.SPECIAL, "2022-01-20", key.build(), sent))
                .containsExactly(
                        "HG-2021-BH-001 v-baohong 2021-12-15 2021-12-16 DONE_LATE 1",
                        "HG-2021-BH-001 v-baohong 2021-12-22 2021-12-21 DONE_ON_TIME 0");
        assertThat(told(Kind.SPECIAL, "2021-12-12", key.build(), sent))
                .containsExactly("HG-2021-BH-001 v-baohong 2021-12-15 - DUE 3");
    }

    @Test
    void aClosedKeyCaseIsLookedAtAgain() {
        CaseBuilder key = aCase("HG-2021-BH-001")
                .key()
                .on("2021-12-01", new Registered(), verified(2, "20000"), paid(2, "20000"))
                .on("2021-12-10", closed(Basis.SETTLED, "2021-12-10"));
        assertThat(told(Kind.LOOK_BACK, "2022-01-10", key.build()))
                .containsExactly("HG-2021-BH-001 v-baohong 2022-01-09 - OVERDUE 1");
        key.on("2022-01-05", new LookBack(LookBack.Result.OK));
        assertThat(told(Kind.LOOK_BACK, "2022-01-10", key.build()))
                .containsExactly("HG-2021-BH-001 v-baohong 2022-01-09 2022-01-05 DONE_ON_TIME 0");
    }

    @Test
    void casesKnownWhenTheCampaignBeganNeedTheirSheet() {
        CaseBuilder old = aCase("HG-2021-BH-001").sheet("2021-11-25").on("2021-10-20", new Registered());
        CaseBuilder fresh = aCase("HG-2021-BH-002").on("2021-11-22", new Registered());
        assertThat(told(Kind.SHEET, "2021-11-24", old.build(), fresh.build()))
                .containsExactly("HG-2021-BH-001 v-baohong 2021-11-24 - DUE 0");
        assertThat(told(Kind.SHEET, "2022-01-20", old.build(), fresh.build()))
                .containsExactly("HG-2021-BH-001 v-baohong 2021-11-24 2021-11-25 DONE_LATE 1");
    }

    @Test
    void whatIsOverdueLongestComesFirstAndWhatIsDoneLast() {
        List<Deadline> all = Towns.with(
                        aCase("HG-2022-BH-001").on("2022-01-04", new Received()).build(),
                        aCase("HG-2021-BH-002")
                                .on("2021-11-18", new Received(), new Registered())
                                .build())
                .asOf("2022-01-20")
                .deadlines()
                .all();
        assertThat(all).isSortedAccordingTo(Deadline.MOST_PRESSING);
        assertThat(all.get(0).kind()).isEqualTo(Kind.WEEKLY);
        assertThat(all.get(0).daysLate()).isEqualTo(57);
        assertThat(all.get(all.size() - 1).kind()).isEqualTo(Kind.ACCEPT);
        assertThat(all.get(all.size() - 1).state()).isEqualTo(Deadline.State.DONE_ON_TIME);
    }
}
