package org.qingxin.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What a parser calls “could not find expected ':'”, said as the mistake a person made and where. */
final class SyntaxDiagnosis {
    private final SourceLines lines;
    private final String path;
    private final SuspectLine suspect;

    SyntaxDiagnosis(SourceLines lines, String path) {
        this.lines = lines;
        this.path = path;
        this.suspect = new SuspectLine(lines, path);
    }

    Finding explain(IOException failure) {
        Optional<MarkedYAMLException> marked = marked(failure);
        Span at =
                marked.map(MarkedYAMLException::getProblemMark).map(this::place).orElseGet(() -> reported(failure));
        Optional<Span> opened = marked.map(MarkedYAMLException::getContextMark).map(this::place);
        for (int line : suspects(at.line())) {
            Optional<Finding> found = suspect.inspect(line);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return opened.flatMap(this::neverClosed)
                .or(() -> suspect.openedAbove(at.line()))
                .orElseGet(() -> Finding.of(Code.SYNTAX, mostLikely(at)));
    }

    /** The line the parser stumbled over, then the one above it, which is often where the mistake was made. */
    private Set<Integer> suspects(int line) {
        Set<Integer> suspects = new LinkedHashSet<>();
        suspects.add(line);
        suspects.add(above(line));
        return suspects;
    }

    private int above(int line) {
        int above = line - 1;
        while (above > 1 && lines.get(above).isBlank()) {
            above--;
        }
        return Math.max(1, above);
    }

    /** A bracket or quote that the parser was still inside of. */
    private Optional<Finding> neverClosed(Span opened) {
        String source = lines.from(opened.line(), opened.column());
        boolean opens = !source.isEmpty() && "\"'[{".indexOf(source.charAt(0)) >= 0;
        return opens
                ? Optional.of(Finding.of(Code.NEVER_CLOSED, opened, Map.of("sign", Arg.of(source.substring(0, 1)))))
                : Optional.empty();
    }

    /** Where the parser points, or the line above if only that one cannot be read by itself. */
    private Span mostLikely(Span at) {
        int above = above(at.line());
        if (above < at.line() && suspect.isInnocent(at.line()) && !suspect.isInnocent(above)) {
            String source = lines.get(above);
            int indent = source.length() - source.stripLeading().length();
            return new Span(path, above, indent + 1, above, lines.column(above, source.length()));
        }
        return at;
    }

    private static Optional<MarkedYAMLException> marked(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked) {
                return Optional.of(marked);
            }
        }
        return Optional.empty();
    }

    private Span place(Mark mark) {
        return within(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Span reported(IOException failure) {
        @Nullable JsonLocation location = failure instanceof JsonProcessingException e ? e.getLocation() : null;
        return location == null ? Span.startOf(path) : within(location.getLineNr(), location.getColumnNr());
    }

    /** A place in the file, even if the parser points behind its end. */
    private Span within(int line, int column) {
        int last = Math.max(1, lines.count());
        if (line > last) {
            int end = lines.column(last, lines.get(last).length());
            return new Span(path, last, end, last, end + 1);
        }
        return new Span(path, Math.max(1, line), Math.max(1, column), Math.max(1, line), Math.max(1, column) + 1);
    }
}
