package org.qingxin.finding.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Visible;

/**
 * Findings as a page of Markdown, such as the summary of a GitHub job: a table for each folder of records, which mostly
 * is a unit's. Texts of the data cannot become markup, links or mentions.
 */
public final class SummaryWriter implements FindingsWriter {
    /** GitHub takes a mebibyte; whatever else the step writes there needs some room too. */
    private static final int MOST_BYTES = 1000 * 1000;

    private static final String MARKUP = "\\`*_[]<>#.!|~@&:$\"'";

    private final Catalog first;
    private final Catalog second;

    public SummaryWriter(Catalog first, Catalog second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public String write(List<Finding> all, int filesChecked) {
        List<Finding> findings = all.stream().filter(Finding::isStanding).toList();
        StringBuilder out = new StringBuilder("## ").append(heading(findings)).append("\n\n");
        out.append(first.closing(all, filesChecked)).append("  \n");
        out.append(second.closing(all, filesChecked)).append('\n');
        int size = bytes(out);
        String folder = "";
        int written = 0;
        for (Told told : Told.all(findings)) {
            String own = folder(told);
            String part = (written > 0 && own.equals(folder) ? "" : table(own)) + row(told);
            size += bytes(part);
            if (size > MOST_BYTES) {
                return out.append('\n')
                        .append(rest(findings.size() - written))
                        .append('\n')
                        .toString();
            }
            out.append(part);
            folder = own;
            written++;
        }
        return out.toString();
    }

    private String heading(List<Finding> findings) {
        return first.text(findings.isEmpty() ? "summary.sound" : "summary.unsound", Map.of());
    }

    private String rest(int count) {
        return first.text("summary.rest", Map.of("count", Arg.of(count)));
    }

    private String table(String folder) {
        return "\n### " + escaped(folder) + "\n\n" + first.text("summary.columns", Map.of()) + "\n|---|---|---|---|\n";
    }

    private String row(Told told) {
        Finding finding = told.finding();
        String place = told.path().substring(told.path().lastIndexOf('/') + 1) + ":"
                + told.at().line() + ":" + told.at().column();
        String level = first.text("severity." + finding.severity().name(), Map.of());
        return "| <code>" + escaped(place) + "</code> | " + level + " " + told.code() + " | "
                + both(first.message(finding), second.message(finding)) + " | "
                + both(first.help(finding).orElse(""), second.help(finding).orElse("")) + " |\n";
    }

    private static String folder(Told told) {
        int end = told.path().lastIndexOf('/');
        return end < 0 ? told.path() : told.path().substring(0, end);
    }

    private static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? marked(one + other) : marked(one) + "<br>" + marked(other);
    }

    /** What stands between grave accents is shown as code, if they come in pairs. */
    private static String marked(String text) {
        String[] parts = text.split("`", -1);
        if (parts.length % 2 == 0) {
            return escaped(text);
        }
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            String part = escaped(parts[i]);
            marked.append(i % 2 == 0 ? part : "<code>" + part + "</code>");
        }
        return marked.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Visible.of(text).codePoints().forEach(point -> {
            if (MARKUP.indexOf(point) >= 0) {
                escaped.append("&#").append(point).append(';');
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
