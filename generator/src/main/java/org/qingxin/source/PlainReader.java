package org.qingxin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.finding.Span;
import org.qingxin.source.Node.Entry;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;

/**
 * Records as nearly all of them are written: mappings and lists by indentation, words, quoted texts on one line, long
 * texts behind {@code |}, and what stands in brackets on one line. Gives the very tree of {@link YamlReader} for a
 * fraction of its work, or nothing: whatever is spelled in another way, and whatever there is to find fault with, is left
 * to it.
 */
final class PlainReader extends PlainLine {
    private static final int END_OF_FILE = -1;

    /** Of the line that is read, or {@link #END_OF_FILE}. */
    private int indent;

    private PlainReader(String text, String path) {
        super(text, path);
    }

    /** The tree, if it is sure. */
    static Optional<MapNode> read(String text, String path) {
        PlainReader reader = new PlainReader(text, path);
        if (!reader.isOfPlainCharacters()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.root());
        } catch (NotPlainException e) {
            return Optional.empty();
        }
    }

    /** Lines end in one way, the last one too, and every character is one column wide. */
    private boolean isOfPlainCharacters() {
        for (char each : text) {
            if (each == '\t' || each == '\r' || Character.isSurrogate(each)) {
                return false;
            }
        }
        return text.length > 0 && text[text.length - 1] == '\n';
    }

    private MapNode root() {
        toContent();
        demand(indent == 0);
        MapNode root = map(0, 1);
        demand(indent == END_OF_FILE);
        return root;
    }

    private MapNode map(int column, int depth) {
        demand(depth <= MAX_DEPTH);
        Span start = span(at, at);
        List<Entry> entries = new ArrayList<>();
        do {
            int from = at;
            String key = key(entries);
            Span keySpan = span(from, at - 1);
            entries.add(new Entry(key, keySpan, valueBehindColon(column, depth)));
        } while (indent == column && text[at] != '-');
        demand(indent < column);
        return new MapNode(start, List.copyOf(entries));
    }

    private Node valueBehindColon(int column, int depth) {
        skipSpaces();
        if (text[at] != '\n') {
            return valueOnLine(column, depth);
        }
        toNextLine();
        toContent();
        boolean isList = indent >= column && isDash();
        demand(indent > column || isList);
        return isList ? sequence(column, depth + 1) : map(indent, depth + 1);
    }

    /** @param above where the mapping begins that it is in; a list may begin there too, and is then said to begin with its dash */
    private SeqNode sequence(int above, int depth) {
        demand(depth <= MAX_DEPTH);
        int column = indent;
        Span start = span(at, column == above ? at + 1 : at);
        List<Node> items = new ArrayList<>();
        do {
            at++;
            skipSpaces();
            items.add(beginsMapping() ? map(at - lineStart, depth + 1) : valueOnLine(column, depth));
        } while (indent == column && isDash());
        demand(indent <= column);
        return new SeqNode(start, List.copyOf(items));
    }

    private boolean isDash() {
        return text[at] == '-' && text[at + 1] == ' ';
    }

    private boolean beginsMapping() {
        int end = at;
        while (isOfKey(text[end])) {
            end++;
        }
        return text[end] == ':' && (text[end + 1] == ' ' || text[end + 1] == '\n');
    }

    /** A value that begins on this line; behind it, whatever comes next in the file. */
    private Node valueOnLine(int column, int depth) {
        char first = text[at];
        if (first == '|') {
            return longText(column);
        }
        Node value = first == '{' || first == '[' || first == '\'' || first == '"' ? enclosed(depth) : words();
        skipSpaces();
        demand(text[at] == '\n' || text[at] == '#' && text[at - 1] == ' ');
        toNextLine();
        toContent();
        return value;
    }

    private Scalar longText(int column) {
        int from = at - lineStart;
        int fromLine = line;
        at++;
        boolean isStripped = text[at] == '-';
        at += isStripped ? 1 : 0;
        demand(text[at] == '\n');
        toNextLine();
        int margin = spacesAhead(Integer.MAX_VALUE);
        demand(margin > column && at + margin < text.length && text[at + margin] != '\n');
        String written = indented(margin, isStripped);
        Span span = new Span(path, fromLine, from + 1, line, 1);
        toContent();
        return new Scalar(span, Scalar.Kind.TEXT, written);
    }

    /** The lines that begin behind so many spaces, and empty ones between them. */
    private String indented(int margin, boolean isStripped) {
        StringBuilder written = new StringBuilder();
        int empty = 0;
        while (at < text.length) {
            int spaces = spacesAhead(margin);
            boolean isEmpty = at + spaces < text.length && text[at + spaces] == '\n';
            if (!isEmpty && spaces < margin) {
                break;
            }
            int from = at + spaces;
            toNextLine();
            if (isEmpty) {
                empty++;
            } else {
                written.append("\n".repeat(empty));
                written.append(text, from, at - from);
                empty = 0;
            }
        }
        written.setLength(written.length() - (isStripped ? 1 : 0));
        return written.toString();
    }

    /** To the first character of a line that says something. */
    private void toContent() {
        while (at < text.length) {
            lineStart = at;
            skipSpaces();
            if (text[at] != '\n' && text[at] != '#') {
                indent = at - lineStart;
                return;
            }
            toNextLine();
        }
        indent = END_OF_FILE;
    }

    private int spacesAhead(int most) {
        int spaces = 0;
        while (spaces < most && at + spaces < text.length && text[at + spaces] == ' ') {
            spaces++;
        }
        return spaces;
    }
}
