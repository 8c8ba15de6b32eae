package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export rollup}: the records of several towns, each named by a {@code --data} of its own. */
class RollUpCommandTest {
    @TempDir
    Path folder;

    private Path here;
    private Path there;

    @BeforeEach
    void twoTowns() throws IOException {
        here = TownOnDisk.in(folder.resolve("here")).data();
        there = TownOnDisk.in(folder.resolve("other")).data();
        replace(there.resolve("town.yaml"), "含谷镇", "走马镇");
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, by));
    }

    private record Outcome(int exit, String out, String err) {}

    private static Outcome run(String command, List<Path> towns, String... more) {
        var all = new ArrayList<>(List.of(command));
        if (command.equals("export")) {
            all.add("rollup");
            all.addAll(List.of("--templates", "../site-templates", "--out", "-"));
        }
        towns.forEach(each -> all.addAll(List.of("--data", each.toString())));
        all.addAll(List.of("--schemas", "../schemas", "--jobs", "1"));
        all.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(all.toArray(String[]::new), Terminal.of(out, err));
        return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8).replaceAll("(?m)^… .*\\R", ""));
    }

    @Test
    void townsAreAddedUp() {
        var made = run("export", List.of(here, there), "--period", "1", "--format", "json");
        assertThat(made.exit()).as(made.err()).isZero();
        var values = new JSONObject(made.out()).getJSONObject("values");
        assertThat(values.getString("line-1")).isEqualTo("含谷镇");
        assertThat(values.getString("line-2")).isEqualTo("走马镇");
        assertThat(values.getInt("line-1.inspected-workers")).isPositive();
        assertThat(values.getInt("line-3.inspected-workers")).isEqualTo(2 * values.getInt("line-1.inspected-workers"));
    }

    @Test
    void townsWhosePeriodsDoNotAgreeAreRefusedAndEachIsNamedWithItsPeriods() throws IOException {
        Path campaign = there.resolve("campaigns/2021-winter.yaml");
        replace(campaign, "to: 2022-01-08", "to: 2022-01-07");
        replace(campaign, "from: 2022-01-09", "from: 2022-01-08");
        var refused = run("export", List.of(here, there), "--period", "1");
        assertThat(refused.err())
                .contains("报送期不一致")
                .contains("\n  含谷镇：第 1 期 2021-11-17 至 2021-12-29、第 2 期 2021-12-30 至 2022-01-08")
                .contains("\n  走马镇：第 1 期 2021-11-17 至 2021-12-29、第 2 期 2021-12-30 至 2022-01-07");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void townsThatTellDifferentDaysAreRefusedUntilOneDayIsNamed() throws IOException {
        replace(there.resolve("town.yaml"), "asOf: 2022-01-20", "asOf: 2022-01-19");
        assertThat(run("export", List.of(here, there)).err())
                .contains("数据日不同", "含谷镇：2022-01-20", "走马镇：2022-01-19", "--as-of");
        assertThat(run("export", List.of(here, there), "--as-of", "2022-01-18").exit())
                .isZero();
    }

    @Test
    void oneTownOrOneTwiceIsNoRollUp() {
        assertThat(run("export", List.of(here)).err()).contains("两个以上镇街");
        assertThat(run("export", List.of(here, there, here)).err()).contains("含谷镇给了不止一次");
    }

    @Test
    void theFaultsOfAnyTownAreToldInItsOwnFileAndNothingIsMade() throws IOException {
        replace(there.resolve("town.yaml"), "timeZone:", "timeZonne:");
        var refused = run("export", List.of(here, there));
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("other/data/town.yaml").doesNotContain("/here/data/town.yaml");
    }

    @Test
    void nothingElseTakesSeveralTowns() {
        assertThat(run("validate", List.of(here, there)).err()).contains("--data 只能写一次");
        var all = List.of(
                "export", "annex1", "--data", here.toString(), "--data", there.toString(), "--schemas", "../schemas");
        var err = new ByteArrayOutputStream();
        assertThat(Main.run(all.toArray(String[]::new), Terminal.of(new ByteArrayOutputStream(), err)))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("annex1 不用 --data");
    }
}
