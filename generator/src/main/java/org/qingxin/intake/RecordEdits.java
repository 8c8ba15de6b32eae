package org.qingxin.intake;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qingxin.finding.Span;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;
import org.qingxin.source.SourceText;
import org.qingxin.source.SourceText.Edit;

/**
 * Changes of a record's text at the places of its tree: comments, blank lines, order and whatever is not changed stay as
 * they are, byte for byte. A field that was not there goes behind the one that comes before it.
 */
final class RecordEdits {
    private final SourceText source;
    private final List<Edit> edits = new ArrayList<>();

    RecordEdits(String text) {
        this.source = new SourceText(text);
    }

    /** The fields of a record in their order. */
    static List<String> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    String text() {
        return source.with(edits);
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Puts another value in the place of a single one. */
    void replace(Scalar value, String spelled) {
        if (!source.slice(value.span()).equals(spelled)) {
            edits.add(new Edit(value.span(), spelled));
        }
    }

    /** Puts another text in the place of one; a block of text ends with its last line. */
    void replaceText(Scalar text, String spelled) {
        boolean isLines = source.slice(text.span()).endsWith("\n");
        edits.add(new Edit(text.span(), spelled.stripTrailing() + (isLines ? "\n" : "")));
    }

    /** Puts other items in the place of those of a list that has some, in brackets or on lines as it is. */
    void replaceItems(SeqNode list, List<String> spelled) {
        Span first = list.items().get(0).span();
        Span last = list.items().get(list.items().size() - 1).span();
        Span all = new Span(first.path(), first.line(), first.column(), last.endLine(), last.endColumn());
        boolean isInBrackets = source.slice(list.span()).startsWith("[");
        String between = isInBrackets ? ", " : "\n" + " ".repeat(first.column() - 3) + "- ";
        edits.add(new Edit(all, String.join(between, spelled)));
    }

    /**
     * Sets a field of a map.
     *
     * @param order of the fields, by which a new one finds its place
     * @param spelled as a file writes it
     */
    void set(MapNode map, String field, String spelled, List<String> order) {
        Optional<Node> there = map.get(field);
        if (there.isPresent() && there.get() instanceof Scalar value) {
            replace(value, spelled);
        } else if (isInBraces(map)) {
            Node.Entry before = before(map, field, order).orElse(map.entries().get(0));
            edits.add(new Edit(behind(before.value().span()), ", " + field + ": " + spelled));
        } else {
            insert(map, field, margin(map) + field + ": " + spelled + "\n", order);
        }
    }

    /** Puts whole lines for a field that is not there into a map of lines. */
    void insert(MapNode map, String field, String lines, List<String> order) {
        Optional<Node.Entry> before = before(map, field, order);
        int line = before.map(each -> lastLine(each.value()) + 1)
                .orElse(map.entries().get(0).keySpan().line());
        String path = map.span().path();
        edits.add(new Edit(new Span(path, line, 1, line, 1), lines));
    }

    String margin(MapNode map) {
        return " ".repeat(map.entries().get(0).keySpan().column() - 1);
    }

    private boolean isInBraces(MapNode map) {
        return source.slice(map.span()).startsWith("{");
    }

    private static Optional<Node.Entry> before(MapNode map, String field, List<String> order) {
        List<String> above = order.subList(0, Math.max(0, order.indexOf(field)));
        return map.entries().stream().filter(each -> above.contains(each.key())).reduce((first, second) -> second);
    }

    private static Span behind(Span at) {
        return new Span(at.path(), at.endLine(), at.endColumn(), at.endLine(), at.endColumn());
    }

    /** Of what is written below a field; a block of text ends at the start of the line after it. */
    private static int lastLine(Node node) {
        if (node instanceof MapNode map && !map.entries().isEmpty()) {
            return Math.max(
                    closing(map.span()),
                    lastLine(map.entries().get(map.entries().size() - 1).value()));
        }
        if (node instanceof SeqNode seq && !seq.items().isEmpty()) {
            return lastLine(seq.items().get(seq.items().size() - 1));
        }
        return closing(node.span());
    }

    private static int closing(Span at) {
        return at.endColumn() == 1 && at.endLine() > at.line() ? at.endLine() - 1 : at.endLine();
    }
}
