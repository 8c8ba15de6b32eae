package org.qingxin.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who wrote what came in by a merge, and by a commit that several people's were made into. */
class WritersTest extends OwnRepository {
    @Test
    void mergeNamesThoseWhoWroteTheBranch() throws Exception {
        branch("edit");
        by("甲", "2022-01-19T10:00:00+08:00", "id: A\namount: 1\n");
        by("乙", "2022-01-19T09:00:00+08:00", "id: A\namount: 2\n");
        by("甲", "2022-01-19T11:00:00+08:00", "id: A\namount: 3\n");
        here.git("switch", "-q", "main");
        merge("edit");
        assertThat(lastCommit().author().name()).isEqualTo("clerk");
        assertThat(writers(lastCommit())).containsExactly("甲", "乙");
    }

    @Test
    void onlyWhatTheMergeBrings() throws Exception {
        branch("one");
        by("甲", "2022-01-19T10:00:00+08:00", "id: A\namount: 1\n");
        here.git("switch", "-q", "main");
        merge("one");
        here.git("switch", "-q", "-c", "two", "one");
        here.put("data/cases/C.yaml", "id: C\n");
        here.commit("乙", "b@example.invalid", "2022-01-19T12:00:00+08:00", "x");
        here.git("switch", "-q", "main");
        by("丙", "2022-01-19T12:00:00+08:00", "id: A\namount: 5\n");
        here.git("switch", "-q", "two");
        here.git("merge", "-q", "--no-ff", "-s", "ours", "-m", "catch up", "main");
        here.git("checkout", "-q", "main", "--", "data/cases/A.yaml");
        here.git("commit", "-q", "--amend", "--no-edit");
        here.git("switch", "-q", "main");
        merge("two");
        assertThat(log().commits().stream().map(each -> writers(each.commit())))
                .containsExactly(List.of("clerk"), List.of("甲"), List.of("丙"), List.of("乙"));
    }

    @Test
    void severalBranchesAtOnce() throws Exception {
        for (String name : List.of("one", "two")) {
            here.git("switch", "-q", "-c", name, "main");
            here.put("data/cases/" + name + ".yaml", "id: " + name + "\n");
            here.commit(name, name + "@example.invalid", "2022-01-19T12:00:00+08:00", "x");
        }
        here.git("switch", "-q", "main");
        here.git("merge", "-q", "--no-ff", "-m", "both", "one", "two");
        assertThat(lastCommit().parents()).hasSize(3);
        assertThat(writers(lastCommit())).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void commitOfSeveralPeopleNamesThemAll() throws Exception {
        here.put("data/cases/A.yaml", "id: A\namount: 1\n");
        here.commit(
                "甲",
                "a@example.invalid",
                "2022-01-19T10:00:00+08:00",
                "x\n\nCo-authored-by: 乙 <b@example.invalid>\nco-authored-by: 甲 <a@example.invalid>");
        assertThat(writers(lastCommit())).containsExactly("甲", "乙");
    }

    @Test
    void mergeThatBringsNothingIsWrittenByWhoMadeIt() throws Exception {
        String old = here.git("rev-parse", "HEAD").strip();
        by("甲", "2022-01-19T10:00:00+08:00", "id: A\namount: 1\n");
        String tree = here.git("rev-parse", "HEAD^{tree}").strip();
        String merge = here.git("commit-tree", "-p", "HEAD", "-p", old, "-m", "nothing", tree)
                .strip();
        here.git("update-ref", "HEAD", merge);
        assertThat(writers(lastCommit())).containsExactly("clerk");
    }

    @Test
    void whatWasToldBeforeIsNotLookedAtAgainAndNothingIsLost() throws Exception {
        HistoryCache cache = new HistoryCache(folder.resolve("kept"), "test");
        branch("edit");
        by("甲", "2022-01-19T10:00:00+08:00", "id: A\namount: 1\n");
        here.git("switch", "-q", "main");
        merge("edit");
        assertThat(History.of(here.path().resolve("data"), cache)).isEqualTo(log());
        here.git("switch", "-q", "-c", "more", "edit");
        by("乙", "2022-01-19T10:00:00+08:00", "id: A\namount: 2\n");
        here.git("switch", "-q", "main");
        merge("more");
        assertThat(History.of(here.path().resolve("data"), cache)).isEqualTo(log());
        assertThat(writers(lastCommit())).containsExactly("乙");
    }

    private void branch(String name) throws Exception {
        here.git("switch", "-q", "-c", name);
    }

    private void merge(String name) throws Exception {
        here.git("merge", "-q", "--no-ff", "-m", "Merge branch '" + name + "'", name);
    }

    private void by(String name, String when, String text) throws Exception {
        here.put("data/cases/A.yaml", text);
        here.commit(name, name + "@example.invalid", when, "x");
    }

    private static List<String> writers(Commit commit) {
        return commit.writers().stream().map(Stamp::name).toList();
    }
}
