package org.qingxin.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.qingxin.review.Section.Line;
import org.qingxin.wording.Words;

/**
 * A review as a comment on a request. It begins with a line by which the comment is found again, and is never longer than
 * a host takes; what matters most comes first, so it is the end that is left out. Texts of the data cannot become markup,
 * links or mentions.
 */
public final class ReviewMarkdown {
    /** The first line; whoever posts the comment looks for it. */
    public static final String MARK = "<!-- qingxin diff -->";

    /** GitHub takes 65,536 characters, others less than a mebibyte. */
    static final int MOST_BYTES = 60_000;

    /** So many lines of a section stand there to be read at once. */
    private static final int OPEN = 20;

    private static final String MARKUP = "\\`*_[]<>#!|~@&$";

    private final StringBuilder out = new StringBuilder();
    private final Words words;
    private int left;

    private ReviewMarkdown(Words words) {
        this.words = words;
    }

    public static String of(Review review, Words words) {
        return new ReviewMarkdown(words).write(review);
    }

    private String write(Review review) {
        left = MOST_BYTES - bytes(words.text("review.rest", Integer.MAX_VALUE)) - MARK.length();
        put(MARK + "\n## " + escaped(Section.heading(review, words)) + "\n\n");
        put(escaped(Section.summary(review, words)) + "\n");
        int omitted = 0;
        for (Section section : Section.of(review, words)) {
            omitted += section(section);
        }
        if (omitted > 0) {
            out.append('\n').append(escaped(words.text("review.rest", omitted))).append('\n');
        }
        return out.toString();
    }

    /** Gives how many of its lines there was no room for. */
    private int section(Section section) {
        List<Line> lines = section.lines();
        boolean isLong = lines.size() > OPEN;
        String count = words.text("review.section", section.title(), lines.size());
        String begin = isLong
                ? "\n<details><summary>" + escaped(count) + "</summary>\n\n"
                : "\n### " + escaped(count) + "\n\n";
        String end = isLong ? "\n</details>\n" : "";
        int room = bytes(begin) + bytes(end);
        if (room + bytes(item(lines.get(0))) > left) {
            return lines.size();
        }
        put(begin);
        left -= bytes(end);
        int written = 0;
        while (written < lines.size() && bytes(item(lines.get(written))) <= left) {
            put(item(lines.get(written)));
            written++;
        }
        out.append(end);
        return lines.size() - written;
    }

    private static String item(Line line) {
        StringBuilder item =
                new StringBuilder("- ").append(escaped(line.text())).append('\n');
        line.details().forEach(each -> item.append("  - ").append(escaped(each)).append('\n'));
        return item.toString();
    }

    private void put(String text) {
        left -= bytes(text);
        out.append(text);
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }

    /** What could begin markup, a link, a mention or a reference, as an entity, which no host takes for any. */
    private static String escaped(String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " ");
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char here = line.charAt(i);
            boolean isOfAddress = ".:".indexOf(here) >= 0
                    && i + 1 < line.length()
                    && ("/".indexOf(line.charAt(i + 1)) >= 0 || Character.isLetter(line.charAt(i + 1)));
            if (MARKUP.indexOf(here) >= 0 || isOfAddress) {
                escaped.append("&#").append((int) here).append(';');
            } else {
                escaped.append(here);
            }
        }
        return escaped.toString();
    }
}
