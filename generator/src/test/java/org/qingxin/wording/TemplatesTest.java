package org.qingxin.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may do, and how its mistakes are told. */
class TemplatesTest {
    /** A page as pages are: records, lists, words, numbers, yes and no. */
    public record Sheet(
            String title, List<Line> lines, int count, long sum, boolean closed, Folder folder, Markup note) {}

    public record Line(String text) {
        /** Not a component, so not for templates. */
        public String secret() {
            return "secret";
        }
    }

    /** Something that is no record. */
    public static final class Folder {
        public String getName() {
            return "folder";
        }

        public void delete() {
            throw new AssertionError("reached from a template");
        }
    }

    private static final Sheet SHEET = new Sheet(
            "<b>\"A\" & 'B'</b>",
            List.of(new Line("一"), new Line("二")),
            1234567,
            -5,
            true,
            new Folder(),
            new Markup("<p>一 &amp; <b>二</b></p>"));

    @Test
    void componentsOfRecordsAreShownInOrder() {
        assertThat(render("<#list page.lines as each>${each.text};</#list>")).isEqualTo("一;二;");
    }

    @Test
    void valuesAreEscapedForTextAndAttributes() {
        assertThat(render("<p title=\"${page.title}\">${page.title}</p>"))
                .isEqualTo("<p title=\"&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;\">"
                        + "&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</p>");
    }

    @Test
    void pagesOfAnyLengthAndOfRareCharactersAreWrittenWhole() {
        var line = "é\u00d7一𠮷<br>";
        assertThat(render(line.repeat(20_000))).isEqualTo(line.repeat(20_000));
        assertThat(render("一é".repeat(40_000))).isEqualTo("一é".repeat(40_000));
    }

    @Test
    void markupStandsAsItIs() {
        assertThat(render("<div>${page.note}</div>")).isEqualTo("<div><p>一 &amp; <b>二</b></p></div>");
    }

