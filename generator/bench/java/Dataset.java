import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes a large town: the frame of the demonstration (town, campaign, units, parameters, calendar, pages) and invented
 * employers, projects, inspections, cases, reports and briefings around it. The same arguments give the same bytes.
 *
 * <pre>java -cp CLASSES Dataset CASES FRAME OUT [SEED]</pre>
 */
final class Dataset {
    private static final List<String> FRAME =
            List.of("town.yaml", "campaigns", "units", "accounts", "rules", "calendar", "pages");
    private static final Map<String, String> VILLAGES = Map.ofEntries(
            Map.entry("v-baohong", "BH"),
            Map.entry("v-community", "SQ"),
            Map.entry("v-chongxing", "CX"),
            Map.entry("v-xinyingfang", "XY"),
            Map.entry("v-zhaishanping", "ZS"),
            Map.entry("v-hanhu", "HH"),
            Map.entry("v-hanjin", "HJ"),
            Map.entry("v-huaxin", "HX"),
            Map.entry("v-jinglong", "JL"),
            Map.entry("v-jianxin", "JX"));
    private static final List<String> UNITS = VILLAGES.keySet().stream().sorted().toList();
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 1, 20);
    private static final int PER_FOLDER = 100;

    private final Path out;
    private final Random random;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> employers = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();

    private record Project(String id, String village, String contractor) {}

    private Dataset(Path out, long seed) {
        this.out = out;
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws IOException {
        int cases = Integer.parseInt(args[0]);
        long seed = args.length > 3 ? Long.parseLong(args[3]) : 20211117L;
        Dataset dataset = new Dataset(Path.of(args[2]), seed);
        dataset.copyFrame(Path.of(args[1]));
        dataset.write(cases);
    }

    private void copyFrame(Path frame) throws IOException {
        for (String part : FRAME) {
            try (Stream<Path> files = Files.walk(frame.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    Path copy = out.resolve(frame.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private void write(int cases) throws IOException {
        for (int i = 0; i < Math.max(20, cases / 5); i++) {
            writeEmployer(i);
        }
        for (int i = 0; i < Math.max(10, cases / 10); i++) {
            writeProject(i);
        }
        for (int i = 0; i < cases; i++) {
            writeCase();
            if (i % 5 == 0) {
                writeInspection();
            }
        }
        writeReports();
        writeBriefings();
    }

    private void writeEmployer(int i) throws IOException {
        String village = UNITS.get(i % UNITS.size());
        String id = "HG-E-" + VILLAGES.get(village) + "-" + number("E" + village);
        int total = 5 + random.nextInt(200);
        int migrants = random.nextInt(total + 1);
        Yaml yaml = new Yaml("employer", id);
        yaml.line("name: 重庆%s%s示例有限公司", Words.one(random, Words.BRANDS), Words.one(random, Words.TRADES));
        yaml.line("identity: uscc");
        yaml.line("creditCode: '%s'", Words.creditCode(random));
        yaml.line("category: %s", i % 4 == 3 ? "manufacturing" : "construction");
        yaml.line("ownership: %s", i % 7 == 0 ? "soe-local" : "private");
        yaml.line("roles: [employer, owner, contractor, labour-sub]");
        yaml.line("address: 重庆高新区含谷镇%d社", 1 + random.nextInt(9));
        yaml.line("village: %s", village);
        yaml.line("workers: {total: %d, migrants: %d, contracted: %d}", total, migrants, migrants / 2);
        yaml.line("status: active");
        employers.add(id);
        save("employers/" + village, id, yaml);
    }

    private void writeProject(int i) throws IOException {
        String village = UNITS.get(i % UNITS.size());
        String id = "HG-P-" + VILLAGES.get(village) + "-" + number("P" + village);
        String contractor = Words.one(random, employers);
        Yaml yaml = new Yaml("project", id);
        String name = Words.one(random, Words.BRANDS) + Words.one(random, Words.WORKS);
        yaml.line("name: %s", name);
        yaml.line("popularName: %s工地", name.substring(0, 2));
        yaml.line("address: 重庆高新区含谷镇%d社", 1 + random.nextInt(9));
        yaml.line("village: %s", village);
        yaml.line("sector: housing");
        yaml.line("invest: [%s]", Words.one(random, List.of("gov", "soe", "ppp", "private", "private")));
        yaml.line("authority: 重庆高新区建设主管部门");
        yaml.line("cost: %s", yuan(1_000_000 + random.nextInt(90_000_000)));
        yaml.line("owner: %s", Words.one(random, employers));
        yaml.line("contractor: %s", contractor);
        yaml.line("laborOfficer: {name: %s}", Words.person(random));
        yaml.line("contractDate: 2021-01-05");
        yaml.line("startOn: 2021-02-20");
        yaml.line("endOn: 2022-%02d-28", 4 + random.nextInt(9));
        yaml.line("status: building");
        yaml.line("smartSite: {connected: true, on: 2021-05-11}");
        yaml.line("earlyWarning: {connected: true, on: 2021-05-11}");
        yaml.line("app: {checkedOn: 2021-11-24, score: %d}", 60 + random.nextInt(41));
        writeSafeguards(yaml);
        projects.add(new Project(id, village, contractor));
        save("projects/" + village, id, yaml);
    }

    private void writeSafeguards(Yaml yaml) {
        yaml.line("safeguards:");
        yaml.line("  paymentGuarantee: {status: in-place, amount: 1000000.00, endOn: 2022-12-31}");
        yaml.line("  deposit: {status: in-place, form: cash, ratio: 2, due: 500000.00, stored: 500000.00}");
        yaml.line("  account: {status: in-place, last4: '%04d', openedOn: 2021-01-20}", random.nextInt(10_000));
        yaml.line("  realName: {status: in-place, platform: 重庆市建筑工人实名制管理平台}");
        yaml.line("  onBehalf: {status: %s}", random.nextInt(5) == 0 ? "missing" : "in-place");
        yaml.line("  board: {status: in-place, on: 2021-03-06, items: [parties, wage, channels]}");
        yaml.line("months:");
        for (String month : List.of("2021-10", "2021-11", "2021-12")) {
            int people = 20 + random.nextInt(150);
            String sum = yuan(people * 6_000L);
            yaml.line("  - month: '%s'", month);
            yaml.line("    onSite: %d", people);
            yaml.line("    realNamed: %d", people);
            yaml.line("    contracted: %d", people);
            yaml.line("    labourDue: %s", sum);
            yaml.line("    labourPaid: %s", sum);
            yaml.line("    labourPaidOn: 2022-01-10");
            yaml.line("    payDuePersons: %d", people);
            yaml.line("    payPaidPersons: %d", people);
            yaml.line("    payDue: %s", sum);
            yaml.line("    payPaid: %s", sum);
            yaml.line("    payPaidOn: 2022-01-12");
        }
    }

    private void writeInspection() throws IOException {
        Project project = Words.one(random, projects);
        LocalDate on = LocalDate.of(2021, 11, 17).plusDays(random.nextInt(64));
        String abbr = VILLAGES.get(project.village());
        String id = "HG-I-" + on.getYear() + "-" + abbr + "-" + number("I" + on.getYear() + abbr);
        int workers = 10 + random.nextInt(90);
        int migrants = random.nextInt(workers + 1);
        Yaml yaml = new Yaml("inspection", id);
        yaml.line("on: %s", on);
        yaml.line("unit: %s", project.village());
        yaml.line("kind: %s", Words.one(random, List.of("routine", "screening", "joint", "app")));
        yaml.line("employer: %s", project.contractor());
        yaml.line("project: %s", project.id());
        yaml.line("workers: %d", workers);
        yaml.line("migrants: %d", migrants);
        yaml.line("contracted: %d", random.nextInt(migrants + 1));
        yaml.line("items:");
        for (String code : Words.ITEMS) {
            yaml.line("  - {code: %s, result: %s}", code, random.nextInt(6) == 0 ? "problem" : "ok");
        }
        yaml.line("note: %s", Words.note(random));
        save("inspections/" + on.getYear() + "/" + project.village(), id, yaml);
    }

    private void writeCase() throws IOException {
        Project project = Words.one(random, projects);
        LocalDate received = FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay()) - 2));
        String abbr = VILLAGES.get(project.village());
        String id = "HG-" + received.getYear() + "-" + abbr + "-" + number("C" + received.getYear() + abbr);
        int workers = 2 + random.nextInt(28);
        long perHead = 4_000 + random.nextInt(26_000);
        Yaml yaml = new Yaml("case", id);
        yaml.line("campaign: '2021-winter'");
        for (String role : List.of("unit", "countedBy", "village")) {
            yaml.line("%s: %s", role, project.village());
        }
        yaml.line("source:");
        yaml.line("  channel: %s", Words.one(random, List.of("window", "hotline", "petition", "screening")));
        yaml.line("  firstUnit: %s", project.village());
        yaml.line("  kind: complaint");
        yaml.line("  remoteChannelsTold: %s", random.nextBoolean());
        yaml.line("employer: %s", project.contractor());
        yaml.line("project: %s", project.id());
        yaml.line("claim:");
        yaml.line("  workers: %d", workers + 1);
        yaml.line("  amount: %s", yuan(workers * perHead + 5_000));
        yaml.line("  from: '2021-%02d'", 1 + random.nextInt(6));
        yaml.line("  to: '2021-%02d'", 7 + random.nextInt(6));
        yaml.line("  nature: wage");
        yaml.line("representative:");
        yaml.line("  nameMasked: %s", Words.person(random));
        yaml.line("  phoneMasked: '138****%04d'", random.nextInt(10_000));
        yaml.line("  ref: W-2021-%04d", random.nextInt(10_000));
        writeSheet(yaml, received);
        new Course(yaml, random, project.village(), received, workers, workers * perHead).write();
        String month = received.toString().substring(5, 7);
        save("cases/" + received.getYear() + "/" + project.village() + "/" + month, id, yaml);
    }

    private void writeSheet(Yaml yaml, LocalDate on) {
        yaml.line("sheet:");
        yaml.line("  checkedOn: %s", on);
        for (String part : List.of("basicFacts", "handling")) {
            yaml.line("  %s: |", part);
            for (int i = 0; i < 3; i++) {
                yaml.line("    %s%s", Words.note(random), Words.note(random));
            }
        }
        yaml.line("  answers:");
        for (int q = 1; q <= 11; q++) {
            yaml.line("    - q: %d", q);
            yaml.line("      value: %s", q == 1 ? "present" : "absent");
        }
        yaml.line("  checkers:");
        yaml.line("    - %s", Words.person(random));
        yaml.line("    - %s", Words.person(random));
        yaml.line("  leader: %s", Words.person(random));
    }

    private void writeReports() throws IOException {
        for (int period = 1; period <= 3; period++) {
            LocalDate due = LocalDate.of(2021, 12, 30).plusDays((period - 1) * 10L);
            for (String unit : UNITS) {
                String id = "2021-winter-" + period + "-" + unit;
                Yaml yaml = new Yaml("report", "'" + id + "'");
                yaml.line("campaign: '2021-winter'");
                yaml.line("period: %d", period);
                yaml.line("unit: %s", unit);
                yaml.line("filledOn: %s", due);
                yaml.line("zero: false");
                yaml.line("table:");
                String figures = "{inspectedEmployers: 12, inspectedWorkers: " + (50 + random.nextInt(500)) + "}";
                yaml.line("  total: %s", figures);
                yaml.line("  construction: %s", figures);
                yaml.line("signers: {head: %s, preparer: %s}", Words.person(random), Words.person(random));
                save("reports/2021-winter/" + period, id, yaml);
            }
        }
    }

    private void writeBriefings() throws IOException {
        for (LocalDate week = LocalDate.of(2021, 11, 24); week.isBefore(LAST); week = week.plusDays(7)) {
            for (String unit : UNITS) {
                String id = week + "-" + unit;
                Yaml yaml = new Yaml("briefing", "'" + id + "'");
                yaml.line("kind: weekly");
                yaml.line("campaign: '2021-winter'");
                yaml.line("unit: %s", unit);
                yaml.line("sentOn: %s", week);
                yaml.line("week: %s", week);
                yaml.line("text: |");
                yaml.line("  %s%s", Words.note(random), Words.note(random));
                save("briefings/" + week, id, yaml);
            }
        }
    }

    private String number(String series) {
        return String.format(Locale.ROOT, "%04d", numbers.merge(series, 1, Integer::sum));
    }

    static String yuan(long yuan) {
        return BigDecimal.valueOf(yuan).setScale(2).toPlainString();
    }

    /** No folder grows past a hundred files. */
    private void save(String folder, String id, Yaml yaml) throws IOException {
        int before = numbers.merge("in " + folder, 1, Integer::sum) - 1;
        String shard = before < PER_FOLDER ? folder : folder + "/" + before / PER_FOLDER;
        Path file = out.resolve(shard).resolve(id + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml.text(shard), UTF_8);
    }
}
