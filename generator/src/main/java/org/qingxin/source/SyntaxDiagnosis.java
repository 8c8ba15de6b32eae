package org.qingxin.source;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What a parser calls “could not find expected ':'”, said as the mistake a person made and where. */
final class SyntaxDiagnosis {
    private static final Pattern TAB = Pattern.compile("^ *\t|[:-]\t");
    private static final Pattern WIDE_COLON = Pattern.compile("^[ -]*[^\\s:\"'#]+(：)");
    private static final Pattern KEY_AND_VALUE = Pattern.compile("^(?:[ -]*)([A-Za-z][A-Za-z0-9]*): +(\\S.*)$");
    private static final String SPECIAL = "@`%*&!|>[]{}\"'?,";

    private final SourceLines lines;
    private final String path;

    SyntaxDiagnosis(SourceLines lines, String path) {
        this.lines = lines;
        this.path = path;
    }

    Finding explain(IOException failure) {
        Span at = place(failure);
        for (int line : suspects(at.line())) {
            Optional<Finding> found = inspect(line);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Finding.of(Code.SYNTAX, at);
    }

    /** The line the parser stumbled over, then the one above it, which is often where the mistake was made. */
    private List<Integer> suspects(int line) {
        int above = line - 1;
        while (above > 1 && lines.get(above).isBlank()) {
            above--;
        }
        return above >= 1 ? List.of(line, above) : List.of(line);
    }

    private Optional<Finding> inspect(int line) {
        String source = lines.get(line);
        Matcher tab = TAB.matcher(source);
        if (tab.find()) {
            return Optional.of(Finding.of(Code.TAB_INDENT, span(line, tab.end() - 1, tab.end())));
        }
        Matcher wide = WIDE_COLON.matcher(source);
        if (wide.find()) {
            return Optional.of(Finding.of(Code.FULL_WIDTH_COLON, span(line, wide.start(1), wide.end(1))));
        }
        Matcher pair = KEY_AND_VALUE.matcher(source);
        return pair.find() ? inspectValue(line, pair) : Optional.empty();
    }

    private Optional<Finding> inspectValue(int line, Matcher pair) {
        String value = pair.group(2);
        Map<String, Arg> args = Map.of("key", Arg.of(pair.group(1)), "quoted", Arg.of(quoted(value)));
        if (SPECIAL.indexOf(value.charAt(0)) >= 0) {
            return Optional.of(Finding.of(Code.QUOTES_NEEDED, span(line, pair.start(2), pair.end(2)), args));
        }
        int colon = value.indexOf(": ");
        if (colon >= 0) {
            int from = pair.start(2) + colon;
            return Optional.of(Finding.of(Code.COLON_IN_VALUE, span(line, from, from + 1), args));
        }
        return Optional.empty();
    }

    private static String quoted(String value) {
        return "'" + value.strip().replace("'", "''") + "'";
    }

    private Span place(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked) {
                Mark mark = marked.getProblemMark();
                if (mark != null) {
                    int line = Math.min(mark.getLine() + 1, Math.max(1, lines.count()));
                    return new Span(path, line, mark.getColumn() + 1, line, mark.getColumn() + 2);
                }
            }
        }
        return Span.startOf(path);
    }

    private Span span(int line, int from, int to) {
        return new Span(path, line, lines.column(line, from), line, lines.column(line, to));
    }
}
