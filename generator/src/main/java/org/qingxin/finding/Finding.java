package org.qingxin.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Something wrong with the data, at the place where the person who wrote it can mend it.
 *
 * @param at where the mistake was made
 * @param args by the names that the message's placeholders use
 * @param related other places that explain it, such as the first of two equal keys; {@link Catalog#related} says what they show
 * @param fix how to mend it, where that can be said as a change of the text
 * @param waived why it may stand for now, if it may
 */
public record Finding(
        Code code,
        Severity severity,
        Span at,
        Map<String, Arg> args,
        List<Span> related,
        Optional<Fix> fix,
        Optional<Waiving> waived) {
    /** The order of every report: path, line, column, code. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(Finding::code)
            .thenComparing(f -> f.args().toString());

    public Finding {
        args = Collections.unmodifiableMap(new TreeMap<>(args));
        related = List.copyOf(related);
    }

    public static Finding of(Code code, Span at, Map<String, Arg> args) {
        return new Finding(code, code.severity(), at, args, List.of(), Optional.empty(), Optional.empty());
    }

    public static Finding of(Code code, Span at) {
        return of(code, at, Map.of());
    }

    /** With one more place that explains it. */
    public Finding relatedTo(Span other) {
        List<Span> all = Stream.concat(related.stream(), Stream.of(other)).toList();
        return new Finding(code, severity, at, args, all, fix, waived);
    }

    public Finding withFix(Fix mending) {
        return withFix(Optional.of(mending));
    }

    /** With this fix, or with none. */
    public Finding withFix(Optional<Fix> mending) {
        return new Finding(code, severity, at, args, related, mending, waived);
    }

    /** As heavy as the town takes it. */
    public Finding weighing(Severity weight) {
        return new Finding(code, weight, at, args, related, fix, waived);
    }

    public Finding waivedBy(Waiving waiving) {
        return new Finding(code, severity, at, args, related, fix, Optional.of(waiving));
    }

    /** Whether it counts as open: most readers want only such findings. */
    public boolean isStanding() {
        return waived.isEmpty();
    }

    /** Whether it keeps the site from being published. */
    public boolean isError() {
        return severity == Severity.ERROR && isStanding();
    }
}
