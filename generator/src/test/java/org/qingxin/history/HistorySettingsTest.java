package org.qingxin.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What commits say is read whatever their clocks, encodings and names are, and whatever is set on the machine. */
class HistorySettingsTest extends OwnRepository {
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
        assertThat(log().extent().remarks()).containsExactly(Extent.Remark.CLOCK_BACK);
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
}
