package org.qingxin.wording.change;

/**
 * One thing that is different in a record, in words.
 *
 * @param place in the record, by labels
 * @param before empty if there was nothing
 * @param after empty if there is nothing any more
 */
public record ChangeLine(String place, String before, String after) {
    private static final int LONG = 120;
    /** What is kept of what both texts share, on either side of where they differ. */
    private static final int CONTEXT = 12;

    private static final String CUT = "……";

    /** The same in one line each: of long texts only the part that differs, of that no more than can be read at once. */
    public ChangeLine brief() {
        String was = oneLine(before);
        String is = oneLine(after);
        if (Math.max(was.length(), is.length()) <= LONG) {
            return new ChangeLine(place, was, is);
        }
        int shortest = Math.min(was.length(), is.length());
        int from = 0;
        while (from < shortest && was.charAt(from) == is.charAt(from)) {
            from++;
        }
        int to = 0;
        while (to < shortest - from && was.charAt(was.length() - 1 - to) == is.charAt(is.length() - 1 - to)) {
            to++;
        }
        return new ChangeLine(
                place,
                excerpt(was, from - CONTEXT, was.length() - to + CONTEXT),
                excerpt(is, from - CONTEXT, is.length() - to + CONTEXT));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String excerpt(String text, int from, int to) {
        int first = whole(text, Math.max(0, from));
        int last = whole(text, Math.min(Math.min(text.length(), to), first + LONG));
        return (first > 0 ? CUT : "") + text.substring(first, last) + (last < text.length() ? CUT : "");
    }

    /** Not in the middle of a character. */
    private static int whole(String text, int at) {
        boolean isInside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return isInside ? at - 1 : at;
    }
}
