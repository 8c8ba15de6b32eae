package org.qingxin.review;

import org.qingxin.wording.Words;

/** A review to read in a terminal. */
public final class ReviewText {
    private ReviewText() {}

    public static String of(Review review, Words words) {
        StringBuilder out = new StringBuilder(Section.heading(review, words)).append('\n');
        out.append(Section.summary(review, words)).append('\n');
        for (Section section : Section.of(review, words)) {
            out.append('\n').append(section.title()).append('\n');
            section.lines().forEach(line -> {
                out.append("  ").append(line.text()).append('\n');
                line.details().forEach(each -> out.append("      ").append(each).append('\n'));
            });
        }
        return out.toString();
    }
}