    @Test
    void numbersAndTruthsAreWrittenAlikeInEveryLocale() {
        var own = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(render("${page.count} ${page.sum} ${page.closed}")).isEqualTo("1234567 -5 true");
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void wordsComeFromTheMessagesWithTheirValuesEscaped() {
        assertThat(render("${t(\"hello\", page.title)}"))
                .isEqualTo("您好，&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;");
    }

    /** However a message is asked for, it is shown as it is written, and nothing in it is part of the template. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            <p>${t("plain")}</p>                       | <p>案件</p>
            <p title="${t("odd")}">                    | <p title="&lt;i&gt; &amp; &quot;乙&quot; \\1 $2">
            <p>${t("tags")}</p>                        | <p>&lt;i&gt; &amp; &#39;乙&#39;</p>
            <#assign x = t("tags")>${x}                | &lt;i&gt; &amp; &#39;乙&#39;
            ${t("tricky")}                             | ${page.title} #{1}
            [${t("blank")}]                            | []
            [${t("hello")}]                            | [您好，{0}]
            <#assign x = t("plain") + t("plain")>${x}  | 案件案件
            <#assign x = t("odd")>${x}                 | &lt;i&gt; &amp; &quot;乙&quot; \\1 $2
            <#assign x = t("tricky")>${x}              | ${page.title} #{1}
            ${t("hello", t("plain"))}                  | 您好，案件
            <#macro m x=t("plain")>${x}</#macro><@m/>  | 案件
            <#macro m x>${x}</#macro><@m t("plain")/>  | 案件
            <#-- ${t("no.such")} -->一                 | 一
            """)
    void messagesReadTheSameWhereverTheyStand(String template, String shown) {
        assertThat(render(template)).isEqualTo(shown);
    }

    @Test
    void messagesOfSeveralLinesDoNotMoveTheLinesOfTheTemplate() {
        assertThat(failure("${t(\"lines\")}\n${page.nothing}").line()).isEqualTo(2);
        assertThat(render("${t(\"lines\")}")).isEqualTo("一\n二");
    }

    @Test
    void partsAreIncludedFromTheirFolder() {
        var files = Map.of("parts/p.ftlh", "<#macro p>[<#nested>]</#macro>");
        assertThat(render("<#import \"/parts/p.ftlh\" as p><@p.p>x</@p.p>", files))
                .isEqualTo("[x]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${page.nothing}                          | page.nothing
            ${page.lines[0].nothing}                 | page.lines[0].nothing
            ${page.lines[7].text}                    | page.lines[7]
            ${nothing}                               | nothing
            <#list page.nothing as x></#list>        | page.nothing
            ${page.lines[0].secret()}                | page.lines[0].secret
            """)
    void contentThatThePageDoesNotHaveIsNamedWithFileAndLine(String template, String blamed) {
        var failure = failure("<p>\n</p>\n" + template);
        assertThat(failure.path()).isEqualTo("pages/test.ftlh");
        assertThat(failure.line()).isEqualTo(3);
        assertThat(failure.chinese()).startsWith("模板用到了页面没有的内容").contains(blamed);
        assertThat(failure.english())
                .startsWith("the template uses what the page does not have")
                .contains(blamed);
    }

    @Test
    void mistakeInAPartIsToldWithThePartsPlace() {
        var files = Map.of("parts/p.ftlh", "<#macro p>\n${page.nothing}</#macro>");
        var failure = failure("<#import \"/parts/p.ftlh\" as p>\n\n\n<@p.p/>", files);
        assertThat(failure.path()).isEqualTo("parts/p.ftlh");
        assertThat(failure.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#if page.closed>", "${page.", "<#list page.lines></#list>", "</#if>", "<@p.", "<#nope>"})
    void syntaxMistakeIsToldWithFileAndLine(String template) {
        var failure = failure("<p>\n" + template);
        assertThat(failure.path()).isEqualTo("pages/test.ftlh");
        assertThat(failure.line()).isBetween(1, 3);
        assertThat(failure.chinese()).isEqualTo("模板语法有误");
        assertThat(failure.english()).isEqualTo("the template's syntax is wrong");
    }

    @Test
    void missingTextIsToldByItsKeyAndFile() {
        var failure = failure("${t(\"no.such\")}");
        assertThat(failure.path()).isEqualTo("messages/zh-CN.properties");
        assertThat(failure.chinese()).isEqualTo("缺少词条 no.such");
        assertThat(failure.english()).isEqualTo("no text for no.such");
    }

    @Test
    void missingTemplateIsToldByItsName() {
        var failure = catchThrowableOfType(
                TemplateException.class, () -> templates(Map.of()).render("gone.ftlh", SHEET));
        assertThat(failure.path()).isEqualTo("pages/gone.ftlh");
    }

    @Test
    void missingPartIsToldByTheTemplateThatWantsIt() {
        var failure = failure("<p>\n<#import \"/parts/gone.ftlh\" as p>");
        assertThat(failure.path()).isEqualTo("pages/test.ftlh");
        assertThat(failure.line()).isEqualTo(2);
    }

    /** None of these may reach a class, a method or a file; each ends as a mistake of the template. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.lang.Object\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${page?api.class}",
                "${page.lines?api.getClass()}",
                "${page.title?api.getBytes()}",
                "${page.class}",
                "${page.class.name}",
                "${page.getClass()}",
                "${page.getClass().getName()}",
                "${page.hashCode()}",
                "${page.toString()}",
                "${page.title()}",
                "${page.title.length()}",
                "${page.title.bytes}",
                "${page.title.class}",
                "${page.lines.size()}",
                "${page.lines.class}",
                "${page.lines.add(1)}",
                "${page.lines.get(0)}",
                "${page.lines[0].secret}",
                "${page.lines[0].getClass().forName(\"java.lang.Runtime\")}",
                "${page.folder}",
                "${page.folder.name}",
                "${page.folder.delete()}",
                "${page.count.class}",
                "${page.count.MAX_VALUE}",
                "${page}",
                "${t.class}",
                "${t.messages}",
                "${t?api}",
                "${.data_model.page.class}",
                "${.globals.page.class}",
                "${.main.class}",
                "${statics[\"java.lang.System\"].exit(1)}",
                "${Session}",
                "${request}",
                "${.get_optional_template(\"/../secret.ftlh\").include()}",
                "<#include \"/../secret.ftlh\">",
                "<#include \"../../secret.ftlh\">",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#import \"http://example.org/x.ftlh\" as x>"
            })
    void nothingCanBeCalledOrReachedFromATemplate(String template) {
        var failure = failure(template);
        assertThat(failure.path()).isEqualTo("pages/test.ftlh");
        assertThat(failure.line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.nothing}",
                "<#if x>",
                "<#include \"gone\">",
                "${page.class}",
                "${1/0}",
                "${page.title?number}"
            })
    void theLibrarysOwnWordsAreNeverShown(String template) {
        var failure = failure(template);
        assertThat(failure.chinese() + failure.english() + failure.getMessage())
                .doesNotContain("FreeMarker", "freemarker", "FTL stack", "----", "Tip:", "Exception", "\tat ");
    }

    private static String render(String template) {
        return render(template, Map.of());
    }

    private static String render(String template, Map<String, String> more) {
        var files = new TreeMap<>(more);
        files.put("pages/test.ftlh", template);
        return new String(templates(files).render("test.ftlh", SHEET), UTF_8);
    }

    private static TemplateException failure(String template) {
        return failure(template, Map.of());
    }

    private static TemplateException failure(String template, Map<String, String> more) {
        var failure = catchThrowableOfType(TemplateException.class, () -> render(template, more));
        assertThat(failure).as("what %s gives", template).isNotNull();
        return failure;
    }

    private static Templates templates(Map<String, String> files) {
        var all = new TreeMap<>(files);
        all.put("messages/zh-CN.properties", """
                hello=您好，{0}
                plain=案件
                odd=<i> & "乙" \\\\1 $2
                tags=<i> & '乙'
                tricky=${page.title} #{1}
                blank=
                lines=一\\n二
                """);
        all.put("secret.ftlh", "secret");
        var tree = TemplateTree.of(all);
        try {
            return new Templates(tree, Messages.load(tree, "zh-CN"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
