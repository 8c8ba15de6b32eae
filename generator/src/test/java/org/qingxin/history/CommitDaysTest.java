package org.qingxin.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.history.HistoryException.Trouble;

/** Which commit was the last by the end of a day, whatever clocks say. */
class CommitDaysTest {
    private static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    /** Days of January 2022 on which commits were made, one after the other, and how many were made by the end of a day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-01-05                                  | 2022-01-05 | 1 | 0
            2022-01-05                                  | 2022-01-04 | 0 | 0
            2022-01-05 2022-01-05 2022-01-07            | 2022-01-06 | 2 | 0
            2022-01-05 2022-01-06 2022-01-07            | 2022-01-31 | 3 | 0
            2022-01-05 2030-01-01 2022-01-07            | 2022-01-06 | 2 | 1
            2022-01-05 2030-01-01 2022-01-07            | 2022-01-07 | 3 | 1
            2022-01-05 2022-01-06 1999-01-01            | 2022-01-05 | 1 | 1
            2022-01-05 2022-01-06 1999-01-01            | 2022-01-06 | 3 | 1
            1999-01-01 2022-01-06                       | 2022-01-05 | 1 | 0
            2030-01-01 2022-01-06 2022-01-07            | 2022-01-06 | 2 | 1
            2022-01-09 2022-01-03 2022-01-04 2022-01-08 | 2022-01-05 | 3 | 1
            """)
    void clocksThatDoNotFitTheOrderAreNotBelieved(String made, LocalDate day, int by, int odd) throws Exception {
        GitFolder here = GitFolder.init(folder);
        List<String> commits = new ArrayList<>();
        for (String each : made.strip().split(" ")) {
            commits.add(here.put("data/cases/A.yaml", "id: A\nno: " + commits.size() + "\n")
                    .commit("clerk", "c@example.invalid", each + "T10:00:00+08:00", "x"));
        }
        Path data = folder.resolve("data");
        CommitDays days = CommitDays.of(History.of(data));
        assertThat(days.by(day, TOWN)).isEqualTo(by);
        assertThat(days.odd()).isEqualTo(odd);
        if (by == 0) {
            assertThatThrownBy(() -> CommitDays.base(data, day, TOWN))
                    .isInstanceOfSatisfying(
                            HistoryException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.TOO_EARLY));
        } else {
            assertThat(CommitDays.base(data, day, TOWN).commit()).isEqualTo(commits.get(by - 1));
        }
    }

    @Test
    void aDayEndsAtMidnightInTheTown() throws Exception {
        GitFolder here = GitFolder.init(folder);
        String last = here.put("data/cases/A.yaml", "id: A\n")
                .commit("clerk", "c@example.invalid", "2022-01-05T15:59:59+00:00", "x");
        here.put("data/cases/A.yaml", "id: A\nno: 1\n")
                .commit("clerk", "c@example.invalid", "2022-01-05T16:00:00+00:00", "x");
        LocalDate day = LocalDate.of(2022, 1, 5);
        assertThat(CommitDays.base(folder.resolve("data"), day, TOWN).commit()).isEqualTo(last);
    }
}
