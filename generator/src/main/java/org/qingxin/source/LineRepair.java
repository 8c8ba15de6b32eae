package org.qingxin.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Span;

/** How to mend what people get wrong in YAML, by the line in which it stands; nothing of what it is a record of is known. */
final class LineRepair {
    private static final Pattern ENGLISH_KEY = Pattern.compile("^[ -]*[A-Za-z][A-Za-z0-9]*");
    private static final Pattern VALUE = Pattern.compile("^[ -]*[A-Za-z][A-Za-z0-9]*: +(\\S.*?)\\s*$");
    private static final Pattern FIELD_IN_VALUE = Pattern.compile("(^|.*[\\s,;])[A-Za-z][A-Za-z0-9]*:( .*)?$");
    private static final Pattern BLANKS_AND_TABS = Pattern.compile("^[ -]*[ \t]+");
    /** Signs that begin a value only by mistake; others may be meant as what YAML takes them for. */
    private static final String NEVER_MEANT = "@`%>|,]}\"'";
    /** Joiners and directions change how the characters around them look. */
    private static final String MAY_MATTER = "\u200C\u200D\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static final String WIDE_SPACES = "\u00A0\u2007\u202F\u3000";

    private final SourceLines lines;
    private final String path;

    LineRepair(SourceLines lines, String path) {
        this.lines = lines;
        this.path = path;
    }

    /** The finding with its fix, if there is one. */
    Finding mend(Finding finding) {
        return finding.withFix(fix(finding));
    }

    private Optional<Fix> fix(Finding finding) {
        Span at = finding.at();
        return switch (finding.code()) {
            case BYTE_ORDER_MARK -> Optional.of(Fix.certain(at, ""));
            case CONTROL_CHARACTER ->
                lines.from(at.line(), at.column()).isEmpty() ? Optional.empty() : Optional.of(Fix.maybe(at, ""));
            case INVISIBLE_CHARACTER -> invisible(at);
            case DUPLICATE_KEY -> finding.related().stream().findFirst().flatMap(first -> repeated(at, first));
            case TAB_INDENT -> Optional.of(tabs(at));
            case FULL_WIDTH_COLON -> Optional.of(wideColon(at));
            case NO_SPACE_AFTER_COLON ->
                Optional.of(
                        lines.from(at.line(), at.column()).startsWith("://")
                                ? Fix.maybe(after(at), " ")
                                : Fix.certain(after(at), " "));
            case QUOTES_NEEDED, ANCHOR_OR_ALIAS, TAG -> quoted(at, NEVER_MEANT);
            case COLON_IN_VALUE -> colonInValue(at);
            case CUT_BY_COMMENT -> quoted(at, "");
            case NEVER_CLOSED -> closed(at);
            default -> Optional.empty();
        };
    }

    /** What nobody sees is taken out, a wide space becomes a plain one where there is none yet. */
    private Optional<Fix> invisible(Span at) {
        String rest = lines.from(at.line(), at.column());
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        String before = before(at);
        String sign = Character.toString(rest.codePointAt(0));
        int count = 0;
        while (rest.startsWith(sign, count * sign.length())) {
            count++;
        }
        Span all = new Span(path, at.line(), at.column(), at.line(), at.column() + count);
        boolean isSpace = WIDE_SPACES.contains(sign);
        boolean isBeforeColon = rest.substring(count * sign.length()).startsWith(":");
        String replacement = !isSpace || isBeforeColon || before.endsWith(" ") ? "" : " ";
        boolean isIndent = isSpace && before.isBlank();
        return Optional.of(
                isIndent
                        ? Fix.maybe(all, "  ".repeat(count))
                        : MAY_MATTER.contains(sign) ? Fix.maybe(all, replacement) : Fix.certain(all, replacement));
    }

