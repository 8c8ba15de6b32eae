package org.qingxin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests' reader of pages takes well-formed pages apart and lets nothing else pass. */
class HtmlPageTest {
    @Test
    void pageIsTakenApart() {
        var page = HtmlPage.of(
                "x.html",
                "<!doctype html>\n<html lang=\"en\"><main id=\"main\"><p class=\"a&amp;b\" hidden>1 &lt; 2<br>"
                        + "<a href=\"y.html\">y</a></p><hr /></main></html>");
        assertThat(page.elements().map(HtmlPage.Element::name)).containsExactly("html", "main", "p", "br", "a", "hr");
        assertThat(page.elements("p").findFirst().orElseThrow().attributes())
                .containsEntry("class", "a&b")
                .containsEntry("hidden", "");
        assertThat(page.textOf("p")).isEqualTo("1 < 2y");
        assertThat(page.textOf("a")).isEqualTo("y");
        assertThat(page.ids()).containsExactly("main");
        assertThat(page.main()).startsWith("<p").endsWith("<hr />");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>",
                "</p>",
                "<p><b></p></b>",
                "<p class=a></p>",
                "<p class='a'></p>",
                "<p class=\"a\" class=\"b\"></p>",
                "<p class=\"<\"></p>",
                "<p \"></p>",
                "1 < 2",
                "a & b",
                "a &nope; b",
                "a &amp b",
                "<!-- c -->",
                "x<!doctype html>",
                "<?php ?>",
                "<![CDATA[x]]>",
                "<p",
                "< p></p>",
                "<p/onclick=x></p>"
            })
    void whatABrowserWouldMendIsAnError(String html) {
        assertThatThrownBy(() -> HtmlPage.of("x.html", html)).hasMessageStartingWith("x.html:1: ");
    }
}
