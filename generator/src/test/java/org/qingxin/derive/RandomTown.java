package org.qingxin.derive;

import static org.qingxin.derive.CaseBuilder.aCase;
import static org.qingxin.derive.CaseBuilder.closed;
import static org.qingxin.derive.CaseBuilder.paid;
import static org.qingxin.derive.CaseBuilder.verified;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Campaign;
import org.qingxin.model.CaseEvent.Closed.Basis;
import org.qingxin.model.CaseEvent.Filed;
import org.qingxin.model.CaseEvent.Ordered;
import org.qingxin.model.CaseEvent.PoliceDeclined;
import org.qingxin.model.CaseEvent.Referred;
import org.qingxin.model.CaseEvent.Registered;
import org.qingxin.model.CaseEvent.Reopened;
import org.qingxin.model.CaseEvent.Verifying;
import org.qingxin.model.Employer;
import org.qingxin.model.TownRecord;

/** Towns by chance, the same for the same seed. */
public final class RandomTown {
    public static final LocalDate LAST = LocalDate.parse("2022-01-31");
    private static final LocalDate FIRST = LocalDate.parse("2021-11-17");
    private static final List<String> UNITS =
            List.of("v-baohong", "v-hanhu", "social-security", "planning-construction", "office");
    private static final int EMPLOYERS = 9;

    private RandomTown() {}

    public static Campaign campaign() {
        return Towns.with().data().currentCampaign().orElseThrow();
    }

    public static Views town(long seed) {
        Random random = new Random(seed);
        List<TownRecord> records = new ArrayList<>();
        for (int i = 0; i < EMPLOYERS; i++) {
            Employer.Category category = Employer.Category.values()[i % 4];
            records.add(Towns.employer("HG-E-BH-00" + i, category));
        }
        for (int i = 0; i < 40; i++) {
            int workers = random.nextInt(30);
            records.add(Towns.inspection(
                    id("HG-I-2021-BH-%03d", i),
                    day(random, FIRST, 76).toString(),
                    unit(random),
                    "HG-E-BH-00" + random.nextInt(EMPLOYERS),
                    workers,
                    workers == 0 ? 0 : random.nextInt(workers)));
        }
        for (int i = 0; i < 60; i++) {
            records.add(randomCase(random, i));
        }
        return Towns.with(records.toArray(TownRecord[]::new)).asOf(LAST.toString());
    }

    private static String id(String pattern, int no) {
        return String.format(Locale.ROOT, pattern, no);
    }

    private static String unit(Random random) {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private static LocalDate day(Random random, LocalDate from, int span) {
        return from.plusDays(random.nextInt(span));
    }

    /** Verified, perhaps filed, paid in a few parts, perhaps closed and reopened with more arrears. */
    public static ArrearsCase randomCase(Random random, int no) {
        Story story = new Story(
                random,
                aCase(id("HG-2021-BH-%03d", no)).by(unit(random)).employer("HG-E-BH-00" + random.nextInt(EMPLOYERS)));
        story.open();
        while (story.closedAndReopened()) {
            story.arrears();
        }
        return story.told.build();
    }

    private static final class Story {
        private final Random random;
        private final CaseBuilder told;
        private LocalDate day;

        private Story(Random random, CaseBuilder told) {
            this.random = random;
            this.told = told;
            this.day = day(random, LocalDate.parse("2021-11-10"), 30);
        }

        private String next() {
            day = day.plusDays(random.nextInt(6));
            return day.toString();
        }

        private void open() {
            told.on(next(), new Registered());
            arrears();
        }

        private void arrears() {
            int workers = 1 + random.nextInt(20);
            long yuan = 1000L * workers + random.nextInt(9000);
            told.on(next(), new Verifying()).on(next(), verified(workers, yuan + ".37"));
            if (random.nextInt(3) == 0) {
                enforce();
            }
            int parts = random.nextInt(4);
            for (int part = 1; part <= parts; part++) {
                boolean last = part == 3 || part == parts && random.nextBoolean();
                told.on(next(), paid(workers, last ? yuan + ".37" : "10.00"));
            }
        }

        private void enforce() {
            told.on(next(), new Filed()).on(next(), new Ordered(day.plusDays(5), Optional.empty()));
            if (random.nextBoolean()) {
                told.on(next(), new Referred()).on(next(), new PoliceDeclined("证据不足"), new Filed());
            }
        }

        private boolean closedAndReopened() {
            if (random.nextInt(3) == 0) {
                return false;
            }
            told.on(next(), closed(Basis.SETTLED, day.toString()));
            if (random.nextInt(3) > 0) {
                return false;
            }
            told.on(next(), new Reopened("又欠"));
            return true;
        }
    }
}
