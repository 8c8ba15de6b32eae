package org.qingxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a { color: red; }                       | a{color:red}
            a , b > c { top: 0 }                    | a,b>c{top:0}
            a :hover { top: 0 }                     | a :hover{top:0}
            a{ width: calc(1px + 2px) }             | a{width:calc(1px + 2px)}
            /* why */ a { /* or */ top: 0 }         | a{top:0}
            a { margin: 1px/* or */2px }            | a{margin:1px 2px}
            a::before { content: "; }  { /* x */" } | a::before{content:"; }  { /* x */"}
            a::before { content: '\\'  ;' }          | a::before{content:'\\'  ;'}
            a { top: 0 !important }                 | a{top:0 !important}
            @media screen and (width: 1px) { a { } } | @media screen and (width:1px){a{}}
            /* never closed                         | /* never closed
            """)
    void blanksAndCommentsGo(String written, String published) {
        assertThat(StyleSheet.compact(written)).isEqualTo(published);
        assertThat(StyleSheet.compact(published)).isEqualTo(published);
    }

    @Test
    void theShippedSheetLosesNothingElse() throws IOException {
        String shipped = shipped();
        String published = StyleSheet.compact(shipped);
        assertThat(bare(published)).isEqualTo(bare(shipped));
        assertThat(StyleSheet.compact(published)).isEqualTo(published);
        assertThat(published).doesNotContain("/*", "\n");
    }

    /** A sheet cannot say "dark by the system or by choice" in one rule: the colours stand twice and must not part. */
    @Test
    void darkBySystemAndDarkByChoiceAreOfTheSameColours() throws IOException {
        String shipped = shipped();
        assertThat(colours(shipped, ":root:not([data-theme=light]) {"))
                .contains("--bg")
                .isEqualTo(colours(shipped, ":root[data-theme=dark] {").replace(" color-scheme: dark;", ""));
    }

    private static String colours(String sheet, String opening) {
        Matcher block = Pattern.compile(Pattern.quote(opening) + "([^}]*)}").matcher(sheet);
        assertThat(block.find()).isTrue();
        String declarations = block.group(1).replaceAll("\\s+", " ").strip();
        return declarations.endsWith(";") ? declarations : declarations + ";";
    }

    private static String bare(String sheet) {
        return sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s", "").replace(";}", "}");
    }

    private static String shipped() throws IOException {
        return Files.readString(Path.of("../site-templates/assets/site.css"));
    }
}
