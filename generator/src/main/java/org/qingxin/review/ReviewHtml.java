package org.qingxin.review;

import static org.qingxin.wording.Markup.escaped;

import org.qingxin.review.Section.Line;
import org.qingxin.wording.Words;

/** A review as one page that asks for no other file and runs nothing, to be kept with a file or sent. */
public final class ReviewHtml {
    private static final String STYLE =
            "body{font:16px/1.6 sans-serif;max-width:60em;margin:1em auto;padding:0 1em}li{overflow-wrap:anywhere}"
                    + "ul ul{color:#444}@media print{body{max-width:none}}";

    private ReviewHtml() {}

    public static String of(Review review, Words words) {
        String heading = escaped(Section.heading(review, words));
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(words.messages().language()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(heading)
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(heading)
                .append("</h1>\n<p>")
                .append(escaped(Section.summary(review, words)))
                .append("</p>\n");
        Section.of(review, words).forEach(section -> section(out, section, words));
        return out.append("</body>\n</html>\n").toString();
    }

    private static void section(StringBuilder out, Section section, Words words) {
        String title =
                words.text("review.section", section.title(), section.lines().size());
        out.append("<h2>").append(escaped(title)).append("</h2>\n<ul>\n");
        section.lines().forEach(line -> item(out, line));
        out.append("</ul>\n");
    }

    private static void item(StringBuilder out, Line line) {
        out.append("<li>").append(escaped(line.text()));
        if (!line.details().isEmpty()) {
            out.append("\n<ul>\n");
            line.details()
                    .forEach(each -> out.append("<li>").append(escaped(each)).append("</li>\n"));
            out.append("</ul>\n");
        }
        out.append("</li>\n");
    }
}
