package org.qingxin.site.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown in notes and pages becomes. */
class MarkdownTest {
    private static final Markdown MARKDOWN = new Markdown();

    @Test
    void sentenceIsAParagraph() {
        assertThat(note("代表到村签收告知单，同意销账。")).isEqualTo("<p>代表到村签收告知单，同意销账。</p>");
    }

    @Test
    void nothingIsNothing() {
        assertThat(note("")).isEmpty();
        assertThat(note(" \n ")).isEmpty();
    }

    @Test
    void blankLineParts() {
        assertThat(note("一\n\n二")).isEqualTo("<p>一</p>\n<p>二</p>");
    }

    @Test
    void listsEmphasisAndCodeWork() {
        assertThat(note("- **先**查\n- *后*付\n\n1. `validate`\n2. 报"))
                .isEqualTo("<ul>\n<li><strong>先</strong>查</li>\n<li><em>后</em>付</li>\n</ul>\n"
                        + "<ol>\n<li><code>validate</code></li>\n<li>报</li>\n</ol>");
    }

    @Test
    void quotationAndPreformattedTextWork() {
        assertThat(note("> 引\n\n```\nid: x\n```"))
                .isEqualTo("<blockquote>\n<p>引</p>\n</blockquote>\n<pre><code>id: x\n</code></pre>");
    }

    @Test
    void headersOfATableHaveAScope() {
        assertThat(note("| 户数 | 人数 |\n|---|---|\n| 1 | 2 |"))
                .contains("<tr><th scope=\"col\">户数</th><th scope=\"col\">人数</th></tr>")
                .contains("<tr><td>1</td><td>2</td></tr>");
    }

    @Test
    void headingsOfAPageLieBelowItsTitleAndCanBeLinkedTo() {
        assertThat(page("# 一、报送\n\n## 一、报送\n\n#### 四"))
                .isEqualTo("<h2 id=\"t-一报送\">一、报送</h2>\n<h2 id=\"t-一报送-1\">一、报送</h2>\n<h4 id=\"t-四\">四</h4>");
    }

