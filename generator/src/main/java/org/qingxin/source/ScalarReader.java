package org.qingxin.source;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.source.Node.Scalar;

/**
 * Single values. A quoted value is text; a plain one is a number only in the one spelling that every tool reads alike
 * ({@code -?(0|[1-9]\d*)(\.\d+)?}), a boolean only as {@code true} or {@code false}. What YAML 1.1 and 1.2 read
 * differently (octal telephone numbers, {@code yes}, exponents) is refused.
 */
final class ScalarReader {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    /** Runs of digits are never given back, so that ten thousand of them are looked at once. */
    private static final Pattern ODD_NUMBER = Pattern.compile("[-+]?(0[0-9_]++(\\.[0-9]*+)?|0[xX][0-9a-fA-F_]++"
            + "|0[bBoO][0-9_]++|[0-9][0-9_]*+(\\.[0-9_]*+)?([eE][-+]?[0-9]++)?|\\.[0-9][0-9_]*+([eE][-+]?[0-9]++)?"
            + "|\\.(inf|Inf|INF)|\\.(nan|NaN|NAN))");

    private static final Pattern ODD_BOOLEAN =
            Pattern.compile("yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|True|TRUE|False|FALSE");
    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern COMMENT_SWALLOWS = Pattern.compile("\\s++#[0-9\u4e00-\u9fff].*");
    private static final int MAX_NUMBER = 18;
    /** Of the words for nothing, yes and no. */
    private static final int LONGEST_WORD = 5;

    private final SourceLines lines;
    private final List<Finding> findings;

    ScalarReader(SourceLines lines, List<Finding> findings) {
        this.lines = lines;
        this.findings = findings;
    }

    Scalar read(YAMLParser parser, Span at, Span key) throws IOException {
        String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
        char first = lines.at(at.line(), at.column());
        if (parser.isCurrentAlias() || first == '&') {
            findings.add(Finding.of(Code.ANCHOR_OR_ALIAS, at, Map.of("sign", Arg.of(String.valueOf(first)))));
            return new Scalar(at, Scalar.Kind.TEXT, text);
        }
        if (first == '!' || parser.getTypeId() != null) {
            findings.add(Finding.of(Code.TAG, at));
            return new Scalar(at, Scalar.Kind.TEXT, text);
        }
        boolean plain = "\"'|>".indexOf(first) < 0;
        return new Scalar(at, plain ? plainKind(text, at, key) : Scalar.Kind.TEXT, text);
    }

    private Scalar.Kind plainKind(String text, Span at, Span key) {
        if (isNull(text)) {
            findings.add(Finding.of(Code.EMPTY_VALUE, key));
            return Scalar.Kind.TEXT;
        }
        if (isTruth(text)) {
            return Scalar.Kind.BOOLEAN;
        }
        if (lines.at(at.endLine(), at.endColumn()) == ' '
                && COMMENT_SWALLOWS
                        .matcher(lines.from(at.endLine(), at.endColumn()))
                        .matches()) {
            findings.add(Finding.of(Code.CUT_BY_COMMENT, at));
        }
        if (isNumber(text)) {
            return Scalar.Kind.NUMBER;
        }
        refuse(text, at);
        return Scalar.Kind.TEXT;
    }

    /** What a plain value is, if all readers of YAML agree on it and there is nothing to say of it. */
    static Optional<Scalar.Kind> surely(String text) {
        if (isTruth(text)) {
            return Optional.of(Scalar.Kind.BOOLEAN);
        }
        if (isNumber(text)) {
            return Optional.of(Scalar.Kind.NUMBER);
        }
        return isOdd(text) ? Optional.empty() : Optional.of(Scalar.Kind.TEXT);
    }

    private static boolean isTruth(String text) {
        return text.equals("true") || text.equals("false");
    }

    private static boolean isNumber(String text) {
        return text.length() <= MAX_NUMBER
                && mayBeNumber(text)
                && NUMBER.matcher(text).matches();
    }

    /** Whether a plain value is empty, a number or truth in a spelling that readers of YAML do not agree on. */
    static boolean isOdd(String text) {
        return isNull(text) || isOddBoolean(text) || isOddNumber(text);
    }

    private static boolean isNull(String text) {
        return text.length() <= LONGEST_WORD && NULL.matcher(text).matches();
    }

    private static boolean isOddBoolean(String text) {
        return text.length() <= LONGEST_WORD && ODD_BOOLEAN.matcher(text).matches();
    }

    private static boolean isOddNumber(String text) {
        return mayBeNumber(text) && ODD_NUMBER.matcher(text).matches();
    }

    /** Most values are words, which their first character tells without asking a pattern. */
    private static boolean mayBeNumber(String text) {
        return !text.isEmpty() && "-+.0123456789".indexOf(text.charAt(0)) >= 0;
    }

    private void refuse(String text, Span at) {
        if (isOddBoolean(text)) {
            findings.add(Finding.of(Code.ODD_BOOLEAN, at, Map.of("value", Arg.of(text))));
        } else if (isOddNumber(text)) {
            findings.add(Finding.of(Code.ODD_NUMBER, at, Map.of("value", Arg.of(text))));
        }
    }
}
