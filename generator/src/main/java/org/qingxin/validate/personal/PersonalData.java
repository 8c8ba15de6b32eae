package org.qingxin.validate.personal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;
import org.qingxin.source.ParsedFile;
import org.qingxin.validate.personal.NumberSearch.Hit;

/**
 * Refuses personal numbers in files and their names. Comments, keys and what cannot be parsed are part of a file's text;
 * values are looked at once more where their text differs from what the file shows (escapes, folded lines).
 */
public final class PersonalData {
    private static final Map<String, Arg> HERE = Map.of("where", Arg.of("这里", "here"));
    private static final Map<String, Arg> IN_NAME =
            Map.of("where", Arg.of("文件或文件夹的名称里", "in the name of a file or folder"));

    private static final Set<Code> KINDS = EnumSet.range(Code.RESIDENT_ID, Code.BANK_CARD);

    private PersonalData() {}

    /** Whether a finding is about a personal number, a doubtful one included. */
    public static boolean isOne(Finding finding) {
        return KINDS.contains(finding.code());
    }

    /** Of a file that was to be a record. */
    public static List<Finding> in(ParsedFile file) {
        List<Finding> findings = new ArrayList<>(in(file.text(), file.shown()));
        file.root().ifPresent(root -> new Values(escaped(file.text()), findings).look(root));
        return findings;
    }

    /** The lines on which a value may be written otherwise than it reads. */
    private static BitSet escaped(String text) {
        BitSet lines = new BitSet();
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                lines.set(line);
            } else if (c == '\n') {
                line++;
            }
        }
        return lines;
    }

    /** Of any text, line by line. */
    public static List<Finding> in(String text, String shown) {
        List<Finding> findings = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        int at = 0;
        for (Hit hit : sorted(NumberSearch.in(text))) {
            for (; at < hit.from(); at++) {
                if (text.charAt(at) == '\n') {
                    line++;
                    lineStart = at + 1;
                }
            }
            int column = 1 + text.codePointCount(lineStart, hit.from());
            int end = column + text.codePointCount(hit.from(), hit.to());
            findings.add(Finding.of(hit.code(), new Span(shown, line, column, line, end), HERE));
        }
        return findings;
    }

    /**
     * Of the names of files and folders, each once.
     *
     * @param paths sorted
     * @param shown how a path is shown
     */
    public static List<Finding> inNames(List<String> paths, UnaryOperator<String> shown) {
        List<Finding> findings = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (String path : paths) {
            int from = 0;
            for (String name : path.split("/")) {
                int to = from + name.length();
                List<Hit> hits = NumberSearch.in(name);
                if (!hits.isEmpty() && known.add(path.substring(0, to))) {
                    findings.add(Finding.of(hits.get(0).code(), Span.startOf(shown.apply(path)), IN_NAME));
                }
                from = to + 1;
            }
        }
        return findings;
    }

    private static List<Hit> sorted(List<Hit> hits) {
        return hits.stream().sorted(Comparator.comparingInt(Hit::from)).toList();
    }

    /** Keys and values as they read, where that is not how they are written. */
    private record Values(BitSet escaped, List<Finding> findings) {
        void look(Node node) {
            if (node instanceof MapNode map) {
                for (Node.Entry entry : map.entries()) {
                    look(entry.key(), entry.keySpan());
                    look(entry.value());
                }
            } else if (node instanceof SeqNode seq) {
                seq.items().forEach(this::look);
            } else if (node instanceof Scalar scalar) {
                look(scalar.text(), scalar.span());
            }
        }

        private void look(String value, Span at) {
            if (at.line() == at.endLine() && !escaped.get(at.line())) {
                return;
            }
            List<Hit> hits = NumberSearch.in(value);
            if (hits.isEmpty()) {
                return;
            }
            boolean isKnown = findings.stream()
                    .map(Finding::at)
                    .anyMatch(known -> known.line() >= at.line() && known.line() <= at.endLine());
            if (!isKnown) {
                findings.add(Finding.of(hits.get(0).code(), at, HERE));
            }
        }
    }
}
