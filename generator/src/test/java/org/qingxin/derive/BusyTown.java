package org.qingxin.derive;

import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.closed;
import static org.qingxin.derive.ProjectBuilder.aProject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Closed.Basis;
import org.qingxin.model.CaseEvent.Corrected;
import org.qingxin.model.CaseEvent.Decided;
import org.qingxin.model.CaseEvent.Filed;
import org.qingxin.model.CaseEvent.Noted;
import org.qingxin.model.CaseEvent.Ordered;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.CaseEvent.Penalised;
import org.qingxin.model.CaseEvent.PoliceDeclined;
import org.qingxin.model.CaseEvent.PoliceFiled;
import org.qingxin.model.CaseEvent.Referred;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.CaseEvent.Reopened;
import org.qingxin.model.CaseEvent.Verified;
import org.qingxin.model.CreditAction;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.model.Money;
import org.qingxin.model.PaymentSource;
import org.qingxin.model.Project.Investment;
import org.qingxin.model.TownRecord;

/**
 * Towns by chance in which everything happens that Annex 1 counts, in any order, on the borders of periods too: payments
 * before and after findings, cancelled ones, corrections, reopened cases, projects of several attributes.
 */
public final class BusyTown {
    private static final List<String> UNITS =
            List.of("v-baohong", "v-hanhu", "social-security", "planning-construction", "office");
    private static final List<String> BORDERS = List.of(
            "2021-11-16",
            "2021-11-17",
            "2021-12-29",
            "2021-12-30",
            "2022-01-08",
            "2022-01-09",
            "2022-01-28",
            "2022-01-29",
            "2022-01-31",
            "2022-02-01");
    private static final LocalDate FIRST = LocalDate.parse("2021-11-01");
    private static final int DAYS = 100;

    private final Random random;
    private final List<TownRecord> records = new ArrayList<>();

    private BusyTown(long seed) {
        this.random = new Random(seed);
    }

    public static Views views(long seed) {
        BusyTown town = new BusyTown(seed);
        town.fill();
        LocalDate asOf = LocalDate.parse("2021-12-20").plusDays(town.random.nextInt(60));
        return Towns.with(town.records.toArray(TownRecord[]::new)).asOf(asOf.toString());
    }

    private void fill() {
        for (int i = 0; i < 9; i++) {
            records.add(Towns.employer("HG-E-BH-00" + i, Employer.Category.values()[i % 4]));
        }
        for (int i = 0; i < 5; i++) {
            records.add(aProject("HG-P-BH-00" + i).invest(attributes()).build());
        }
        for (int i = 0; i < 50; i++) {
            records.add(inspection(i));
            records.add(busyCase(i));
        }
        for (int i = 0; i < 8; i++) {
            records.add(credit(i));
        }
    }

    private Investment[] attributes() {
        List<Investment> some = new ArrayList<>();
        for (Investment each : Investment.values()) {
            if (random.nextBoolean()) {
                some.add(each);
            }
        }
        return some.toArray(Investment[]::new);
    }

    private LocalDate day() {
        return random.nextInt(4) == 0
                ? LocalDate.parse(BORDERS.get(random.nextInt(BORDERS.size())))
                : FIRST.plusDays(random.nextInt(DAYS));
    }

    private String unit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private String employer() {
        return "HG-E-BH-00" + random.nextInt(9);
    }

    private Optional<Id.Project> project() {
        int no = random.nextInt(7);
        return no < 5 ? Optional.of(new Id.Project("HG-P-BH-00" + no)) : Optional.empty();
    }

    private static String id(String pattern, int no) {
        return String.format(Locale.ROOT, pattern, no);
    }

    private Inspection inspection(int no) {
        int workers = random.nextInt(30);
        int migrants = random.nextInt(workers + 1);
        return new Inspection(
                new Id.Inspection(id("HG-I-2021-BH-%03d", no)),
                day(),
                new Id.Unit(unit()),
                List.of(),
                Inspection.Kind.ROUTINE,
                new Id.Employer(employer()),
                project(),
                workers,
                migrants,
                random.nextInt(migrants + 1),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private CreditAction credit(int no) {
        return new CreditAction(
                new Id.Credit(id("HG-X-2021-%03d", no)),
                random.nextBoolean() ? CreditAction.Kind.PUBLICATION : CreditAction.Kind.BLACKLIST,
                new Id.Employer(employer()),
                random.nextBoolean()
                        ? Optional.of(new Id.Case(id("HG-2021-BH-%03d", random.nextInt(50))))
                        : Optional.empty(),
                new Id.Unit("office"),
                day(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "依据",
                "事实");
    }

    private ArrearsCase busyCase(int no) {
        CaseBuilder told = aCase(id("HG-2021-BH-%03d", no)).by(unit()).employer(employer());
        project().ifPresent(each -> told.project(each.value()));
        List<Integer> lines = new ArrayList<>();
        List<LocalDate> days = random.ints(3 + random.nextInt(14), 0, 1)
                .mapToObj(each -> day())
                .sorted()
                .toList();
        for (int i = 0; i < days.size(); i++) {
            CaseEvent event = i == 0 ? new Registered() : event(days.get(i), lines);
            told.on(days.get(i).toString(), event);
            if (event instanceof Verified || event instanceof Paid) {
                lines.add(i + 1);
            }
        }
        return told.build();
    }

    private CaseEvent event(LocalDate day, List<Integer> lines) {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> {
                Figures now = figures();
                yield new Verified(now.workers, now.migrants, now.amount(), now.migrantAmount());
            }
            case 3, 4, 5 -> {
                Figures now = figures();
                yield new Paid(
                        PaymentSource.EMPLOYER,
                        now.workers,
                        now.migrants,
                        now.amount(),
                        now.migrantAmount(),
                        random.nextInt(4) == 0 ? Paid.Nature.COMPENSATION : Paid.Nature.WAGES);
            }
            case 6 -> lines.isEmpty() ? new Noted() : corrected(lines.get(random.nextInt(lines.size())));
            case 7 -> new Filed();
            case 8 -> new Ordered(day.plusDays(5), Optional.empty());
            case 9 -> new Decided(Optional.empty());
            case 10 -> new Penalised(Money.ofYuan("1000"));
            case 11 -> random.nextBoolean() ? new Referred() : new PoliceFiled();
            case 12 -> new PoliceDeclined("证据不足");
            case 13 -> closed(random.nextInt(3) == 0 ? Basis.PROCEDURAL : Basis.SETTLED, day.toString());
            case 14 -> new Reopened("又欠");
            default -> new Noted();
        };
    }

    /** A quarter of all corrections take the line back altogether. */
    private Corrected corrected(int of) {
        Figures now = random.nextInt(4) == 0 ? new Figures(0, 0) : figures();
        return new Corrected(of, "复核", now.workers, now.migrants, now.amount(), now.migrantAmount());
    }

    private Figures figures() {
        int workers = 1 + random.nextInt(12);
        return new Figures(workers, random.nextInt(workers + 1));
    }

    private record Figures(int workers, int migrants) {
        Money amount() {
            return new Money(100_037L * workers);
        }

        Money migrantAmount() {
            return new Money(100_037L * migrants);
        }
    }
}
