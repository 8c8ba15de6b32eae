package org.qingxin.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.qingxin.history.Version.State;

/** Awkward histories in real repositories: what each commit did to which record. */
class HistoryTest extends OwnRepository {
    @Test
    void firstCommitCreates() throws Exception {
        assertThat(last()).containsExactly("cases/A CREATED /id→A /amount→100", "cases/B CREATED /id→B /amount→7");
    }

    @Test
    void commitThatTouchesNoRecordIsInTheLogAndSaysNothing() throws Exception {
        here.put("README.md", "y\n").put("data/README.md", "n\n").put("data/.hidden.yaml", "id: H\n");
        here.commit();
        assertThat(log().commits()).hasSize(2);
        assertThat(last()).isEmpty();
    }

    @Test
    void anotherFormIsNoChangeButListed() throws Exception {
        here.put("data/cases/A.yaml", "# 注\namount: 100.00 # 元\n'id': \"A\"\n").commit();
        assertThat(last()).containsExactly("cases/A TOUCHED");
        assertThat(log().commits().get(1).records().get(0).fields()).isEmpty();
    }

    @Test
    void anotherPlaceIsNoChangeButListed() throws Exception {
        here.git("mv", "data/cases/A.yaml", "data/cases/moved.yaml");
        here.commit();
        assertThat(last()).containsExactly("cases/A MOVED");
    }

    @Test
    void movedAndEditedIsOneRecord() throws Exception {
        here.git("mv", "data/cases/A.yaml", "data/cases/moved.yaml");
        here.put("data/cases/moved.yaml", "id: A\namount: 90\n").commit();
        assertThat(last()).containsExactly("cases/A CHANGED /amount 100→90");
    }

    @Test
    void recordMayGetAnotherKind() throws Exception {
        Files.createDirectories(here.path().resolve("data/incidents"));
        here.git("mv", "data/cases/A.yaml", "data/incidents/A.yaml");
        here.commit();
        assertThat(last()).containsExactly("incidents/A MOVED");
    }

    @Test
    void filesThatChangePlacesAreMoved() throws Exception {
        here.put("data/cases/A.yaml", B).put("data/cases/B.yaml", A).commit();
        assertThat(last()).containsExactly("cases/A MOVED", "cases/B MOVED");
    }

    @Test
    void recordsThatChangeNumbersAreTheRecordsTheyNowSayTheyAre() throws Exception {
        here.put("data/cases/A.yaml", "id: B\namount: 100\n")
                .put("data/cases/B.yaml", "id: A\namount: 7\n")
                .commit();
        assertThat(last()).containsExactly("cases/A CHANGED /amount 100→7", "cases/B CHANGED /amount 7→100");
    }

    @Test
    void anotherNumberInTheSameFileIsAnotherRecord() throws Exception {
        here.put("data/cases/A.yaml", "id: C\namount: 100\n").commit();
        assertThat(last()).containsExactly("cases/A REMOVED /idA→ /amount100→", "cases/C CREATED /id→C /amount→100");
    }

    @Test
    void versionThatCannotBeReadIsPassedOver() throws Exception {
        here.put("data/cases/A.yaml", "id: A\n\tamount: [\n").commit();
        here.put("data/cases/A.yaml", "id: A\nid: A\namount: 1\n").commit();
        here.put("data/cases/A.yaml", "id: A\namount: 80\n").commit();
        assertThat(all())
                .containsSubsequence("cases/A UNREADABLE", "cases/A UNREADABLE", "cases/A CHANGED /amount 100→80");
    }

    @Test
    void fileThatNeverCouldBeReadIsCalledByItsName() throws Exception {
        Files.write(here.path().resolve("data/cases/C.yaml"), "id: C\nname: 欠薪\n".getBytes(Charset.forName("GBK")));
        here.commit();
        assertThat(last()).containsExactly("cases/C UNREADABLE");
        here.git("mv", "data/cases/C.yaml", "data/cases/D.yaml");
        here.commit();
        assertThat(last()).containsExactly("cases/C UNREADABLE");
        here.put("data/cases/D.yaml", "id: C\nname: 欠薪\n").commit();
        assertThat(last()).containsExactly("cases/C CHANGED /id→C /name→欠薪");
    }

