package org.qingxin.finding;

/**
 * A change of the text that removes a finding and brings no other.
 *
 * @param at what is replaced; an empty stretch is a place to insert at
 * @param replacement what is to stand there; may hold line ends, always {@code \n}
 */
public record Fix(Span at, String replacement, Applicability applicability) {
    /** How sure it is that the change is what the writer meant. */
    public enum Applicability {
        /** Only one reading is possible; may be applied without asking. */
        CERTAIN,
        /** A suggestion, for a person to decide on. */
        MAYBE
    }

    public static Fix certain(Span at, String replacement) {
        return new Fix(at, replacement, Applicability.CERTAIN);
    }

    public static Fix maybe(Span at, String replacement) {
        return new Fix(at, replacement, Applicability.MAYBE);
    }

    public boolean isCertain() {
        return applicability == Applicability.CERTAIN;
    }

    /**
     * Whether the change can be told to programs: it is seen in the text, as a byte order mark taken away is not, and the
     * text has nothing that must not be printed.
     */
    public boolean isTellable() {
        boolean isSeen = !at.isEmpty() || !replacement.isEmpty();
        return isSeen && Redaction.redact(replacement).equals(replacement);
    }
}
