package org.qingxin.site.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.model.Town;
import org.qingxin.model.Town.GitHost.Kind;

/** Addresses as each host spells them. */
class HostLinksTest {
    private static final String URL = "https://git.example.org/town/records";
    private static final String FILE = "data/cases/2021/v-baohong/HG-2021-BH-001.yaml";

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    github, /blob/main/F#L12,       /blob/main/F,       /edit/main/F,   /commits/main/F,        /raw/main/F
                    gitlab, /-/blob/main/F#L12,     /-/blob/main/F,     /-/edit/main/F, /-/commits/main/F,      /-/raw/main/F
                    gitea,  /src/branch/main/F#L12, /src/branch/main/F, /_edit/main/F,  /commits/branch/main/F, /raw/branch/main/F
                    gitee,  /blob/main/F#L12,       /blob/main/F,       /edit/main/F,   /commits/main/F,        /raw/main/F
                    """)
    void aFileIsReadEditedFollowedAndFetched(
            String kind, String line, String file, String edit, String history, String raw) {
        var links = links(kind, "main");
        assertThat(links.line(FILE, 12)).isEqualTo(new Link(FILE + ":12", at(line)));
        assertThat(links.file(FILE)).isEqualTo(new Link(FILE, at(file)));
        assertThat(links.edit(FILE)).contains(at(edit));
        assertThat(links.history(FILE)).contains(at(history));
        assertThat(links.raw(FILE)).contains(at(raw));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    github, /new/main?filename=F&value=id%3A%20X%0A%E6%9D%91%26%23%2B%0A
                    gitlab, /-/new/main?file_name=F
                    gitea,  /_new/main?filename=F&value=id%3A%20X%0A%E6%9D%91%26%23%2B%0A
                    gitee,
                    """)
    void aNewFileIsFilledInAsFarAsTheHostAllows(String kind, String begin) {
        assertThat(links(kind, "main").begin(FILE, "id: X\n村&#+\n"))
                .isEqualTo(Optional.ofNullable(begin).map(HostLinksTest::at));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    main,      data/a b.yaml,      /blob/main/data/a%20b.yaml
                    main,      data/a?b#c%d.yaml,  /blob/main/data/a%3Fb%23c%25d.yaml
                    main,      data/村.yaml,       /blob/main/data/%E6%9D%91.yaml
                    2021/冬,   data/x.yaml,        /blob/2021/%E5%86%AC/data/x.yaml
                    a#b"c,     data/x.yaml,        /blob/a%23b%22c/data/x.yaml
                    """)
    void everySegmentIsPercentEncodedByItself(String branch, String path, String expected) {
        assertThat(links("github", branch).file(path).href()).isEqualTo(URL + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.org/x",
                "//example.org/x",
                "",
                " https://example.org/x"
            })
    void nothingButHttpLeadsAnywhere(String url) {
        assertPlain(new HostLinks(Optional.of(new Town.GitHost(Kind.GITHUB, Optional.of(url), Optional.of("main")))));
    }

    @Test
    void aTownWithoutAHostIsToldFileAndLine() {
        assertPlain(new HostLinks(Optional.empty()));
        assertPlain(links("none", "main"));
    }

    private static void assertPlain(HostLinks links) {
        assertThat(links.line(FILE, 12)).isEqualTo(Link.plain(FILE + ":12"));
        assertThat(links.file(FILE)).isEqualTo(Link.plain(FILE));
        assertThat(links.edit(FILE)).isEmpty();
        assertThat(links.history(FILE)).isEmpty();
        assertThat(links.raw(FILE)).isEmpty();
        assertThat(links.begin(FILE, "id: X\n")).isEmpty();
    }

    private static HostLinks links(String kind, String branch) {
        return new HostLinks(Optional.of(
                new Town.GitHost(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), Optional.of(URL), Optional.of(branch))));
    }

    private static String at(String address) {
        return URL + address.replace("F", FILE);
    }
}
