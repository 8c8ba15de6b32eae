package org.qingxin.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.CodeExample;
import org.qingxin.finding.Family;

/** Codes for people at a terminal: one in full, with an example of the mistake, or all of them in a list. */
record CodePage(Language lang) {
    /** What a code means, why it is and what to do, in both languages; the mistake, mended; what the program says to it. */
    String of(Code code) {
        StringBuilder page = new StringBuilder(headline(code, lang.first()));
        page.append("    ").append(severity(code, lang.second())).append(": ");
        page.append(lang.second().explanation(code)).append('\n');
        page.append(line(lang.first(), "why", lang.first().source(code)));
        page.append(line(lang.second(), "why", lang.second().source(code)));
        lang.first().helpFor(code).ifPresent(text -> page.append(line(lang.first(), "help", text)));
        lang.second().helpFor(code).ifPresent(text -> page.append(line(lang.second(), "help", text)));
        CodeExample.of(code).ifPresent(example -> page.append(text(example)));
        CodeExample.answer(code, lang == Language.ZH_CN)
                .ifPresent(answer ->
                        page.append('\n').append(title("answer")).append(":\n").append(answer));
        return page.toString();
    }

    /** Every code with its message, by family. */
    String list() {
        return Arrays.stream(Family.values())
                .filter(family -> !family.codes().isEmpty())
                .map(family ->
                        lang.first().family(family) + " / " + lang.second().family(family) + "\n" + list(family))
                .collect(Collectors.joining("\n"));
    }

    private String list(Family family) {
        return family.codes().stream()
                .map(code -> "  " + headline(code, lang.first()))
                .collect(Collectors.joining());
    }

    private static String headline(Code code, Catalog words) {
        return severity(code, words) + "[" + code.id() + "] " + words.explanation(code) + "\n";
    }

    private static String severity(Code code, Catalog words) {
        return words.severity(code.severity());
    }

    private static String line(Catalog words, String label, String text) {
        return "    = " + words.text(label, Map.of()) + ": " + text + "\n";
    }

    private String title(String key) {
        return lang.first().text(key, Map.of()) + " / " + lang.second().text(key, Map.of());
    }

    private String text(CodeExample example) {
        StringBuilder text = new StringBuilder();
        text.append('\n')
                .append(title("example"))
                .append(" (")
                .append(lang.first().text("marks", Map.of()));
        text.append("):\n");
        for (CodeExample.Change change : example.changes()) {
            text.append("data/").append(change.path()).append('\n');
            text.append(change.hunks().stream().map(CodePage::text).collect(Collectors.joining(" ...\n")));
        }
        return text.toString();
    }

    private static String text(CodeExample.Hunk hunk) {
        return hunk.lines().stream()
                .map(line -> line.mark().sign() + line.shown() + "\n")
                .collect(Collectors.joining());
    }
}
