package org.qingxin.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qingxin.model.CalendarYear;
import org.qingxin.model.Campaign;
import org.qingxin.model.Dataset;
import org.qingxin.model.Duty;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.model.Person;
import org.qingxin.model.RuleSet;
import org.qingxin.model.Town;
import org.qingxin.model.TownRecord;
import org.qingxin.model.Unit;
import org.qingxin.model.Unit.Owed;

/** Small towns for tests: the campaign's real dates and numbers, two villages, the office and two departments. */
public final class Towns {
    public static final Id.Campaign CAMPAIGN = new Id.Campaign("2021-winter");

    private final List<TownRecord> records = new ArrayList<>();

    private Towns() {
        records.add(new Town(
                new Id.Town("town"),
                "含谷镇",
                "高新区",
                "HG",
                Optional.empty(),
                "Asia/Shanghai",
                CAMPAIGN,
                Optional.empty(),
                true,
                Optional.empty(),
                List.of()));
        records.add(campaign());
        records.add(calendar());
        records.add(ruleSet("national", RuleSet.Jurisdiction.NATIONAL, "2020-05-01", NUMBERS));
        List<Owed> village = List.of(Owed.ANNEX1, Owed.WEEKLY, Owed.SPECIAL, Owed.SUMMARY, Owed.SHEET);
        records.add(unit("v-baohong", Unit.Kind.VILLAGE, 15, List.of(), village));
        records.add(unit("v-hanhu", Unit.Kind.VILLAGE, 20, List.of(), village));
        records.add(unit("planning-construction", Unit.Kind.DEPARTMENT, 1, List.of(Duty.LEDGER), List.of(Owed.WEEKLY)));
        records.add(unit("social-security", Unit.Kind.DEPARTMENT, 8, List.of(), List.of(Owed.WEEKLY)));
        records.add(unit("office", Unit.Kind.OFFICE, 0, List.of(), List.of(Owed.ANNEX1)));
    }

    public static Towns with(TownRecord... more) {
        return new Towns().and(more);
    }

    public Towns and(TownRecord... more) {
        records.addAll(List.of(more));
        return this;
    }

    public Dataset data() {
        return Dataset.of(records);
    }

    public Views asOf(String day) {
        return Views.of(data(), LocalDate.parse(day));
    }

    private static final Map<String, String> NUMBERS = new TreeMap<>();

    static {
        String all = """
                warn-unpaid-days 30,crime-workers 10,crime-amount 60000,crime-single-amount 10000,crime-single-months 3,
                incident-persons 50,labour-cost-months 1,labour-cost-gap-days 35,account-cost 4000000,account-months 3,
                account-days 30,guarantee-days 30,repeat-cases 2,real-name-rate 70,contract-rate 100,on-behalf-rate 85,
                inspection-gap-days 60,project-end-days 30,accept-working-days 5,investigate-working-days 60,
                mediation-days 15,key-amount 60000,key-workers 10,look-back-days 30,feedback-working-days 5,
                transfer-working-days 5,special-report-days 7,deposit-ratio-min 1,escalate-days 7""";
        for (String each : all.split(",\\s*")) {
            NUMBERS.put(each.split(" ")[0], each.split(" ")[1]);
        }
    }

    public static RuleSet ruleSet(
            String id, RuleSet.Jurisdiction jurisdiction, String validFrom, Map<String, String> numbers) {
        return ruleSet(id, jurisdiction, validFrom, Optional.empty(), numbers);
    }

    public static RuleSet ruleSet(
            String id,
            RuleSet.Jurisdiction jurisdiction,
            String validFrom,
            Optional<String> validTo,
            Map<String, String> numbers) {
        List<RuleSet.Parameter> parameters = numbers.entrySet().stream()
                .map(each -> new RuleSet.Parameter(
                        each.getKey(),
                        new BigDecimal(each.getValue()),
                        RuleSet.Parameter.Measure.DAYS,
                        "试验",
                        RuleSet.Parameter.Certainty.PROPOSED,
                        Optional.empty()))
                .toList();
        return new RuleSet(
                new Id.RuleSet(id),
                id,
                jurisdiction,
                LocalDate.parse(validFrom),
                validTo.map(LocalDate::parse),
                parameters);
    }

