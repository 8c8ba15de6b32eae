package org.qingxin.source;

import java.util.List;
import java.util.Optional;
import org.qingxin.finding.Span;

/** A value of a YAML file with the place where it stands. */
public sealed interface Node {
    Span span();

    /** A mapping; its keys are unique. */
    record MapNode(Span span, List<Entry> entries) implements Node {
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        public Optional<Node> get(String key) {
            return entry(key).map(Entry::value);
        }

        /** The text of a scalar under a key. */
        public Optional<String> text(String key) {
            return get(key).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).text());
        }
    }

    record Entry(String key, Span keySpan, Node value) {}

    record SeqNode(Span span, List<Node> items) implements Node {}

    /**
     * A single value.
     *
     * @param text the value; for numbers exactly as the file spells it
     */
    record Scalar(Span span, Kind kind, String text) implements Node {
        public enum Kind {
            TEXT,
            NUMBER,
            BOOLEAN
        }
    }

    /** The node at a JSON pointer such as {@code /timeline/3/amount}; the nearest one above it that exists. */
    default Node nearest(String pointer) {
        Node here = this;
        for (String step : Pointer.steps(pointer)) {
            Optional<Node> next = here.child(step);
            if (next.isEmpty()) {
                return here;
            }
            here = next.get();
        }
        return here;
    }

    private Optional<Node> child(String step) {
        if (this instanceof MapNode map) {
            return map.get(step);
        }
        if (this instanceof SeqNode seq && step.matches("[0-9]{1,6}")) {
            int index = Integer.parseInt(step);
            return index < seq.items().size() ? Optional.of(seq.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
