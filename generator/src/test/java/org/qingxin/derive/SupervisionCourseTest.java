package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.model.Activity;
import org.qingxin.model.Id;
import org.qingxin.model.Supervision;

class SupervisionCourseTest {
    private static Supervision supervision(String id, String on, String due, String fixed) {
        return new Supervision(
                new Id.Supervision(id),
                LocalDate.parse(on),
                new Id.Unit("office"),
                List.of(new Id.Unit("v-baohong")),
                Supervision.Kind.SUPERVISE,
                "督查",
                "周报迟报",
                day(due),
                day(fixed));
    }

    private static Activity activity(String id, String on, Activity.Kind kind, int people) {
        return new Activity(
                new Id.Activity(id),
                LocalDate.parse(on),
                new Id.Unit("v-baohong"),
                List.of(new Id.Unit("office")),
                kind,
                "培训",
                "会议室",
                people,
                Optional.empty());
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    @Test
    void whatIsOverdueComesFirstAndWhatHadNoDayLast() {
        Views views = Towns.with(
                        supervision("HG-S-2021-001", "2021-12-01", "", ""),
                        supervision("HG-S-2021-002", "2021-12-01", "2021-12-10", "2021-12-09"),
                        supervision("HG-S-2021-003", "2021-12-01", "2022-01-25", ""),
                        supervision("HG-S-2021-004", "2021-12-02", "2022-01-10", ""),
                        supervision("HG-S-2022-005", "2022-01-21", "2022-01-30", ""))
                .asOf("2022-01-20");
        assertThat(SupervisionCourse.all(views))
                .extracting(each -> each.supervision().id().value())
                .containsExactly("HG-S-2021-004", "HG-S-2021-003", "HG-S-2021-002", "HG-S-2021-001");
    }

    @Test
    void activitiesAreAddedUpByKindAndByWhoHeldThemUpToTheDay() {
        Views views = Towns.with(
                        activity("HG-A-2021-001", "2021-11-18", Activity.Kind.TRAINING, 46),
                        activity("HG-A-2021-002", "2021-11-20", Activity.Kind.TRAINING, 4),
                        activity("HG-A-2021-003", "2021-11-20", Activity.Kind.VISIT, 7),
                        activity("HG-A-2022-004", "2022-01-21", Activity.Kind.VISIT, 100))
                .asOf("2022-01-20");
        ActivityTotals totals = ActivityTotals.of(views);
        assertThat(totals.all())
                .extracting(each -> each.id().value())
                .containsExactly("HG-A-2021-002", "HG-A-2021-003", "HG-A-2021-001");
        assertThat(totals.byKind().get(Activity.Kind.TRAINING)).isEqualTo(new ActivityTotals.Total(2, 50));
        assertThat(totals.byUnit()).containsOnlyKeys(new Id.Unit("v-baohong"));
        assertThat(totals.total()).isEqualTo(new ActivityTotals.Total(3, 57));
    }
}
