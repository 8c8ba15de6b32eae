package org.qingxin.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.qingxin.finding.Span;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;

/**
 * Blanks at line ends and at the end of a file: gone, except inside a text, where they are part of what was written
 * (two blanks at a line's end are a line break in Markdown).
 */
public final class Whitespace {
    private static final Pattern AT_END = Pattern.compile("[ \t]+$");
    private static final Pattern HEADER = Pattern.compile("[|>][-+0-9]*");

    private final List<String> lines;
    private final BitSet content = new BitSet();
    /** Block texts that keep the blank lines after them. */
    private int keeping = -1;

    private Whitespace(String text) {
        lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    /** The text without needless blanks, ending in one line end; {@code root} is its tree. */
    public static String tidy(String text, MapNode root) {
        Whitespace whitespace = new Whitespace(text);
        whitespace.look(root);
        return whitespace.tidied();
    }

    private void look(Node node) {
        if (node instanceof MapNode map) {
            map.entries().forEach(each -> look(each.value()));
        } else if (node instanceof SeqNode seq) {
            seq.items().forEach(this::look);
        } else {
            look(((Scalar) node).span());
        }
    }

    private void look(Span at) {
        String source = SourceLines.of(line(at.line())).from(1, at.column());
        if (source.startsWith("|") || source.startsWith(">")) {
            block(at);
        } else if (source.startsWith("'") || source.startsWith("\"")) {
            content.set(at.line(), at.endLine());
        }
    }

    private void block(Span at) {
        int end = at.endColumn() > 1 ? at.endLine() + 1 : at.endLine();
        content.set(at.line() + 1, Math.max(at.line() + 1, end));
        if (headerOf(at).contains("+")) {
            keeping = end - 1;
        }
        int indent = indentOfText(at.line() + 1, end);
        IntPredicate isBlank = number -> line(number).isBlank() && line(number).length() <= indent;
        content.stream().filter(number -> number > at.line()).filter(isBlank).forEach(this::empty);
        boolean openEnd = end > lines.size() && !line(lines.size()).isEmpty();
        if (openEnd) {
            lines.set(at.line() - 1, withoutFinalBreak(at));
        }
    }

    /** The value of a text that the end of the file cuts off has no line end; it gets none when the file does. */
    private String withoutFinalBreak(Span at) {
        String line = line(at.line());
        int column = line.offsetByCodePoints(0, at.column() - 1);
        String header = headerOf(at);
        String stripped = header.replaceAll("[-+]", "") + "-";
        return line.substring(0, column) + stripped + line.substring(column + header.length());
    }

    private String headerOf(Span at) {
        var header = HEADER.matcher(SourceLines.of(line(at.line())).from(1, at.column()));
        return header.lookingAt() ? header.group() : "";
    }

    private int indentOfText(int from, int to) {
        for (int number = from; number < to; number++) {
            String line = line(number);
            if (!line.isBlank()) {
                return line.length() - line.replaceFirst("^ +", "").length();
            }
        }
        return 0;
    }

    private String tidied() {
        for (int number = 1; number <= lines.size(); number++) {
            if (!content.get(number)) {
                lines.set(number - 1, AT_END.matcher(line(number)).replaceFirst(""));
            }
        }
        while (lines.size() > 1 && line(lines.size()).isEmpty() && keeping < lines.size() - 1) {
            lines.remove(lines.size() - 1);
        }
        boolean ended = line(lines.size()).isEmpty();
        return String.join("\n", lines) + (ended ? "" : "\n");
    }

    private void empty(int number) {
        lines.set(number - 1, "");
    }

    /** 1-based; empty beyond the end. */
    private String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }
}
