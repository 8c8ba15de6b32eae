package org.qingxin.validate.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qingxin.finding.Code;
import org.qingxin.validate.Numbers;
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

    /** By number of the rule sets, what the rules find by it, in the order of the codes. */
    public static SortedMap<String, List<Code>> byNumber() {
        SortedMap<String, List<Code>> found = new TreeMap<>();
        merged(all())
                .forEach((code, numbers) -> numbers.forEach(each ->
                        found.computeIfAbsent(each, key -> new ArrayList<>()).add(code)));
        return found;
    }

    /** What several rules find, each by the numbers that it asks for. */
    static Map<Code, List<String>> merged(List<? extends Numbers> rules) {
        Map<Code, List<String>> merged = new EnumMap<>(Code.class);
        rules.forEach(each -> merged.putAll(each.numbers()));
        return merged;
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
