package org.qingxin.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.MendedLine;
import org.qingxin.finding.Span;
import org.qingxin.source.SourceText;
import org.qingxin.source.SourceText.Edit;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.Loader.Outcome;
import org.qingxin.validate.personal.PersonalData;

/**
 * Applies what is {@linkplain Fix#isCertain() certain} to the text of records, file by file, until nothing certain is
 * left; all other bytes stay as they are. A file with a personal number, or one in its name, is not touched.
 */
public final class Mending {
    /** A file whose fixes never come to an end is left as it was. */
    private static final int MOST_ROUNDS = 1000;

    /** Larger than any record that is read, so that a record is always read whole. */
    private static final int LIMIT = 1 << 20;

    private final Schemas schemas;
    private final SourceTree data;

    private Mending(Schemas schemas, SourceTree data) {
        this.schemas = schemas;
        this.data = data;
    }

    /** @throws SchemaException if a schema is missing or broken, so that nothing can be checked */
    public static Mending of(SourceTree schemas, SourceTree data) throws SchemaException {
        return new Mending(Schemas.load(schemas), data);
    }

    /**
     * A file that can be better.
     *
     * @param text all of it, with its own line ends
     * @param changes in the order in which they were made
     */
    public record Mended(String path, String text, List<MendedLine> changes) {}

    /** @param wanted which files, by their paths in the tree, may be changed */
    public List<Mended> mend(Predicate<String> wanted) throws IOException {
        List<String> paths = data.survey().files().stream()
                .filter(path -> DataLayout.typeOf(path).isPresent() && wanted.test(path))
                .filter(path -> PersonalData.inNames(List.of(path), data::shown).isEmpty())
                .toList();
        return paths.parallelStream().flatMap(path -> mend(path).stream()).toList();
    }

    private Optional<Mended> mend(String path) {
        Optional<String> read = text(path);
        String text = read.orElse("");
        List<MendedLine> changes = new ArrayList<>();
        for (int round = 0; read.isPresent() && round < MOST_ROUNDS; round++) {
            Outcome outcome = new Loader(new Draft(data, path, text), schemas).read(path);
            if (outcome.findings().stream().anyMatch(PersonalData::isOne)) {
                return Optional.empty();
            }
            List<Finding> certain = apart(outcome.findings());
            if (certain.isEmpty()) {
                return changes.isEmpty() ? Optional.empty() : Optional.of(new Mended(path, text, changes));
            }
            SourceText source = new SourceText(withoutMark(text));
            certain.forEach(each -> changes.add(change(each, source)));
            text = source.with(certain.stream().map(Mending::edit).toList());
        }
        return Optional.empty();
    }

    private Optional<String> text(String path) {
        try {
            return Optional.of(new String(data.read(path, LIMIT), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What is certain, as far as it does not meet. */
    private static List<Finding> apart(List<Finding> findings) {
        List<Finding> apart = new ArrayList<>();
        findings.stream()
                .filter(each -> each.fix().filter(Fix::isCertain).isPresent())
                .sorted(Comparator.comparing((Finding each) -> place(each)).thenComparing(Finding.ORDER))
                .filter(each -> apart.isEmpty() || isBefore(place(apart.get(apart.size() - 1)), place(each)))
                .forEach(apart::add);
        return apart;
    }

    private static Span place(Finding finding) {
        return finding.fix().map(Fix::at).orElse(finding.at());
    }

    private static boolean isBefore(Span one, Span other) {
        return one.endLine() < other.line()
                || one.endLine() == other.line() && one.endColumn() <= other.column() && !one.equals(other);
    }

    private static Edit edit(Finding finding) {
        Fix fix = finding.fix().orElseThrow();
        return new Edit(fix.at(), fix.replacement());
    }

    /** The line of the finding before and after its own fix alone; a byte order mark is shown at the start of its line. */
    private static MendedLine change(Finding finding, SourceText source) {
        Fix fix = finding.fix().orElseThrow();
        String before = source.line(finding.at().line());
        boolean isOfOneLine = fix.at().line() == fix.at().endLine();
        String after = isOfOneLine ? source.with(List.of(edit(finding))) : "";
        String line = isOfOneLine ? new SourceText(after).line(finding.at().line()) : "";
        boolean isMark = fix.at().isEmpty() && fix.replacement().isEmpty();
        return new MendedLine(finding.at(), isMark ? '\uFEFF' + before : before, line);
    }

    /** Columns do not count it, and whatever is written anew is written without. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The tree with one file as it would be. */
    private record Draft(SourceTree data, String changed, String text) implements SourceTree {
        @Override
        public Listing survey() throws IOException {
            return data.survey();
        }

        @Override
        public byte[] read(String path, int limit) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            boolean isWhole = path.equals(changed) && bytes.length <= limit;
            return isWhole ? bytes : data.read(path, limit);
        }

        @Override
        public boolean exists(String path) {
            return data.exists(path);
        }

        @Override
        public String shown(String path) {
            return data.shown(path);
        }
    }
}