    @Test
    void headingsOfANoteLieBelowThePanelAndHaveNoIdThatCouldMeetAnother() {
        assertThat(note("# main\n\n## s-f")).isEqualTo("<h3>main</h3>\n<h3>s-f</h3>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.gov.cn/a?b=1#c, https://www.gov.cn/a?b=1#c",
        "http://example.org, http://example.org",
        "HTTPS://example.org/, HTTPS://example.org/",
        "guide-clerk.html, guide-clerk.html",
        "../periods/2021-winter-1/v-hanhu.html, ../periods/2021-winter-1/v-hanhu.html",
        "../cases/index.html?st=x, ../cases/index.html?st=x",
        "law_notes.html#t-一, law_notes.html#t-一",
        "#一, #t-一"
    })
    void linksGoToHttpHttpsAndPagesOfTheSite(String written, String shown) {
        assertThat(note("[去](" + written + ")")).isEqualTo("<p><a href=\"" + shown + "\">去</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript:%61lert(1)",
                "JAVASCRIPT:alert(1)",
                "jAvAsCrIpT:alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "java&Tab;script:alert(1)",
                "java&#10;script:alert(1)",
                "&#1;javascript:alert(1)",
                "vbscript:msgbox(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "file:///etc/passwd",
                "mailto:a@example.org",
                "tel:12345",
                "ftp://example.org/",
                "//example.org/x",
                "/etc/passwd",
                "\\\\\\\\server\\\\share",
                "c:/windows",
                "a:b"
            })
    void linksElsewhereLeadNowhere(String target) {
        assertThat(note("[去](" + target + ")")).isIn("<p><a>去</a></p>", "<p>去</p>");
        assertThat(note("[去][1]\n\n[1]: " + target)).isIn("<p><a>去</a></p>", "<p>去</p>");
        assertThat(note("<" + target + ">")).doesNotContain("href", "<a>去");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"![图](http://example.org/a.png)", "![图](a.png \"名\")", "![图][1]\n\n[1]: http://example.org/a.png"
            })
    void ofAnImageTheWordsRemain(String image) {
        assertThat(note(image)).isEqualTo("<p>图</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>      | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
            见<b onclick=x>此</b>          | <p>见&lt;b onclick=x&gt;此&lt;/b&gt;</p>
            <!-- 注 -->                    | &lt;!-- 注 --&gt;
            <![CDATA[x]]>                  | <p>&lt;![CDATA[x]]&gt;</p>
            a < b > c                      | <p>a &lt; b &gt; c</p>
            &lt;b&gt;                      | <p>&lt;b&gt;</p>
            &copy; &#60; &nope;            | <p>© &lt; &amp;nope;</p>
            ${7*7} <#if x>                 | <p>${7*7} &lt;#if x&gt;</p>
            """)
    void htmlAndTemplatesShowAsText(String written, String shown) {
        assertThat(note(written)).isEqualTo(shown);
    }

    /** The plain short cut must not be seen: each of these gives what the parser gives for the same words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "代表到村签收告知单，同意销账。",
                "2021年11月24日",
                "12 人 34567.80 元",
                "1.5 倍",
                "3、第三条",
                "（一）",
                "1.",
                "1)",
                "1. 一",
                "12) 二",
                "1.一",
                "- 一",
                "-",
                "--",
                "---",
                "-一",
                "+ 一",
                "+86",
                "= 一",
                "====",
                "a - b",
                "a = b",
                "a/b:c;d,e.f?g",
                "http://example.org/a",
                "www.example.org",
                "100% (约)",
                "a'b",
                "$100^2{x}@y",
                "：冒号",
                "　　首行缩进",
                "a  b",
                "a\tb"
            })
    void shortCutGivesWhatTheParserGives(String text) {
        // An empty HTML comment's worth of Markdown: a reference definition renders to nothing but needs the parser.
        assertThat(note(text)).isEqualTo(note(text.strip() + "\n\n[none]: x"));
    }

    @Test
    void shortCutGivesWhatTheParserGivesForLinesOfAnyText() {
        var random = new Random(7);
        var parts = List.of(
                "已到场",
                "核对",
                "，",
                "。",
                " ",
                "  ",
                "\t",
                "\u3000",
                "\n",
                "\n",
                "\n",
                "1",
                "2.",
                "3) ",
                "-",
                "=",
                "+",
                "a",
                ":",
                "12 人",
                "'",
                "(",
                ")",
                "http://a",
                "%",
                "{x}");
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = 1 + random.nextInt(12); length > 0; length--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            var written = text.toString().strip();
            var parsed = MARKDOWN.html(written + "\n\n[none]: x");
            assertThat(note(written)).as(written).isEqualTo(parsed.html());
            assertThat(MARKDOWN.words(written).replaceAll("\\s+", " "))
                    .as(written)
                    .isEqualTo(parsed.words().replaceAll("\\s+", " "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "- ", "1. ", "> - ", "* 1) "})
    void nestingThatNobodyWritesIsShownAsText(String marker) {
        var text = marker.repeat(1000) + "x";
        assertThat(note(text)).startsWith("<p>").doesNotContain("<blockquote", "<ul", "<ol");
        assertThat(note(marker.repeat(8) + "x"))
                .endsWith("</" + (marker.startsWith(">") ? "blockquote>" : element(marker)));
    }

    private static String element(String marker) {
        return marker.startsWith("1") ? "ol>" : "ul>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "*a ", "**", "`", "<", "&", "[a](", "|a", "\\", "_a_", "~", "<!--", "&#"})
    void longNonsenseIsReadInGoodTime(String part) {
        long start = System.nanoTime();
        note(part.repeat(4000));
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5000);
    }

    private static String note(String text) {
        return MARKDOWN.html(text).html();
    }

    private static String page(String text) {
        return MARKDOWN.page(text).html();
    }
}
