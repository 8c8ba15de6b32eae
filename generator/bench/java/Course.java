import java.time.LocalDate;
import java.util.Random;

/** What happened in one case: a course that the rules allow, up to the day of the data. */
final class Course {
    private static final LocalDate LAST = LocalDate.of(2022, 1, 20);

    private final Yaml yaml;
    private final Random random;
    private final String village;
    private final int workers;
    private final long amount;
    private LocalDate day;

    Course(Yaml yaml, Random random, String village, LocalDate received, int workers, long amount) {
        this.yaml = yaml;
        this.random = random;
        this.village = village;
        this.day = received;
        this.workers = workers;
        this.amount = amount;
    }

    /** Stops when the next entry would lie in the future. */
    void write() {
        yaml.line("timeline:");
        event("received", village);
        boolean open = event("registered", village) && event("verifying", village);
        switch (random.nextInt(10)) {
            case 0 -> unfounded(open);
            case 1, 2, 3 -> enforced(open && verified());
            default -> mediated(open && verified());
        }
    }

    private void unfounded(boolean open) {
        if (open && event("unfounded", village, "reason: 工资已结清，争议为工程款") && event("told", village)) {
            event("closed", village, "basis: unfounded", "told: " + day);
        }
    }

    private void mediated(boolean open) {
        if (!(open && event("mediating", "social-security"))) {
            return;
        }
        long half = amount / 2;
        LocalDate due = day.plusDays(20);
        boolean agreed = event(
                "agreed",
                "social-security",
                "instalments:",
                "  - {due: " + due + ", amount: " + Dataset.yuan(half) + "}",
                "  - {due: " + due.plusDays(20) + ", amount: " + Dataset.yuan(amount - half) + "}",
                "document: {kind: mediation, no: 含谷社保调〔2021〕" + (1 + random.nextInt(900)) + "号, on: " + day + "}");
        boolean paid = agreed
                && paid("contractor-first", half)
                && event("noted", village)
                && event("noted", "social-security")
                && paid("subcontractor", amount - half);
        if (paid && event("told", village)) {
            event("closed", village, "basis: settled", "told: " + day);
        }
    }

    private void enforced(boolean open) {
        boolean ordered = open
                && event("mediating", "social-security")
                && event("mediation-failed", "social-security")
                && event("escalated", village, "to: office")
                && event("filed", "law-enforcement", "document: {kind: filing-form, on: " + day + "}")
                && event(
                        "ordered",
                        "law-enforcement",
                        "payBy: " + day.plusDays(20),
                        "document: {kind: order, no: 含谷责改〔2021〕" + (1 + random.nextInt(900)) + "号, on: " + day + "}");
        if (ordered && paid("employer", amount) && event("told", village)) {
            event("closed", "law-enforcement", "basis: settled", "told: " + day);
        }
    }

    private boolean verified() {
        return event("verified", village, figures(amount));
    }

    private boolean paid(String source, long part) {
        return event(
                "paid",
                "social-security",
                "source: " + source,
                figures(part),
                "nature: wages",
                "document: {kind: bank-slip, on: " + day + ", place: 社保所付款凭证夹}");
    }

    private String figures(long part) {
        String sum = Dataset.yuan(part);
        return "workers: " + workers + "\nmigrants: " + workers + "\namount: " + sum + "\nmigrantAmount: " + sum;
    }

    private boolean event(String word, String by, String... more) {
        if (day.isAfter(LAST)) {
            return false;
        }
        yaml.line("  - on: %s", day);
        yaml.line("    event: %s", word);
        yaml.line("    by: %s", by);
        for (String part : more) {
            part.lines().forEach(line -> yaml.line("    %s", line));
        }
        yaml.line("    note: %s", Words.note(random));
        day = day.plusDays(random.nextInt(9));
        return true;
    }
}
