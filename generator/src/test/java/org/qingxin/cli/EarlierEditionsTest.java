package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.cli.TownInRepository.CASE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.print.TextWriter;
import org.qingxin.history.Earlier;
import org.qingxin.history.Earlier.Standing;

/** What was published once stays in history, or every later edition at the same place says that it did not. */
class EarlierEditionsTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/org/qingxin/finding/examples");

    @TempDir
    Path folder;

    private TownInRepository here;
    private String first;

    @BeforeEach
    void aPublishedSite() throws Exception {
        here = TownInRepository.in(folder);
        here.edit(CASE, "木工班组9月底", "木工班组在9月底");
        first = here.commit("补一个字");
        here.build();
    }

    @Test
    void whatGoesOnFromThereIsNothingToTell() throws Exception {
        here.edit(CASE, "木工班组在9月底", "木工班组九月底");
        here.commit("改写法");
        assertThat(here.build().out()).doesNotContain("H71");
        here.build("--at", "HEAD~1");
        assertThat(here.build().out()).doesNotContain("H71");
        here.repository().git("checkout", "-q", "HEAD~1");
        assertThat(here.build().out()).doesNotContain("H71");
        assertThat(here.published("manifest.json")).contains("\"earlier\": []");
    }

    @Test
    void anAmendedCommitIsToldAndRemembered() throws Exception {
        here.repository().git("commit", "-q", "--amend", "-m", "补一个字，改了说明");
        assertThat(here.build().out()).contains("警告[H710]", first.substring(0, 12));
        assertThat(here.published("about.html")).contains("历史被改写过", first.substring(0, 12));
        assertThat(here.published("problems.html")).contains("H710", first.substring(0, 12));
        assertThat(here.build().out()).contains("警告[H710]");
        assertThat(here.published("about.html")).contains("历史被改写过");
        here.repository().git("merge", "-q", "-s", "ours", "-m", "接回", first);
        assertThat(here.build().out()).doesNotContain("H71");
        assertThat(here.published("about.html")).doesNotContain("改写");
    }

    @Test
    void aCommitThatIsGoneForGoodIsToldToo() throws Exception {
        here.repository().git("reset", "-q", "--hard", "HEAD~1");
        var clone = here.cloned(folder.resolve("clone"));
        assertThat(clone.build().out()).contains("警告[H710]", first.substring(0, 12));
    }

    @Test
    void aCommitTakenBackIsNoMereLookAtAnOlderOne() throws Exception {
        here.repository().git("reset", "-q", "--hard", "HEAD~1");
        assertThat(here.build().out()).contains("警告[H710]", first.substring(0, 12));
    }

    @Test
    void aShallowCloneSaysThatItCannotTell() throws Exception {
        here.edit(CASE, "木工班组在9月底", "木工班组九月底");
        here.commit("改写法");
        var clone = here.cloned(folder.resolve("clone"), "--depth", "1");
        assertThat(clone.build().out()).contains("警告[H711]", first.substring(0, 12), "--unshallow");
        assertThat(here.published("about.html")).contains("核对不了");
        assertThat(here.build().out()).doesNotContain("H71");
    }

    @Test
    void whatWasLostIsNotForgottenByWhoCannotTell() throws Exception {
        here.repository().git("commit", "-q", "--amend", "-m", "改了说明");
        here.build();
        var loose = new TownInRepository(here.repository(), TownOnDisk.in(folder.resolve("loose")), here.site());
        assertThat(loose.build().out()).contains("警告[H710]");
    }

    @ParameterizedTest
    @EnumSource(value = Standing.class, mode = Mode.EXCLUDE, names = "KEPT")
    void theAnswerShownWithTheCodeIsTheProgramsOwn(Standing standing) throws Exception {
        var lost = new Earlier("8c1f0e5a2b7d4c3f9e6a1d0b5c8f7e2a4d3b6c9f", standing);
        Finding finding = EarlierEditions.finding(lost);
        for (String ending : List.of(".txt", ".en.txt")) {
            var words = ending.equals(".txt")
                    ? List.of(Catalog.chinese(), Catalog.english())
                    : List.of(Catalog.english(), Catalog.chinese());
            String answer = new TextWriter(words.get(0), words.get(1), (path, line) -> Optional.empty()).tell(finding);
            Path file = EXAMPLES.resolve(finding.code().id() + ending);
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file, answer, UTF_8);
            }
            assertThat(file).content(UTF_8).isEqualTo(answer);
        }
        assertThat(finding.code()).isIn(Code.HISTORY_REWRITTEN, Code.HISTORY_UNCHECKED);
    }
}
