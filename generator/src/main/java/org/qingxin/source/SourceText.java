package org.qingxin.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qingxin.finding.Span;

/** A text that is changed in places, by the positions that its tree has. */
public final class SourceText {
    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    /** @param text with {@code \n} at its line ends */
    public SourceText(String text) {
        this.text = text;
        starts.add(0);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
    }

    /** What is to stand in a place. */
    public record Edit(Span at, String replacement) {}

    /** The characters of a span. */
    public String slice(Span at) {
        return text.substring(index(at.line(), at.column()), index(at.endLine(), at.endColumn()));
    }

    /** A line without its end, counted from 1. */
    public String line(int number) {
        int start = starts.get(number - 1);
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end).replaceFirst("\r$", "");
    }

    /** The text with all edits made; their places do not overlap. */
    public String with(List<Edit> edits) {
        List<Edit> inOrder = new ArrayList<>(edits);
        inOrder.sort(Comparator.comparing(Edit::at));
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Edit each : inOrder) {
            Span at = each.at();
            changed.append(text, done, index(at.line(), at.column())).append(each.replacement());
            done = index(at.endLine(), at.endColumn());
        }
        return changed.append(text, done, text.length()).toString();
    }

    private int index(int line, int column) {
        return text.offsetByCodePoints(starts.get(line - 1), column - 1);
    }
}
