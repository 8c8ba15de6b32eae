package org.qingxin.validate.rule;

import java.util.List;
import org.qingxin.validate.Rule;

/** All rules. Of several that find fault with one line of a timeline, the first here is told. */
public final class Rules {
    private Rules() {}

    public static List<Rule> all() {
        return List.of(
                new TimeZoneExists(),
                new TimelineOrder(),
                new NothingInTheFuture(),
                new StageTransitions(),
                new ActingUnits(),
                new SheetBeforeVerified(),
                new CorrectionsFit(),
                new HeadcountsFit(),
                new CreditCodes(),
                new PeriodsAdjoin(),
                new ReportsAreOwed(),
                new LedgerRules(List.of(
                        new ClosingConditions(),
                        new PaidWithinVerified(),
                        new ExtraWithinLimit(),
                        new AgreementsFit())),
                new EnforcementPapers(),
                new ReferralAfterOrder(),
                new SheetFitsProject(),
                new Annex1Adds(),
                new ReportAfterPeriod(),
                new HoldInOrder(),
                new MonthsFit(),
                new TownRules(onceSound()));
    }

    private static List<TownRules.TownRule> onceSound() {
        return List.of(
                new CreditCounts(),
                new ReportsMatchRecords(),
                new SheetFitsIncident(),
                new NothingReleasedWhileOwing(),
                new BlacklistTerm(),
                new BlacklistGround(),
                new ContactsOfAnnex5(),
                new ReferralReachesThreshold(),
                new EntriesAfterClosing(),
                new SheetFitsSafeguards(),
                new SheetSigners(),
                new AdvancesRecovered(),
                new CluesOnce(),
                new AccountsFit(),
                new RecurrenceReopens(),
                new PlausiblePerHead(),
                new EnforcedInTime(),
                new FiledWithinLimitation(),
                new FoundByInspection(),
                new PublishedEachQuarter(),
                new ReportedActsFollow(),
                new RecoveredWithinArrears(),
                new ItemsWithinConstruction(),
                new WholeFitsPeriods(),
                new NothingTwice(),
                new DaysBelongTogether(),
                new NothingAheadOfItsDay(),
                new ProjectSumsFit(),
                new DigitSlips(),
                new CasesMove());
    }
}
