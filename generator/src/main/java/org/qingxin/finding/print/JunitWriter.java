package org.qingxin.finding.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Finding;

/** JUnit's XML: a file is a test case, an error a failure of it, warnings are its output. */
record JunitWriter(Catalog first) implements FindingsWriter {
    @Override
    public String write(List<Finding> findings, int filesChecked) {
        Map<String, List<Told>> byFile = new TreeMap<>();
        Told.all(findings)
                .forEach(told -> byFile.computeIfAbsent(told.path(), path -> new ArrayList<>())
                        .add(told));
        int others = Math.max(0, filesChecked - byFile.size());
        long errors = findings.stream().filter(Finding::isError).count();
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        String counts = " tests=\"" + (byFile.size() + (others > 0 ? 1 : 0)) + "\" failures=\"" + errors + "\"";
        out.append("<testsuites").append(counts).append(">\n");
        out.append("<testsuite name=\"qingxin validate\"").append(counts).append(" errors=\"0\" skipped=\"0\">\n");
        byFile.forEach((path, told) -> append(out, path, told));
        if (others > 0) {
            String name = first.text("others", Map.of("count", Arg.of(others)));
            out.append("<testcase classname=\"data\" name=\"")
                    .append(escaped(name))
                    .append("\"/>\n");
        }
        return out.append("</testsuite>\n</testsuites>\n").toString();
    }

    private static void append(StringBuilder out, String path, List<Told> told) {
        out.append("<testcase classname=\"data\" name=\"").append(escaped(path)).append("\">\n");
        told.stream()
                .filter(each -> each.finding().isError())
                .forEach(each -> out.append("<failure type=\"")
                        .append(each.code())
                        .append("\" message=\"")
                        .append(escaped(each.zh()))
                        .append("\">")
                        .append(escaped(place(each) + "\n" + each.inFull()))
                        .append("</failure>\n"));
        List<String> warnings = told.stream()
                .filter(each -> !each.finding().isError())
                .map(each -> place(each) + " " + each.code() + "\n" + each.inFull())
                .toList();
        if (!warnings.isEmpty()) {
            out.append("<system-out>")
                    .append(escaped(String.join("\n", warnings)))
                    .append("</system-out>\n");
        }
        out.append("</testcase>\n");
    }

    private static String place(Told told) {
        return told.path() + ":" + told.at().line() + ":" + told.at().column();
    }

    /** What XML 1.0 cannot hold is left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isXml(point)) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point >= ' ' && point < 0xD800
                || point >= 0xE000 && point < 0xFFFE
                || point >= 0x10000;
    }
}
