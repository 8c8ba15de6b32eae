package org.qingxin.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.source.Node.Entry;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.SeqNode;

/**
 * Text to tree, in one walk over the tokens of Jackson's YAML parser. A record is one document, a mapping, of plain and
 * quoted values; anchors, aliases, tags, merge keys, directives and a second document are refused, because parsers read
 * them differently or drop them in silence.
 */
final class YamlReader {
    private static final int MAX_DEPTH = 32;
    private static final String MERGE = "<<";
    static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * MAX_DEPTH)
                    .build())
            .build();

    private final SourceLines lines;
    private final String text;
    private final String path;
    private final List<Finding> findings;
    private final ScalarReader scalars;

    YamlReader(String text, String path, List<Finding> findings) {
        this.text = text;
        this.path = path;
        this.findings = findings;
        this.lines = SourceLines.of(text);
        this.scalars = new ScalarReader(lines, findings);
    }

    Optional<MapNode> read() {
        if (refusesDirective()) {
            return Optional.empty();
        }
        try (YAMLParser parser = FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                boolean isNothing = first == null
                        || first.isScalarValue() && parser.getText().isBlank();
                Span at = isNothing ? Span.startOf(path) : span(parser);
                boolean isText = !isNothing && first.isScalarValue();
                findings.add(isText ? noRecord(at) : Finding.of(Code.NOT_A_RECORD, at));
                return Optional.empty();
            }
            MapNode root = map(parser, 1);
            if (parser.nextToken() != null) {
                findings.add(Finding.of(Code.SECOND_DOCUMENT, secondDocument(parser)));
            }
            return Optional.of(root);
        } catch (TooDeepException e) {
            findings.add(Finding.of(Code.TOO_DEEP, e.at, Map.of("limit", Arg.of(MAX_DEPTH))));
        } catch (IOException e) {
            Finding cause = new SyntaxDiagnosis(lines, path).explain(e);
            findings.removeIf(each -> each.at().line() == cause.at().line());
            findings.add(cause);
        }
        return Optional.empty();
    }

    /** Lines whose colons are all full-width are one long text to a parser. */
    private Finding noRecord(Span at) {
        return new SuspectLine(lines, path)
                .inspect(at.line())
                .filter(each -> each.code() == Code.FULL_WIDTH_COLON || each.code() == Code.NO_SPACE_AFTER_COLON)
                .orElseGet(() -> Finding.of(Code.NOT_A_RECORD, at));
    }

    /** Stops the walk, so that ten thousand brackets cost no more than thirty-three. */
    private static final class TooDeepException extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Span at;

        TooDeepException(Span at) {
            super("too deep");
            this.at = at;
        }
    }

    private boolean refusesDirective() {
        for (int line = 1; line <= lines.count(); line++) {
            String source = lines.get(line);
            if (source.startsWith("%")) {
                findings.add(
                        Finding.of(Code.DIRECTIVE, new Span(path, line, 1, line, lines.column(line, source.length()))));
                return true;
            }
            if (!source.isBlank() && !source.startsWith("#")) {
                return false;
            }
        }
        return false;
    }

    private Span secondDocument(YAMLParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        for (int above = line; above >= 1; above--) {
            if (lines.get(above).startsWith("---") || lines.get(above).startsWith("...")) {
                return new Span(path, above, 1, above, 4);
            }
        }
        return new Span(path, line, 1, line, 2);
    }

    private Node value(YAMLParser parser, JsonToken token, Span key, int depth) throws IOException {
        return switch (token) {
            case START_OBJECT -> map(parser, depth + 1);
            case START_ARRAY -> sequence(parser, depth + 1);
            default -> scalars.read(parser, span(parser), key);
        };
    }

    private MapNode map(YAMLParser parser, int depth) throws IOException {
        Span start = opening(parser, depth);
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Span keySpan = span(parser);
            checkKey(key, keySpan);
            int told = findings.size();
            Node value = value(parser, parser.nextToken(), keySpan, depth);
            if (key.equals(MERGE)) {
                findings.subList(told, findings.size()).clear();
            }
            Entry earlier = entries.putIfAbsent(key, new Entry(key, keySpan, value));
            if (earlier != null) {
                findings.add(twice(key, keySpan, earlier.keySpan()));
            }
        }
        return new MapNode(start, List.copyOf(entries.values()));
    }

    private static Finding twice(String key, Span at, Span earlier) {
        return Finding.of(Code.DUPLICATE_KEY, at, Map.of("key", Arg.of(key), "line", Arg.of(earlier.line())))
                .relatedTo(earlier);
    }

    private SeqNode sequence(YAMLParser parser, int depth) throws IOException {
        Span start = opening(parser, depth);
        List<Node> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(parser, token, span(parser), depth));
            token = parser.nextToken();
        }
        return new SeqNode(start, List.copyOf(items));
    }

    private Span opening(YAMLParser parser, int depth) throws IOException {
        Span at = span(parser);
        if (parser.getObjectId() != null) {
            findings.add(Finding.of(Code.ANCHOR_OR_ALIAS, at, Map.of("sign", Arg.of("&" + parser.getObjectId()))));
        }
        if (parser.getTypeId() != null) {
            findings.add(Finding.of(Code.TAG, at));
        }
        if (depth > MAX_DEPTH) {
            throw new TooDeepException(at);
        }
        return at;
    }

    private void checkKey(String key, Span at) {
        char first = lines.at(at.line(), at.column());
        if (first == '&' || first == '*') {
            findings.add(Finding.of(Code.ANCHOR_OR_ALIAS, at, Map.of("sign", Arg.of(String.valueOf(first)))));
        } else if (first == '!') {
            findings.add(Finding.of(Code.TAG, at));
        } else if (key.equals(MERGE)) {
            findings.add(Finding.of(Code.MERGE_KEY, at));
        } else if (key.indexOf('\u3000') >= 0) {
            checkWideSpace(at);
        }
    }

    private void checkWideSpace(Span at) {
        String source = lines.from(at.line(), at.column());
        int wideSpace = source.indexOf('\u3000');
        if (wideSpace >= 0) {
            int column = at.column() + source.codePointCount(0, wideSpace);
            Span there = new Span(path, at.line(), column, at.line(), column + 1);
            findings.add(Finding.of(Code.INVISIBLE_CHARACTER, there, Map.of("character", Arg.of("U+3000"))));
        }
    }

    private Span span(YAMLParser parser) {
        JsonLocation from = parser.currentTokenLocation();
        JsonLocation to = parser.currentLocation();
        return new Span(path, from.getLineNr(), from.getColumnNr(), to.getLineNr(), to.getColumnNr());
    }
}
