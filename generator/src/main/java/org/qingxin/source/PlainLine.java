package org.qingxin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.finding.Span;
import org.qingxin.source.Node.Entry;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;

/** A place in a plain record, and what stands there on one line: a key, words, a quoted text, what is in brackets. */
abstract class PlainLine {
    static final int MAX_DEPTH = 16;
    /** So that keys may be held against each other one by one. */
    private static final int MAX_ENTRIES = 64;

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    final char[] text;
    final String path;
    int at;
    int line = 1;
    int lineStart;

    PlainLine(String text, String path) {
        this.text = text.toCharArray();
        this.path = path;
    }

    /** Ends the reading wherever it is; says nothing more, for the other reader finds out what there is. */
    static final class NotPlainException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final NotPlainException ANY = new NotPlainException();

        private NotPlainException() {
            super("not plain", null, false, false);
        }
    }

    /** A word of letters, digits and dashes that is new here, and the colon behind it. */
    String key(List<Entry> before) {
        int from = at;
        while (isOfKey(text[at])) {
            at++;
        }
        demand(at > from && text[from] != '-' && text[at] == ':' && (text[at + 1] == ' ' || text[at + 1] == '\n'));
        String key = new String(text, from, at - from);
        demand(before.size() < MAX_ENTRIES);
        for (Entry each : before) {
            demand(!each.key().equals(key));
        }
        at++;
        return key;
    }

    static boolean isOfKey(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9' || each == '-';
    }

    /** Words to the end of the line; a colon or a hash that might mean something is not for here. */
    Scalar words() {
        demand(INDICATORS.indexOf(text[at]) < 0);
        int from = at;
        int end = at;
        for (; text[at] != '\n'; at++) {
            char each = text[at];
            demand(each != ':' || text[at + 1] != ' ' && text[at + 1] != '\n');
            demand(each != '#' || text[at - 1] != ' ');
            end = each == ' ' ? end : at + 1;
        }
        return word(from, end);
    }

    private Scalar word(int from, int end) {
        String word = new String(text, from, end - from);
        Optional<Scalar.Kind> kind = ScalarReader.surely(word);
        demand(kind.isPresent());
        return new Scalar(span(from, end), kind.orElseThrow(), word);
    }

    /** What says itself where it ends: in brackets, in quotes, or a word between commas of brackets. */
    Node enclosed(int depth) {
        demand(depth <= MAX_DEPTH);
        return switch (text[at]) {
            case '{' -> braces(depth + 1);
            case '[' -> brackets(depth + 1);
            case '\'', '"' -> quoted(text[at]);
            default -> wordInBrackets();
        };
    }

    private MapNode braces(int depth) {
        Span start = span(at, at + 1);
        List<Entry> entries = new ArrayList<>();
        while (goesOn('}', entries.isEmpty())) {
            int from = at;
            String key = key(entries);
            Span keySpan = span(from, at - 1);
            skipSpaces();
            entries.add(new Entry(key, keySpan, enclosed(depth)));
        }
        return new MapNode(start, List.copyOf(entries));
    }

    private SeqNode brackets(int depth) {
        Span start = span(at, at + 1);
        List<Node> items = new ArrayList<>();
        while (goesOn(']', items.isEmpty())) {
            items.add(enclosed(depth));
        }
        return new SeqNode(start, List.copyOf(items));
    }

    /** To the next thing in brackets, over the sign before it; or over the sign that closes them. */
    private boolean goesOn(char close, boolean isFirst) {
        skipSpaces();
        boolean isClosed = text[at] == close;
        demand(isClosed || isFirst || text[at] == ',');
        at++;
        if (isClosed) {
            return false;
        }
        skipSpaces();
        if (isFirst && text[at] == close) {
            at++;
            return false;
        }
        return true;
    }

    private Scalar quoted(char quote) {
        int from = at++;
        StringBuilder written = new StringBuilder();
        while (text[at] != quote || quote == '\'' && text[at + 1] == quote) {
            demand(text[at] != '\n' && (text[at] != '\\' || quote == '\''));
            at += text[at] == quote ? 1 : 0;
            written.append(text[at++]);
        }
        at++;
        return new Scalar(span(from, at), Scalar.Kind.TEXT, written.toString());
    }

    private Scalar wordInBrackets() {
        demand(INDICATORS.indexOf(text[at]) < 0);
        int from = at;
        int end = at;
        for (; text[at] != ',' && text[at] != ']' && text[at] != '}'; at++) {
            char each = text[at];
            demand("\n:#?[{".indexOf(each) < 0);
            end = each == ' ' ? end : at + 1;
        }
        return word(from, end);
    }

    void toNextLine() {
        while (text[at] != '\n') {
            at++;
        }
        at++;
        line++;
        lineStart = at;
    }

    void skipSpaces() {
        while (text[at] == ' ') {
            at++;
        }
    }

    Span span(int from, int to) {
        return new Span(path, line, from - lineStart + 1, line, to - lineStart + 1);
    }

    static void demand(boolean isPlain) {
        if (!isPlain) {
            throw NotPlainException.ANY;
        }
    }
}
