package org.qingxin.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.history.Extent.Reach;
import org.qingxin.history.Version.State;

/** Awkward histories in real repositories. After each, carrying out the log from nothing makes what is checked out. */
class HistoryTest {
    private static final String A = "id: A\namount: 100\n";
    private static final String B = "id: B\namount: 7\n";

    @TempDir
    Path folder;

    private GitFolder here;

    @BeforeEach
    void aRepository() throws Exception {
        here = GitFolder.init(folder.resolve("here"));
        here.put("data/cases/A.yaml", A).put("data/cases/B.yaml", B).put("README.md", "x\n");
        here.commit();
    }

    @AfterEach
    void theLogIsWholeAndTheSameForTheSecondReader() throws Exception {
        ChangeLog log = log();
        assertThat(log.differences()).isEmpty();
        assertThat(log.extent().reach()).isEqualTo(Reach.WHOLE);
        assertThat(SecondReader.told(log)).isEqualTo(SecondReader.read(here.path(), "data/"));
    }

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
    void namesWithAnyCharacterComeWhole() throws Exception {
        here.put("data/案 件/\"a\tb\n\\:.yaml", "id: C\n").commit();
        assertThat(log().commits().get(1).records().get(0).after().orElseThrow().path())
                .isEqualTo("案 件/\"a\tb\n\\:.yaml");
    }

    @Test
    void clocksDoNotMatter() throws Exception {
        for (String day : List.of("2099-01-01T00:00:00Z", "1970-01-02T00:00:00Z", "2022-01-01T00:00:00Z")) {
            here.put("data/cases/A.yaml", "id: A\namount: " + day.substring(0, 4) + "\n");
            here.git("-c", "user.name=x", "-c", "user.email=x@x", "add", "-A");
            GitFolder.run(
                    here.path(),
                    Map.of(
                            "GIT_AUTHOR_NAME",
                            "钱",
                            "GIT_AUTHOR_EMAIL",
                            "q@x",
                            "GIT_COMMITTER_NAME",
                            "钱",
                            "GIT_COMMITTER_EMAIL",
                            "q@x",
                            "GIT_AUTHOR_DATE",
                            day,
                            "GIT_COMMITTER_DATE",
                            day),
                    "git",
                    "commit",
                    "-q",
                    "-m",
                    "x");
        }
        assertThat(all().stream().filter(each -> each.contains("CHANGED")))
                .containsExactly(
                        "cases/A CHANGED /amount 100→2099",
                        "cases/A CHANGED /amount 2099→1970",
                        "cases/A CHANGED /amount 1970→2022");
        assertThat(lastCommit().author().name()).isEqualTo("钱");
        assertThat(lastCommit().author().at().orElseThrow()).hasToString("2022-01-01T00:00Z");
    }

    @Test
    void wordsInOtherEncodingsAreRead() throws Exception {
        here.git("-c", "i18n.commitEncoding=GBK", "commit", "-q", "--allow-empty", "-F", words("更正", "GBK"));
        assertThat(lastCommit().message().subject()).isEqualTo("更正");
        assertThat(lastCommit().isGuessed()).isFalse();
        commitOf("更正".getBytes(Charset.forName("GBK")));
        assertThat(lastCommit().message().subject()).isEqualTo("更正");
        assertThat(lastCommit().isGuessed()).isTrue();
        commitOf("x\u00FF\u00FE y \u001B[31m".getBytes(ISO_8859_1));
        assertThat(lastCommit().message().subject()).isEqualTo("x\\xFF\\xFE y \\u{1B}[31m");
    }

    @Test
    void settingsOfRepositoryUserAndCallerDoNotMatter() throws Exception {
        here.git("mv", "data/cases/A.yaml", "data/cases/moved.yaml");
        here.commit();
        List<String> plain = all();
        for (String setting : List.of(
                "diff.renames=copies",
                "log.showRoot=false",
                "diff.relative=false",
                "log.showSignature=true",
                "core.quotePath=true",
                "color.ui=always",
                "diff.noprefix=true",
                "core.abbrev=7",
                "diff.orderFile=no-such-file",
                "diff.ignoreSubmodules=all",
                "log.follow=true",
                "core.fsmonitor=false",
                "diff.external=false",
                "log.diffMerges=off",
                "format.pretty=oneline",
                "core.pager=false",
                "i18n.logOutputEncoding=GBK",
                "diff.default.textconv=false",
                "core.commitGraph=true")) {
            String[] parts = setting.split("=");
            here.git("config", parts[0], parts[1]);
        }
        assertThat(all()).isEqualTo(plain);
    }

    @Test
    void replacedAndGraftedCommitsAreToldAsTheyAre() throws Exception {
        String first = here.git("rev-parse", "HEAD").strip();
        String second = here.put("data/cases/A.yaml", "id: A\namount: 1\n").commit();
        String third = here.put("data/cases/A.yaml", "id: A\namount: 2\n").commit();
        List<String> real = all();
        here.git("replace", second, first);
        here.put(".git/info/grafts", third + " " + first + "\n");
        assertThat(all()).isEqualTo(real);
        assertThat(log().extent().remarks()).contains(Extent.Remark.REPLACED, Extent.Remark.GRAFTED);
        here.git("replace", "-d", second);
        Files.delete(here.path().resolve(".git/info/grafts"));
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

    /** A commit as no git of today would write it. */
    private void commitOf(byte[] words) throws Exception {
        String head = here.git("cat-file", "commit", "HEAD");
        String headers = head.substring(0, head.indexOf("\n\n") + 2)
                .replaceFirst("(?m)^parent .*\n", "")
                .replaceFirst("(?m)^encoding .*\n", "")
                .replaceFirst("\n", "\nparent " + here.git("rev-parse", "HEAD").strip() + "\n");
        Files.write(folder.resolve("commit"), headers.getBytes(ISO_8859_1));
        Files.write(folder.resolve("commit"), words, StandardOpenOption.APPEND);
        String id = here.git(
                "hash-object", "-t", "commit", "-w", folder.resolve("commit").toString());
        here.git("update-ref", "HEAD", id.strip());
    }

    private String words(String text, String encoding) throws Exception {
        Files.write(folder.resolve("words"), text.getBytes(Charset.forName(encoding)));
        return folder.resolve("words").toString();
    }

    private ChangeLog log() {
        return History.of(here.path().resolve("data"));
    }

    private Commit lastCommit() {
        List<CommitChanges> commits = log().commits();
        return commits.get(commits.size() - 1).commit();
    }

    private List<String> all() {
        return log().commits().stream().flatMap(each -> shown(each).stream()).toList();
    }

    private List<String> last() {
        List<CommitChanges> commits = log().commits();
        return shown(commits.get(commits.size() - 1));
    }

    private static List<String> shown(CommitChanges commit) {
        return commit.records().stream()
                .map(each -> each.record() + " " + each.kind()
                        + each.fields().stream().map(HistoryTest::shown).collect(Collectors.joining()))
                .toList();
    }

    private static String shown(FieldChange change) {
        return " " + change.at() + (change instanceof FieldChange.Replaced ? " " : "")
                + change.before().map(Value::shown).orElse("") + "→"
                + change.after().map(Value::shown).orElse("");
    }
}
