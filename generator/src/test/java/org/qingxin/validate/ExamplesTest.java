package org.qingxin.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.Pipeline;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.CodeExample;
import org.qingxin.finding.Family;
import org.qingxin.finding.Finding;
import org.qingxin.finding.print.Format;
import org.qingxin.history.Difference;
import org.qingxin.source.InMemory;
import org.qingxin.source.RecordReader;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.rule.Rules;

/**
 * Every code is explained by one true example: made in the town of the tests it gives one finding, of that code, where it
 * was made; and the answer shown beside it is what the program prints. What is odd in workbooks is shown by {@code
 * WorkbookExamplesTest}.
 */
class ExamplesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/qingxin/finding/examples");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static Stream<Code> shownAsText() {
        return Arrays.stream(Code.values())
                .filter(code -> !UnwrittenMistakes.ALL.containsKey(code)
                        && !code.id().startsWith("T")
                        && !code.id().startsWith("H")
                        && !code.id().startsWith("B"));
    }

    static Stream<Code> madeByCode() {
        return UnwrittenMistakes.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("shownAsText")
    void givesOneFindingWhereTheMistakeIs(Code code) throws IOException {
        Spoilt spoilt = new Spoilt(CodeExample.of(code).orElseThrow(() -> new AssertionError("no example")));
        SourceTree tree = new Shown(InMemory.ofTexts(spoilt.files()), "data/");
        List<Finding> findings = Example.findings(tree);
        assertThat(findings).as("%s", findings).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(spoilt.covers(
                            found.at().path().replaceFirst("^data/", ""),
                            found.at().line()))
                    .as("%s", found.at())
                    .isTrue();
        });
        isTheAnswerShown(code, tree, findings);
    }

    @ParameterizedTest
    @MethodSource("madeByCode")
    void givesOneFindingOfWhatNoTextCanShow(Code code) throws IOException {
        UnwrittenMistakes.Mistake mistake = UnwrittenMistakes.ALL.get(code).get();
        SourceTree tree = new Shown(mistake.data(), "data/");
        List<Finding> findings = findings(tree, new Shown(mistake.schemas(), "schemas/"));
        assertThat(findings).extracting(Finding::code).containsExactly(code);
        assertThat(CodeExample.of(code)).isEmpty();
        isTheAnswerShown(code, tree, findings);
    }

    /** What is found in the history itself, and in no record, has no line to show: {@code EarlierEditionsTest}. */
    static Stream<Code> shownAsAChange() {
        return Family.HISTORY.codes().stream()
                .filter(code -> code != Code.HISTORY_REWRITTEN && code != Code.HISTORY_UNCHECKED);
    }

    /** The town as it is, changed into what the example shows. */
    @ParameterizedTest
    @MethodSource("shownAsAChange")
    void givesOneFindingWhereAChangeMayNotBe(Code code) throws Exception {
        Spoilt spoilt = new Spoilt(CodeExample.of(code).orElseThrow(() -> new AssertionError("no example")));
        InMemory was = InMemory.ofTexts(Example.town().files());
        InMemory is = InMemory.ofTexts(spoilt.files());
        SourceTree tree = new Shown(is, "data/");
        Pipeline pipeline = new Pipeline(tree, Example.SCHEMAS);
        var before = new Pipeline(was, Example.SCHEMAS).check(Optional.of(Example.TODAY), zone -> Example.TODAY);
        var now = pipeline.check(Optional.of(Example.TODAY), zone -> Example.TODAY);
        List<Problem> problems = Pipeline.past(before, now, Difference.between(was.files(), is.files()));
        List<Finding> findings = pipeline.located(before, now, problems);
        assertThat(findings).as("%s", findings).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(spoilt.covers(
                            found.at().path().replaceFirst("^data/", ""),
                            found.at().line()))
                    .as("%s", found.at())
                    .isTrue();
        });
        isTheAnswerShown(code, tree, findings);
    }

    private static List<Finding> findings(SourceTree data, SourceTree schemas) throws IOException {
        try {
            Validator validator = Validator.of(schemas, data, Rules.all());
            return validator.check(validator.load(), Example.TODAY);
        } catch (SchemaException e) {
            return List.of(e.finding());
        }
    }

    @Test
    void theTownAsItIsGivesNone() {
        assertThat(Example.town().findings()).isEmpty();
    }

    @Test
    void noExampleIsOfACodeThatDoesNotExist() throws IOException {
        List<String> codes = Arrays.stream(Code.values()).map(Code::id).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("\\..*", "")))
                    .allMatch(codes::contains);
        }
    }

    private static void isTheAnswerShown(Code code, SourceTree tree, List<Finding> findings) throws IOException {
        isShown(code.id() + ".txt", printed(Catalog.chinese(), Catalog.english(), tree, findings));
        isShown(code.id() + ".en.txt", printed(Catalog.english(), Catalog.chinese(), tree, findings));
    }

    private static void isShown(String name, String printed) throws IOException {
        Path file = FOLDER.resolve(name);
        if (UPDATE) {
            Files.writeString(file, printed, UTF_8);
        }
        assertThat(file).as("run with -Dgolden.update=true after a change").hasContent(printed);
    }

    /** Without the line of counts, which tells of the town and not of the mistake. */
    private static String printed(Catalog first, Catalog second, SourceTree tree, List<Finding> findings) {
        RecordReader reader = new RecordReader(tree);
        String printed = Format.TEXT
                .writer(
                        first,
                        second,
                        (path, line) -> Optional.of(path.replaceFirst("^data/", ""))
                                .filter(tree::exists)
                                .flatMap(each -> reader.line(each, line)))
                .write(findings, 1);
        List<String> lines = printed.lines().toList();
        int ending = findings.stream().anyMatch(Finding::isError) ? 2 : 1;
        return String.join("\n", lines.subList(0, lines.size() - ending)) + "\n";
    }

    /** The town with the mistakes of an example made in it. */
    record Spoilt(CodeExample example) {
        Map<String, String> files() {
            Map<String, String> files = new TreeMap<>(Example.town().files());
            example.changes().forEach(change -> spoil(files, change));
            return files;
        }

        private static void spoil(Map<String, String> files, CodeExample.Change change) {
            String good = text(change.hunks().get(0), CodeExample.Mark.GOOD);
            if (good.isEmpty()) {
                assertThat(files).doesNotContainKey(change.path());
            }
            String text = files.getOrDefault(change.path(), "");
            for (CodeExample.Hunk hunk : change.hunks()) {
                text = spoil(text, text(hunk, CodeExample.Mark.GOOD), text(hunk, CodeExample.Mark.BAD));
            }
            files.put(change.path(), text);
            if (text.isEmpty()) {
                files.remove(change.path());
            }
        }

        /** Whole lines, that stand so in the file once. */
        private static String spoil(String text, String good, String bad) {
            int at = ("\n" + text).indexOf("\n" + good);
            assertThat(at).as("stands in the town:\n%s", good).isNotNegative();
            assertThat(good.isEmpty() || !("\n" + text).substring(at + 1).contains("\n" + good))
                    .as("stands there once:\n%s", good)
                    .isTrue();
            return text.substring(0, at) + bad + text.substring(at + good.length());
        }

        private static String text(CodeExample.Hunk hunk, CodeExample.Mark mark) {
            StringBuilder text = new StringBuilder();
            for (CodeExample.Line line : hunk.lines()) {
                if (line.mark() == CodeExample.Mark.BOTH || line.mark() == mark) {
                    text.append(drawn(line.text())).append('\n');
                }
            }
            return text.toString();
        }

        private static String drawn(String text) {
            return java.util.regex.Pattern.compile("<U\\+([0-9A-F]{4,5})>")
                    .matcher(text)
                    .replaceAll(point -> Character.toString(Integer.parseInt(point.group(1), 16)));
        }

        /** Whether a line of a file is one that the example shows. */
        boolean covers(String path, int line) {
            Map<String, String> files = files();
            return example.changes().stream()
                    .filter(change -> change.path().equals(path))
                    .flatMap(change -> change.hunks().stream())
                    .map(hunk -> text(hunk, CodeExample.Mark.BAD))
                    .anyMatch(bad -> isWithin(files.getOrDefault(path, ""), bad, line));
        }

        private static boolean isWithin(String text, String bad, int line) {
            String before = ("\n" + text).substring(0, ("\n" + text).indexOf("\n" + bad));
            long first = before.lines().count() + (before.isEmpty() ? 1 : 0);
            return line >= first && line < first + Math.max(1, bad.lines().count());
        }
    }

    /** Files shown as the program shows them when it runs in the repository. */
    private record Shown(SourceTree tree, String folder) implements SourceTree {
        @Override
        public Listing survey() throws IOException {
            return tree.survey();
        }

        @Override
        public byte[] read(String path, int limit) throws IOException {
            return tree.read(path, limit);
        }

        @Override
        public boolean exists(String path) {
            return tree.exists(path);
        }

        @Override
        public String shown(String path) {
            return folder + path;
        }
    }
}
