package org.qingxin.export;

/** Why something cannot be exported, and what to ask instead; in the words of the one who asked. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean usage;

    private Refusal(String reason, boolean usage) {
        super(reason);
        this.usage = usage;
    }

    /** What was asked for does not exist, or not together. */
    public static Refusal usage(String reason) {
        return new Refusal(reason, true);
    }

    /** What was asked for is not there, or not yet. */
    public static Refusal notThere(String reason) {
        return new Refusal(reason, false);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public boolean isUsage() {
        return usage;
    }
}