    public static CalendarYear calendar() {
        List<CalendarYear.Day> days = new ArrayList<>();
        for (String day : "01-01 01-02 01-03 01-31 02-01 02-02 02-03 02-04 02-05 02-06".split(" ")) {
            days.add(new CalendarYear.Day(LocalDate.parse("2022-" + day), CalendarYear.Day.Kind.HOLIDAY, "假日"));
        }
        for (String day : "01-29 01-30".split(" ")) {
            days.add(new CalendarYear.Day(LocalDate.parse("2022-" + day), CalendarYear.Day.Kind.WORKDAY, "调休"));
        }
        return new CalendarYear(
                new Id.Calendar("2022"), 2022, "试验", RuleSet.Parameter.Certainty.RECALLED, List.copyOf(days));
    }

    public static Unit unit(String id, Unit.Kind kind, int order, List<Duty> duties, List<Owed> reports) {
        return new Unit(
                new Id.Unit(id),
                id,
                "XX",
                kind,
                order == 0 ? Optional.empty() : Optional.of(order),
                duties,
                List.of(),
                reports,
                true,
                Optional.empty());
    }

    public static Employer employer(String id, Employer.Category category) {
        return new Employer(
                new Id.Employer(id),
                "重庆示例" + id,
                Employer.Identity.NONE,
                Optional.empty(),
                category,
                Employer.Ownership.PRIVATE,
                List.of(Employer.Role.EMPLOYER),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Employer.Status.ACTIVE,
                Optional.empty());
    }

    public static Inspection inspection(String id, String on, String unit, String employer, int workers, int migrants) {
        return new Inspection(
                new Id.Inspection(id),
                LocalDate.parse(on),
                new Id.Unit(unit),
                List.of(),
                Inspection.Kind.ROUTINE,
                new Id.Employer(employer),
                Optional.empty(),
                workers,
                migrants,
                migrants,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Campaign.Period period(int no, String from, String to, String due, Campaign.Period.Kind kind) {
        return new Campaign.Period(no, LocalDate.parse(from), LocalDate.parse(to), LocalDate.parse(due), kind);
    }

    private static Campaign campaign() {
        Campaign.Period.Kind interim = Campaign.Period.Kind.INTERIM;
        return new Campaign(
                CAMPAIGN,
                "2021年根治欠薪冬季专项行动",
                "含镇府〔2021〕38号",
                "含谷镇人民政府",
                LocalDate.parse("2021-11-17"),
                Optional.empty(),
                LocalDate.parse("2021-11-17"),
                LocalDate.parse("2022-01-31"),
                LocalDate.parse("2022-02-01"),
                new Campaign.SettleBy(
                        LocalDate.parse("2022-01-31"), LocalDate.parse("2021-12-31"), LocalDate.parse("2021-12-31")),
                LocalDate.parse("2021-11-24"),
                List.of(
                        period(1, "2021-11-17", "2021-12-29", "2021-12-30", interim),
                        period(2, "2021-12-30", "2022-01-08", "2022-01-09", interim),
                        period(3, "2022-01-09", "2022-01-18", "2022-01-19", interim),
                        period(4, "2022-01-19", "2022-01-28", "2022-01-29", interim),
                        period(5, "2021-11-17", "2022-01-31", "2022-02-17", Campaign.Period.Kind.FINAL)),
                weekly(),
                leadingGroup(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Campaign.Weekly weekly() {
        return new Campaign.Weekly(
                3,
                "工作微信群",
                LocalDate.parse("2021-11-24"),
                LocalDate.parse("2022-02-16"),
                List.of(new Campaign.Weekly.Skip(LocalDate.parse("2022-02-02"), "春节假期")));
    }

    private static Campaign.LeadingGroup leadingGroup() {
        Person someone = new Person("某某", Optional.empty());
        return new Campaign.LeadingGroup(
                someone,
                "各分管领导",
                "各科室",
                new Campaign.Office(new Id.Unit("office"), "社保所", someone, someone, List.of()));
    }
}
