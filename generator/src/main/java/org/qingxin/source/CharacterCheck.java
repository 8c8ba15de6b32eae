package org.qingxin.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;

/**
 * Looks at decoded text before any parser does: characters that have no business in a record, text that was decoded
 * wrongly once already, merge conflicts, lines that are too long. Stops at the first, since the rest would be noise.
 */
final class CharacterCheck {
    private static final int MAX_LINE = 16 * 1024;
    /** What unreadable UTF-8 becomes when saved as GBK. */
    private static final String TWICE_WRONG = "锟斤拷";

    private CharacterCheck() {}

    /** The text with line ends as {@code \n}, or empty with a finding. */
    static Optional<String> accept(String raw, String path, List<Finding> findings) {
        String text = raw.indexOf('\r') >= 0 ? raw.replace("\r\n", "\n") : raw;
        int line = 1;
        int column = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (!isOrdinary(text, i, point, lineStart)) {
                Optional<Finding> found =
                        judge(text, i, point, lineStart, new Span(path, line, column, line, column + 1));
                if (found.isPresent()) {
                    findings.add(found.get());
                    return Optional.empty();
                }
            }
            i += Character.charCount(point);
            column++;
            if (point == '\n') {
                line++;
                column = 1;
                lineStart = i;
            }
        }
        return Optional.of(text);
    }

    /** What nearly every character is, found out at once: nothing is made for it, and nothing looked up. */
    private static boolean isOrdinary(String text, int index, int point, int lineStart) {
        boolean known = point >= ' ' && point < 0x7F
                || point == '\n'
                || point > 0x2FFF && point < 0xE000
                || point > 0xFF00 && point < 0xFF5F;
        return known && index > lineStart && index - lineStart <= MAX_LINE && point != TWICE_WRONG.charAt(0);
    }

    private static Optional<Finding> judge(String text, int index, int point, int lineStart, Span at) {
        if (text.startsWith(TWICE_WRONG, index)) {
            return Optional.of(Finding.of(Code.MOJIBAKE, at, Map.of("character", Arg.of(TWICE_WRONG))));
        }
        if (point >= ' ' && point < 0x7F || point == '\n' || point > 0x2FFF && point < 0xE000) {
            if (index == lineStart && isConflictMarker(text, index)) {
                return Optional.of(Finding.of(Code.CONFLICT_MARKER, at));
            }
            boolean tooLong = index - lineStart > MAX_LINE;
            return tooLong ? Optional.of(Finding.of(Code.LINE_TOO_LONG, at)) : Optional.empty();
        }
        if (point == 0xFFFD || isMojibakeLetter(point)) {
            return Optional.of(Finding.of(Code.MOJIBAKE, at, character(point)));
        }
        if (point != '\t' && isControl(point)) {
            return Optional.of(Finding.of(Code.CONTROL_CHARACTER, at, character(point)));
        }
        if (isInvisible(point)) {
            return Optional.of(Finding.of(Code.INVISIBLE_CHARACTER, at, character(point)));
        }
        return Optional.empty();
    }

    /** Letters of U+0080 to U+07FF: a third of all GBK characters also read as UTF-8 and end up here, such as 谢 as л. */
    private static boolean isMojibakeLetter(int point) {
        return point >= 0x80 && point <= 0x7FF && Character.isLetter(point);
    }

    private static boolean isControl(int point) {
        return point < ' '
                || point >= 0x7F && point <= 0x9F
                || point == 0x2028
                || point == 0x2029
                || (point & 0xFFFE) == 0xFFFE;
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || point == 0xA0 || point == 0xFEFF || point == 0x2007 || point == 0x202F;
    }

    private static boolean isConflictMarker(String text, int index) {
        return text.startsWith("<<<<<<< ", index)
                || text.startsWith(">>>>>>> ", index)
                || text.startsWith("=======\n", index);
    }

    private static Map<String, Arg> character(int point) {
        return Map.of("character", Arg.of(String.format(Locale.ROOT, "U+%04X", point)));
    }
}
