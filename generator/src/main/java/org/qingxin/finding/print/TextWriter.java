package org.qingxin.finding.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Redaction;
import org.qingxin.finding.Span;
import org.qingxin.finding.Visible;

/**
 * Findings for people: one line that can be searched for, the same in the other language, the source line with a caret,
 * and help. Ends with a line of counts.
 */
public final class TextWriter implements FindingsWriter {
    private static final int SHOWN = 200;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private final Catalog first;
    private final Catalog second;
    private final Excerpts excerpts;

    public TextWriter(Catalog first, Catalog second, Excerpts excerpts) {
        this.first = first;
        this.second = second;
        this.excerpts = excerpts;
    }

    /** {@inheritDoc} Writes at most 200 findings and the count of all; waived ones are only counted. */
    @Override
    public String write(List<Finding> all, int filesChecked) {
        List<Finding> findings = all.stream().filter(Finding::isStanding).toList();
        StringBuilder out = new StringBuilder();
        findings.stream().limit(SHOWN).forEach(finding -> append(out, finding));
        if (findings.size() > SHOWN) {
            out.append(first.text("more", Map.of("count", Arg.of(findings.size() - SHOWN))))
                    .append('\n');
        }
        out.append(hint(findings))
                .append(waiting(findings))
                .append(first.closing(all, filesChecked))
                .append(" / ");
        out.append(second.closing(all, filesChecked)).append('\n');
        return out.toString();
    }

    /** Nobody should think that what is not told is in order. */
    private String waiting(List<Finding> findings) {
        return findings.stream().noneMatch(Finding::isError)
                ? ""
                : first.text("waiting", Map.of()) + " / " + second.text("waiting", Map.of()) + "\n";
    }

    /** Whoever is shown what a command does alone should know of it. */
    private String hint(List<Finding> findings) {
        long certain = findings.stream()
                .filter(each -> each.fix().filter(Fix::isCertain).isPresent())
                .count();
        Map<String, Arg> args = Map.of("count", Arg.of(certain));
        return certain == 0 ? "" : first.text("fixable", args) + " / " + second.text("fixable", args) + "\n";
    }

    /** One finding without a place in a file, of which only the path is said; none if that is empty. */
    public String tell(Finding finding) {
        StringBuilder out = new StringBuilder();
        String path = finding.at().path();
        out.append(shown(path)).append(path.isEmpty() ? "" : ": ");
        message(out, finding);
        help(out, finding);
        return out.toString();
    }

    private void append(StringBuilder out, Finding finding) {
        Span at = finding.at();
        out.append(shown(at.path())).append(':').append(at.line()).append(':').append(at.column());
        out.append(": ");
        message(out, finding);
        excerpt(out, at, Optional.empty());
        for (Span other : finding.related()) {
            excerpt(out, other, Optional.of(first.related(finding)));
        }
        help(out, finding);
        fix(out, finding);
    }

    /** What to put there, unless that is said already or is only a sign that the help names. */
    private void fix(StringBuilder out, Finding finding) {
        finding.fix()
                .filter(Fix::isTellable)
                .map(Fix::replacement)
                .filter(text -> WORD.matcher(text).find() && !isSaid(text, finding))
                .ifPresent(text -> out.append("    = ")
                        .append(first.text("fix", Map.of()))
                        .append('/')
                        .append(second.text("fix", Map.of()))
                        .append(": ")
                        .append(Visible.of(text))
                        .append('\n'));
    }

    private boolean isSaid(String text, Finding finding) {
        Pattern alone = Pattern.compile("(?<![\\w.+-])" + Pattern.quote(text) + "(?![\\w.])");
        String said = first.message(finding) + "\n" + first.help(finding).orElse("");
        return alone.matcher(said).find();
    }

    private void message(StringBuilder out, Finding finding) {
        String severity = "severity." + finding.severity().name();
        out.append(first.text(severity, Map.of()));
        out.append('[').append(finding.code().id()).append("] ");
        out.append(first.message(finding)).append('\n');
        out.append("    ").append(second.text(severity, Map.of())).append(": ");
        out.append(second.message(finding)).append('\n');
    }

    /** A file's name may hold anything; the folders above it are the reader's own. */
    private static String shown(String path) {
        int name = path.lastIndexOf('/') + 1;
        return Visible.of(path.substring(0, name) + Redaction.redact(path.substring(name)));
    }

    private void help(StringBuilder out, Finding finding) {
        first.help(finding)
                .ifPresent(text -> out.append("    = ")
                        .append(first.text("help", Map.of()))
                        .append(": ")
                        .append(text)
                        .append('\n'));
        second.help(finding)
                .ifPresent(text -> out.append("    = ")
                        .append(second.text("help", Map.of()))
                        .append(": ")
                        .append(text)
                        .append('\n'));
    }

    private void excerpt(StringBuilder out, Span at, Optional<String> label) {
        Optional<String> source = excerpts.line(at.path(), at.line());
        if (source.isEmpty() || source.get().isBlank() || isNoText(source.get())) {
            return;
        }
        Caret caret = Caret.under(source.get(), at);
        String number = String.valueOf(at.line());
        out.append(' ').append(number).append(" | ").append(caret.line()).append('\n');
        out.append(" ".repeat(number.length() + 1)).append(" | ").append(caret.marks());
        label.ifPresent(text -> out.append(' ').append(text));
        out.append('\n');
    }

    /** Bytes of another encoding that came out as anything but characters. */
    private static boolean isNoText(String line) {
        return line.indexOf('\0') >= 0 && line.indexOf('\uFFFD') >= 0;
    }
}
