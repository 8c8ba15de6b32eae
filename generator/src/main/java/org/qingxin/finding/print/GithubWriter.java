package org.qingxin.finding.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Severity;
import org.qingxin.finding.Span;

/**
 * Workflow commands that GitHub shows as annotations on the lines of a pull request. A step may make ten of a severity:
 * nine findings, and one that counts the rest.
 */
record GithubWriter(Catalog first) implements FindingsWriter {
    private static final int SHOWN = 9;

    @Override
    public String write(List<Finding> findings, int filesChecked) {
        StringBuilder out = new StringBuilder();
        for (Severity severity : Severity.values()) {
            List<Told> told = Told.all(findings.stream()
                    .filter(each -> each.severity() == severity)
                    .toList());
            told.stream().limit(SHOWN).forEach(each -> out.append(command(each)));
            if (told.size() > SHOWN) {
                out.append(rest(severity, told.size() - SHOWN));
            }
        }
        return out.toString();
    }

    private String rest(Severity severity, int count) {
        Arg word = Arg.of(first.text("severity." + severity.name(), Map.of()));
        Map<String, Arg> args = Map.of("count", Arg.of(count), "severity", word);
        return "::" + word(severity) + "::" + data(first.text("rest", args)) + "\n";
    }

    private String command(Told told) {
        List<String> lines = new ArrayList<>(List.of(told.inFull()));
        lines.addAll(told.relatedLines(first));
        Span at = told.at();
        String columns = at.line() == at.endLine() ? ",col=" + at.column() + ",endColumn=" + at.endColumn() : "";
        return "::" + word(told.finding().severity()) + " file=" + property(told.path()) + ",line=" + at.line()
                + ",endLine=" + at.endLine() + columns + ",title=" + told.code() + "::" + data(String.join("\n", lines))
                + "\n";
    }

    private static String word(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
