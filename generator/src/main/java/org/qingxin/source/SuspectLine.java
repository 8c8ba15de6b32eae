package org.qingxin.source;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;

/** Looks at one line of a file that cannot be parsed for what people get wrong. */
final class SuspectLine {
    private static final Pattern TAB = Pattern.compile("^ *(?:- *)?(\t)|[:-](\t)");
    private static final Pattern WIDE_COLON = Pattern.compile("^[ -]*[^\\s:：\"'#，。、；]{1,20}(：)");
    private static final Pattern WIDE_SPACE = Pattern.compile("^[ -]*[A-Za-z][A-Za-z0-9]*:? ?(\u3000)");
    private static final Pattern NO_SPACE = Pattern.compile("^[ -]*[A-Za-z][A-Za-z0-9]*(:)[^\\s]");
    private static final Pattern COMPLEX_KEY = Pattern.compile("^ *(?:- +)*+([?](?: .*)?|[\\[{].*[\\]}]: *.*)$");
    private static final Pattern ALIAS_KEY = Pattern.compile("^[ -]*([*]\\S+) *:");
    private static final Pattern SECOND_DOCUMENT = Pattern.compile("^(---|[.][.][.])");
    private static final Pattern KEY_AND_VALUE = Pattern.compile("^[ -]*([A-Za-z][A-Za-z0-9]*): +(\\S.*)$");
    private static final String SPECIAL = "@`%*&!|>[]{}\"'?,-";

    private final SourceLines lines;
    private final String path;

    SuspectLine(SourceLines lines, String path) {
        this.lines = lines;
        this.path = path;
    }

    Optional<Finding> inspect(int line) {
        if (isInnocent(line)) {
            return Optional.empty();
        }
        return at(TAB, Code.TAB_INDENT, line, Map.of())
                .or(() -> at(WIDE_COLON, Code.FULL_WIDTH_COLON, line, Map.of()))
                .or(() -> at(WIDE_SPACE, Code.INVISIBLE_CHARACTER, line, Map.of("character", Arg.of("U+3000"))))
                .or(() -> at(NO_SPACE, Code.NO_SPACE_AFTER_COLON, line, Map.of()))
                .or(() -> at(SECOND_DOCUMENT, Code.SECOND_DOCUMENT, line, Map.of()))
                .or(() -> at(ALIAS_KEY, Code.ANCHOR_OR_ALIAS, line, Map.of("sign", Arg.of("*"))))
                .or(() -> at(COMPLEX_KEY, Code.COMPLEX_KEY, line, Map.of()))
                .or(() -> inspectValue(line));
    }

    /** The nearest line at or above which opens a quote and does not close it. */
    Optional<Finding> openedAbove(int from) {
        for (int line = from; line >= 1; line--) {
            Matcher pair = KEY_AND_VALUE.matcher(lines.get(line));
            if (pair.find() && opensAQuote(pair.group(2))) {
                Span at = span(line, pair.start(2), pair.end(2));
                return Optional.of(Finding.of(
                        Code.NEVER_CLOSED,
                        at,
                        Map.of("sign", Arg.of(pair.group(2).substring(0, 1)))));
            }
        }
        return Optional.empty();
    }

    /** Whether the line by itself is a field, an item, a comment or nothing. */
    boolean isInnocent(int line) {
        String source = lines.get(line).strip();
        if (source.isEmpty() || source.startsWith("#")) {
            return true;
        }
        String indented = lines.get(line).replaceFirst("^ +", "");
        try (YAMLParser parser = YamlReader.FACTORY.createParser(indented)) {
            JsonToken first = parser.nextToken();
            while (parser.nextToken() != null) {
                // reads to the end, for what it throws
            }
            boolean isItem = first == JsonToken.START_ARRAY
                    && !WIDE_COLON.matcher(source).find();
            return isItem || first == JsonToken.START_OBJECT;
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<Finding> at(Pattern pattern, Code code, int line, Map<String, Arg> args) {
        Matcher found = pattern.matcher(lines.get(line));
        if (!found.find()) {
            return Optional.empty();
        }
        int group = found.group(1) == null ? 2 : 1;
        return Optional.of(Finding.of(code, span(line, found.start(group), found.end(group)), args));
    }

    private Optional<Finding> inspectValue(int line) {
        Matcher pair = KEY_AND_VALUE.matcher(lines.get(line));
        if (!pair.find()) {
            return Optional.empty();
        }
        String value = pair.group(2);
        Map<String, Arg> args = Map.of("key", Arg.of(pair.group(1)), "quoted", Arg.of(quoted(value)));
        if (SPECIAL.indexOf(value.charAt(0)) >= 0) {
            return isOpen(value)
                    ? Optional.empty()
                    : Optional.of(Finding.of(Code.QUOTES_NEEDED, span(line, pair.start(2), pair.end(2)), args));
        }
        int colon = value.endsWith(":") ? value.length() - 1 : value.indexOf(": ");
        if (colon >= 0) {
            int from = pair.start(2) + colon;
            return Optional.of(Finding.of(Code.COLON_IN_VALUE, span(line, from, from + 1), args));
        }
        return Optional.empty();
    }

    /** Whether a value begins something that goes on below, such as a list in brackets. */
    private static boolean isOpen(String value) {
        return opensAQuote(value)
                || value.startsWith("[") && value.indexOf(']') < 0
                || value.startsWith("{") && value.indexOf('}') < 0;
    }

    private static boolean opensAQuote(String value) {
        char quote = value.charAt(0);
        return (quote == '"' || quote == '\'') && value.indexOf(quote, 1) < 0;
    }

    private static String quoted(String value) {
        return "'" + value.strip().replace("'", "''") + "'";
    }

    private Span span(int line, int from, int to) {
        return new Span(path, line, lines.column(line, from), line, lines.column(line, to));
    }
}
