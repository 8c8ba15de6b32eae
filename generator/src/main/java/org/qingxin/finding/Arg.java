package org.qingxin.finding;

/** An argument of a message: a value reads the same in every language, a label has one word in each. */
public record Arg(String zh, String en) {
    /** A value of the data, or a number. */
    public static Arg of(Object value) {
        String text = String.valueOf(value);
        return new Arg(text, text);
    }

    public static Arg of(String zh, String en) {
        return new Arg(zh, en);
    }
}