    /** A field that says the same twice loses its second line. */
    private Optional<Fix> repeated(Span at, Span first) {
        boolean isSame = lines.get(at.line()).equals(lines.get(first.line()));
        boolean isAlone = before(at).isBlank() && isSingle(at.line()) && isSingle(first.line());
        Span line = new Span(path, at.line() - 1, end(at.line() - 1), at.line(), end(at.line()));
        return isSame && isAlone ? Optional.of(Fix.certain(line, "")) : Optional.empty();
    }

    /** Whether a line is a field with its value and nothing below belongs to it. */
    private boolean isSingle(int line) {
        Matcher value = VALUE.matcher(lines.get(line));
        return value.matches() && "|>[{\"'&*!".indexOf(value.group(1).charAt(0)) < 0 && !goesOn(line);
    }

    private boolean goesOn(int line) {
        String below = lines.get(line + 1);
        return !below.isBlank()
                && indent(below) > indent(lines.get(line))
                && !below.strip().startsWith("#");
    }

    private Fix tabs(Span at) {
        String source = lines.get(at.line());
        Matcher indent = BLANKS_AND_TABS.matcher(source);
        if (indent.find() && indent.group().indexOf('\t') >= 0) {
            Span all = new Span(path, at.line(), 1, at.line(), lines.column(at.line(), indent.end()));
            return Fix.maybe(all, indent.group().replace("\t", "  "));
        }
        return Fix.certain(at, " ");
    }

    private Fix wideColon(Span at) {
        String rest = lines.from(at.line(), at.column()).substring(1);
        int blanks = rest.length() - rest.stripLeading().length();
        Span colon = new Span(path, at.line(), at.column(), at.line(), at.endColumn() + blanks);
        String replacement = rest.isBlank() ? ":" : ": ";
        boolean isField = ENGLISH_KEY.matcher(before(at)).matches();
        return isField ? Fix.certain(colon, replacement) : Fix.maybe(colon, replacement);
    }

    private Optional<Fix> colonInValue(Span at) {
        return value(at.line()).flatMap(value -> {
            boolean isText = !FIELD_IN_VALUE.matcher(written(value)).matches();
            return quoted(value, isText ? "any" : "");
        });
    }

    /**
     * The whole value in single quotes.
     *
     * @param sure first characters with which it can be nothing else; {@code any} for every one
     */
    private Optional<Fix> quoted(Span at, String sure) {
        return value(at.line())
                .filter(value -> value.column() <= at.column() && !goesOn(at.line()))
                .map(value -> {
                    String text = written(value);
                    boolean isSure = sure.equals("any") || sure.indexOf(text.charAt(0)) >= 0;
                    String replacement = Quotes.around(text);
                    return isSure && !text.contains(" #")
                            ? Fix.certain(value, replacement)
                            : Fix.maybe(value, replacement);
                });
    }

    private Optional<Fix> closed(Span at) {
        return value(at.line())
                .filter(value -> value.column() == at.column())
                .map(value -> new Span(path, at.line(), value.endColumn(), at.line(), value.endColumn()))
                .filter(end -> "\"'".indexOf(lines.from(at.line(), at.column()).charAt(0)) >= 0)
                .map(end -> Fix.maybe(end, lines.from(at.line(), at.column()).substring(0, 1)));
    }

    private Optional<Span> value(int line) {
        Matcher value = VALUE.matcher(lines.get(line));
        return value.matches()
                ? Optional.of(new Span(
                        path, line, lines.column(line, value.start(1)), line, lines.column(line, value.end(1))))
                : Optional.empty();
    }

    private String written(Span value) {
        String rest = lines.from(value.line(), value.column());
        return rest.substring(0, rest.offsetByCodePoints(0, value.endColumn() - value.column()));
    }

    private String before(Span at) {
        String source = lines.get(at.line());
        return source.substring(
                0, source.length() - lines.from(at.line(), at.column()).length());
    }

    private int end(int line) {
        return lines.column(line, lines.get(line).length());
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private Span after(Span at) {
        return new Span(path, at.endLine(), at.endColumn(), at.endLine(), at.endColumn());
    }
}
