package org.qingxin.wording;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates only place ready values: they neither switch escaping off, nor count, nor sort, nor run anything. */
class TemplateLintTest {
    /** What may not stand in a template, and why. */
    private static final Map<Pattern, String> FORBIDDEN = Map.of(
            Pattern.compile("\\?no_esc|<#noautoesc|<#outputformat|output_format"), "switches escaping off",
            Pattern.compile("\\?(?:eval|interpret|new|api)\\b|\\?eval_json"), "runs text as a program or reaches Java",
            Pattern.compile("\\?sort|\\?(?:date|time|datetime|number|iso)|(?<!\\w)\\.now\\b"), "is decided in Java",
            Pattern.compile("<#setting|(?<!\\w)\\.locale\\b|\\?upper_case|\\?lower_case"), "depends on the locale",
            Pattern.compile("(?i)\\sstyle\\s*="), "is an inline style, which the page's policy refuses",
            Pattern.compile("(?i)\\son[a-z]+\\s*="), "is an inline script, which the page's policy refuses",
            Pattern.compile("(?i)<script\\b[^>]*>(?!</script>)"),
                    "is an inline script, which the page's policy refuses",
            Pattern.compile("(?i)<style\\b"), "is an inline style, which the page's policy refuses",
            Pattern.compile("(?i)\\b(?:src|href|action)=\"(?:[a-z]+:)?//"), "asks another server");

    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern DIRECTIVE = Pattern.compile("</?[#@](?:\"[^\"]*\"|[^>\"])*>");
    private static final Pattern VALUE = Pattern.compile("\\$\\{(?:\"[^\"]*\"|[^}\"])*}");
    private static final Pattern QUOTED = Pattern.compile("=\"[^\"]*\"");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z\u0001](?:\"[^\"]*\"|[^>\"])*>");
    private static final String FILLED_IN = "\u0001";

    @TestFactory
    Stream<DynamicTest> everyTemplateKeepsToTheRules() {
        return WordSources.templates().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(problems(each.getValue()))
                                .as(each.getKey())
                                .isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.x?no_esc}",
                "<#list page.x?sort as y></#list>",
                "${.now}",
                "<p style=\"color:red\">",
                "<p onclick=\"f()\">",
                "<script>f()</script>",
                "<a href=${page.href}>",
                "<a ${page.name}=\"x\">",
                "<${page.tag}>",
                "<a href='${page.href}'>",
                "<img src=\"https://example.org/x.png\">"
            })
    void aTemplateThatBreaksARuleIsFound(String template) {
        assertThat(problems(template)).hasSize(1);
    }

    @Test
    void whatTemplatesMayDoIsNotFound() {
        assertThat(problems("""
                <#-- a note about ?sort --><#if page.no gt 0><p<#if page.x?has_content> class="${page.x}"</#if> hidden>${t("a.b", page.y)}</p></#if>
                <@show.bar page.x "a>b"/><script src="${page.root}assets/site.js"></script>""")).isEmpty();
    }

    private static List<String> problems(String template) {
        String text = blanked(template, COMMENT);
        var problems = new ArrayList<String>();
        FORBIDDEN.forEach((pattern, why) -> pattern.matcher(text)
                .results()
                .forEach(each -> problems.add("line " + WordSources.lineOf(text, each.start()) + ": 「"
                        + each.group().strip() + "」 " + why)));
        problems.addAll(unquoted(text));
        return problems;
    }

    /** Values may be filled in between tags and inside quoted attributes, and nowhere else. */
    private static List<String> unquoted(String text) {
        String html = VALUE.matcher(blanked(text, DIRECTIVE)).replaceAll(value -> filled(value.group()));
        var problems = new ArrayList<String>();
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            String names = QUOTED.matcher(tags.group()).replaceAll("");
            if (names.contains("=") || names.contains(FILLED_IN)) {
                problems.add("line " + WordSources.lineOf(html, tags.start()) + ": 「"
                        + tags.group().replace(FILLED_IN, "${…}")
                        + "」 quote attributes, and fill in values only there");
            }
        }
        return problems;
    }

    private static String filled(String value) {
        return FILLED_IN + lineEnds(value);
    }

    private static String blanked(String text, Pattern pattern) {
        return pattern.matcher(text).replaceAll(each -> lineEnds(each.group()));
    }

    private static String lineEnds(String text) {
        return text.lines().skip(1).map(each -> "\n").collect(joining());
    }
}
