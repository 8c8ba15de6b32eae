package org.qingxin.form;

import java.util.regex.Pattern;

/** The words of a note as paper has them: what Markdown uses to set them apart is left out, lines stay lines. */
public final class Prose {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\n]*)]\\([^)\n]*\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|`)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern BEFORE_LINE = Pattern.compile("(?m)^[ \\t]*(?:#{1,6}|>+)[ \\t]+");
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*[-*+][ \\t]+");
    private static final Pattern GAP = Pattern.compile("\n\\s*\n");

    private Prose() {}

    public static String of(String markdown) {
        String text = markdown.strip();
        if (isPlain(text)) {
            return GAP.matcher(text).replaceAll("\n");
        }
        text = LINK.matcher(text).replaceAll("$1");
        text = BEFORE_LINE.matcher(text).replaceAll("");
        text = ITEM.matcher(text).replaceAll("· ");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        return GAP.matcher(text).replaceAll("\n");
    }

    /** Holds nothing that any of the patterns begins with, as most notes do. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("[*_`#>-+".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