    @Test
    void unreadableAtTheEndIsNoDifference() throws Exception {
        here.put("data/cases/A.yaml", "{\n").commit();
        assertThat(last()).containsExactly("cases/A UNREADABLE");
    }

    @Test
    void removedAndRestored() throws Exception {
        here.git("rm", "-q", "data/cases/A.yaml");
        here.commit();
        assertThat(last()).containsExactly("cases/A REMOVED /idA→ /amount100→");
        here.put("data/cases/A.yaml", A).commit();
        assertThat(last()).containsExactly("cases/A CREATED /id→A /amount→100");
    }

    @Test
    void mergeTellsAllThatItBringsAndWhatItHides() throws Exception {
        here.git("switch", "-q", "-c", "edit");
        here.put("data/cases/C.yaml", "id: C\n").commit();
        here.git("switch", "-q", "main");
        here.put("data/cases/B.yaml", "id: B\namount: 8\n").commit();
        here.git("merge", "-q", "--no-ff", "--no-commit", "edit");
        here.put("data/cases/A.yaml", "id: A\namount: 1\n").commit();
        assertThat(log().commits()).hasSize(3);
        assertThat(log().commits().get(2).commit().isMerge()).isTrue();
        assertThat(last()).containsExactly("cases/A CHANGED /amount 100→1", "cases/C CREATED /id→C");
    }

    @Test
    void mergeThatTakesNothingSaysNothing() throws Exception {
        here.git("switch", "-q", "-c", "edit");
        here.put("data/cases/A.yaml", "id: A\namount: 1\n").commit();
        here.git("switch", "-q", "main");
        here.git("merge", "-q", "--no-ff", "-s", "ours", "-m", "x", "edit");
        assertThat(last()).isEmpty();
        assertThat(log().commits()).hasSize(2);
    }

    @Test
    void revertAndSquashAreCommitsLikeOthers() throws Exception {
        here.put("data/cases/A.yaml", "id: A\namount: 1\n").commit();
        here.git("revert", "--no-edit", "HEAD");
        assertThat(last()).containsExactly("cases/A CHANGED /amount 1→100");
        here.git("switch", "-q", "-c", "edit");
        here.put("data/cases/A.yaml", "id: A\namount: 2\n").commit();
        here.put("data/cases/A.yaml", "id: A\namount: 3\n").commit();
        here.git("switch", "-q", "main");
        here.git("merge", "-q", "--squash", "edit");
        here.commit();
        assertThat(last()).containsExactly("cases/A CHANGED /amount 100→3");
    }

    @Test
    void hiddenNumberThatChangesIsSeenToChangeAndNotSeen() throws Exception {
        here.put("data/cases/A.yaml", "id: A\namount: 100\nnote: 电话13812345678\n")
                .commit();
        here.put("data/cases/A.yaml", "id: A\namount: 100\nnote: 电话13812345679\n")
                .commit();
        assertThat(last()).containsExactly("cases/A CHANGED /note 电话***********→电话***********");
        assertThat(log().toString()).doesNotContain("1381234567");
    }

    @Test
    void linksAndFoldersAreNoRecords() throws Exception {
        Files.delete(here.path().resolve("data/cases/A.yaml"));
        Files.createSymbolicLink(here.path().resolve("data/cases/A.yaml"), Path.of("B.yaml"));
        here.commit();
        assertThat(last()).containsExactly("cases/A REMOVED /idA→ /amount100→");
    }

    @Test
    void versionsAreKnownByTheirBytes() throws Exception {
        Version version = log().commits().get(0).records().get(0).after().orElseThrow();
        assertThat(version)
                .isEqualTo(new Version(
                        "cases/A.yaml",
                        here.git("rev-parse", "HEAD:data/cases/A.yaml").strip(),
                        State.READABLE));
    }
}
