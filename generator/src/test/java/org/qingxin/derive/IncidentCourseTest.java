package org.qingxin.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.model.Id;
import org.qingxin.model.Incident;
import org.qingxin.model.Incident.Step;

class IncidentCourseTest {
    private static final Id.Unit VILLAGE = new Id.Unit("v-baohong");

    private static Step step(String on, Step.Done done) {
        return new Step(LocalDate.parse(on), VILLAGE, done, Optional.empty());
    }

    private static Incident incident(String id, String on, int persons, Incident.Kind kind, Step... steps) {
        return new Incident(
                new Id.Incident(id),
                LocalDate.parse(on),
                "工地大门",
                VILLAGE,
                persons,
                kind,
                VILLAGE,
                Optional.empty(),
                false,
                "讨要工资",
                List.of(steps));
    }

    private static Incident closed(String id, String on) {
        return incident(
                id,
                on,
                11,
                Incident.Kind.OTHER,
                step("2021-12-03", Step.Done.REPORTED),
                step("2021-12-03", Step.Done.REGISTERED),
                step("2021-12-20", Step.Done.CLOSED));
    }

    @ParameterizedTest(name = "{0}: {1} steps, open {2}, {3} days")
    @CsvSource({
        "2021-12-02, 0, true, 0",
        "2021-12-10, 2, true, 8",
        "2021-12-20, 3, false, 18",
        "2022-01-20, 3, false, 18"
    })
    void comesAsFarAsItHadComeOnTheDay(String asOf, int steps, boolean open, long days) {
        IncidentCourse course = Towns.with(closed("HG-T-2021-001", "2021-12-02"))
                .asOf(asOf)
                .incidents()
                .get(0);
        assertThat(course.steps()).hasSize(steps);
        assertThat(course.isOpen()).isEqualTo(open);
        assertThat(course.days()).isEqualTo(days);
    }

    @Test
    void tellsHowLongTheReportTook() {
        IncidentCourse course = Towns.with(closed("HG-T-2021-001", "2021-12-02"))
                .asOf("2022-01-20")
                .incidents()
                .get(0);
        assertThat(course.daysToReport()).contains(1L);
        assertThat(Towns.with(incident("HG-T-2021-001", "2021-12-02", 3, Incident.Kind.OTHER))
                        .asOf("2022-01-20")
                        .incidents()
                        .get(0)
                        .daysToReport())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} people, {1}: serious {2}")
    @CsvSource({"49, OTHER, false", "50, OTHER, true", "1, EXTREME, true"})
    void isSeriousFromFiftyPeopleOnOrIfExtreme(int persons, Incident.Kind kind, boolean serious) {
        assertThat(Towns.with(incident("HG-T-2021-001", "2021-12-02", persons, kind))
                        .asOf("2022-01-20")
                        .incidents()
                        .get(0)
                        .serious())
                .isEqualTo(serious);
    }

    @Test
    void openComesFirstThenSeriousThenTheLatest() {
        assertThat(Towns.with(
                                closed("HG-T-2021-001", "2021-12-02"),
                                incident("HG-T-2021-002", "2021-12-05", 3, Incident.Kind.OTHER),
                                incident("HG-T-2021-003", "2021-12-04", 60, Incident.Kind.MASS),
                                incident("HG-T-2021-004", "2021-12-06", 3, Incident.Kind.OTHER))
                        .asOf("2022-01-20")
                        .incidents())
                .extracting(each -> each.incident().id().value())
                .containsExactly("HG-T-2021-003", "HG-T-2021-004", "HG-T-2021-002", "HG-T-2021-001");
    }
}
