package org.qingxin.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days of the demonstration, and where things went another way before they were as they are. What is no longer found
 * in the records is passed over, so that records may be edited without regard to this.
 */
record Course(LocalDate first, LocalDate last, List<Edit> edits) {
    private static final String LATE_REPORT = "reports/2021-winter/1/2021-winter-1-v-jianxin.yaml";

    /** @param data all files of the records */
    static Course of(Map<String, byte[]> data) {
        RecordText town = text(data, "town.yaml");
        RecordText campaign = text(data, "campaigns/" + town.value("campaign") + ".yaml");
        LocalDate first = RecordText.day(campaign.value("startOn")).orElse(LocalDate.of(2021, 11, 17));
        LocalDate last = RecordText.day(town.value("asOf")).orElse(first.plusDays(64));
        List<Edit> edits = edits(last).stream()
                .filter(each -> !each.until().day().isAfter(last))
                .toList();
        return new Course(first, last, edits);
    }

    private static RecordText text(Map<String, byte[]> data, String path) {
        return RecordText.of(new String(data.getOrDefault(path, new byte[0]), UTF_8));
    }

    Moment beginning() {
        return Moment.on(first);
    }

    /** The day on which the guides are ready. */
    LocalDate guides() {
        return first.plusDays(2);
    }

    /** What was before the first day is written on it, what is planned for later on the last. */
    Moment within(LocalDate day) {
        return Moment.on(day.isBefore(first) ? first : day.isAfter(last) ? last : day);
    }

    private static List<Edit> edits(LocalDate last) {
        Optional<Moment> start = Optional.empty();
        Moment late = on(2022, 1, 10);
        Moment takenBack = on(2022, 1, 12);
        return List.of(
                new Edit(Occasion.PINNED, "town.yaml", "asOf: " + last + "\n", "", start, Moment.on(last)),
                new Edit(
                        Occasion.HEADCOUNT,
                        "inspections/2021/v-hanjin/HG-I-2021-HJ-001.yaml",
                        "workers: 11\nmigrants: 11\n",
                        "workers: 10\nmigrants: 10\n",
                        start,
                        on(2021, 11, 23)),
                new Edit(
                        Occasion.LEAFLETS,
                        "activities/HG-A-2021-003.yaml",
                        "people: 85\n",
                        "people: 58\n",
                        start,
                        on(2021, 11, 25)),
                new Edit(
                        Occasion.ADDRESS,
                        "employers/v-hanjin/HG-E-HJ-001.yaml",
                        "含谷镇含金村\n",
                        "含谷镇含金村三社\n",
                        start,
                        on(2021, 12, 3)),
                new Edit(Occasion.FORMAT, "projects/v-", "00.00\n", "00\n", start, on(2021, 11, 19)),
                new Edit(Occasion.FOLDERS, "briefings/2021-11-24/", "=../../../", "=../../", start, on(2021, 11, 30)),
                new Edit(
                        Occasion.RETURNED,
                        "reports/2021-winter/3/2021-winter-3-v-hanhu.yaml",
                        """
                        zero: false
                        table:
                          total:
                            inspectedEmployers: 1
                            inspectedWorkers: 9
                            inspectedMigrants: 8
                            migrantsWithContract: 6
                          manufacturing:
                            inspectedEmployers: 1
                            inspectedWorkers: 9
                            inspectedMigrants: 8
                            migrantsWithContract: 6
                        """,
                        "zero: true\n",
                        start,
                        new Moment(LocalDate.of(2022, 1, 19), 2)),
                new Edit(
                        Occasion.LATE,
                        LATE_REPORT,
                        "arrearsAmount: 34950.00\n",
                        "arrearsAmount: 34590.00\n",
                        Optional.of(late),
                        takenBack),
                new Edit(
                        Occasion.LATE,
                        LATE_REPORT,
                        "arrearsAmount: 313221.90\n",
                        "arrearsAmount: 312861.90\n",
                        Optional.of(late),
                        takenBack));
    }

    private static Moment on(int year, int month, int day) {
        return Moment.on(LocalDate.of(year, month, day));
    }
}
