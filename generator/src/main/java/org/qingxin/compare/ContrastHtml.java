package org.qingxin.compare;

import static org.qingxin.wording.Markup.escaped;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.wording.Words;

/** A contrast as one page that asks for no other file and runs nothing, to be kept with a file or printed. */
public final class ContrastHtml {
    private static final String STYLE = "body{font:16px/1.6 sans-serif;max-width:64em;margin:1em auto;padding:0 1em}"
            + "table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.2em .5em;text-align:left;"
            + "vertical-align:top}td.n{text-align:right;white-space:nowrap}li{overflow-wrap:anywhere}"
            + "@media print{body{max-width:none;font-size:10pt}tr{break-inside:avoid}}";

    private final Contrast contrast;
    private final Words words;
    private final ContrastWords said;
    private final StringBuilder out = new StringBuilder();
    private int rows;

    private ContrastHtml(Contrast contrast, Words words) {
        this.contrast = contrast;
        this.words = words;
        this.said = new ContrastWords(contrast, words);
    }

    public static String of(Contrast contrast, Words words) {
        return new ContrastHtml(contrast, words).write();
    }

    private String write() {
        String heading = escaped(said.heading());
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(words.messages().language()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(heading)
                .append("</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n<h1>")
                .append(heading)
                .append("</h1>\n<p>" + escaped(said.summary()) + "</p>\n<p>" + escaped(said.days()) + "</p>\n");
        contrast.groups().stream().filter(each -> !each.different().isEmpty()).forEach(this::group);
        contrast.ledgers().stream().filter(each -> !each.isSame()).forEach(this::ledger);
        return out.append("</body>\n</html>\n").toString();
    }

    private void group(Contrast.Lines group) {
        out.append("<h2>" + escaped(group.label()) + "</h2>\n<table>\n");
        row(
                "th",
                Stream.of("compare.what", "compare.before", "compare.after", "compare.more")
                        .map(words::text)
                        .toList());
        for (FigureLine line : group.different()) {
            row(
                    "td",
                    List.of(
                            line.label(),
                            Amounts.written(line.before()),
                            Amounts.written(line.after()),
                            Amounts.difference(line.before(), line.after(), words)
                                    .orElse("")));
        }
        out.append("</table>\n");
    }

    /** The first cell names the row. */
    private void row(String kind, List<String> cells) {
        out.append("<tr><th scope=\"" + (kind.equals("th") ? "col" : "row") + "\">" + escaped(cells.get(0)) + "</th>");
        cells.subList(1, cells.size())
                .forEach(each -> out.append("<" + kind)
                        .append(kind.equals("th") ? " scope=\"col\">" : " class=\"n\">")
                        .append(escaped(each))
                        .append("</" + kind + ">"));
        out.append("</tr>\n");
    }

    private void ledger(LedgerLines ledger) {
        out.append("<h2>" + escaped(ledger.title()) + "</h2>\n<p>" + escaped(said.ledger(ledger)) + "</p>\n<ul>\n");
        List<List<String>> told = said.rows(ledger).toList();
        List<List<String>> here = told.subList(0, Math.min(told.size(), ContrastWords.MOST_ROWS - rows));
        rows += here.size();
        for (List<String> each : here) {
            out.append("<li>" + escaped(each.get(0)));
            if (each.size() > 1) {
                out.append("<ul>");
                each.subList(1, each.size()).forEach(cell -> out.append("<li>" + escaped(cell) + "</li>"));
                out.append("</ul>");
            }
            out.append("</li>\n");
        }
        if (told.size() > here.size()) {
            out.append("<li>" + escaped(said.rest((long) told.size() - here.size())) + "</li>\n");
        }
        out.append("</ul>\n");
    }
}
