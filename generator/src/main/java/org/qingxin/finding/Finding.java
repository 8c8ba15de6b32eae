package org.qingxin.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something wrong with the data, at the place where the person who wrote it can mend it.
 *
 * @param at where the mistake was made
 * @param args by the names that the message's placeholders use
 * @param related other places that explain it, such as the first of two equal keys
 */
public record Finding(Code code, Severity severity, Span at, Map<String, Arg> args, List<Span> related) {
    /** The order of every report: path, line, column, code. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(Finding::code)
            .thenComparing(f -> f.args().toString());

    public Finding {
        args = java.util.Collections.unmodifiableMap(new TreeMap<>(args));
        related = List.copyOf(related);
    }

    public static Finding of(Code code, Span at, Map<String, Arg> args) {
        return new Finding(code, code.severity(), at, args, List.of());
    }

    public static Finding of(Code code, Span at) {
        return of(code, at, Map.of());
    }

    public Finding relatedTo(Span other) {
        return new Finding(code, severity, at, args, List.of(other));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
