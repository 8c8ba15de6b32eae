package org.qingxin.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.CodeExample;
import org.qingxin.finding.Finding;
import org.qingxin.finding.print.Format;
import org.qingxin.intake.OddWorkbooks.Pair;

/**
 * Every code of workbooks is explained by a true answer: the workbook in which that is odd is told once, the one nearest to
 * it is not; and what {@code explain} shows is what the program prints.
 */
class WorkbookExamplesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/qingxin/finding/examples");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Map<Code, Pair> ALL = OddWorkbooks.all();

    static Stream<Code> codes() {
        return Arrays.stream(Code.values()).filter(each -> each.id().startsWith("B"));
    }

    @Test
    void everyCodeHasItsPair() {
        assertThat(ALL.keySet()).containsExactlyElementsOf(codes().toList());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isToldOnceAndOfItsNeighbourNot(Code code) throws IOException {
        Pair pair = ALL.get(code);
        List<Finding> told = of(code, pair.odd());
        assertThat(told).isNotEmpty().extracting(Finding::at).doesNotHaveDuplicates();
        assertThat(told).hasSizeLessThanOrEqualTo(code == Code.LINE_UNCLEAR ? 2 : 1);
        assertThat(of(code, pair.even())).isEmpty();
        assertThat(FilledForms.read(pair.odd()).isFit()).isEqualTo(!told.get(0).isError());
        assertThat(CodeExample.of(code)).isEmpty();
        isShown(code.id() + ".txt", printed(Catalog.chinese(), Catalog.english(), told));
        isShown(code.id() + ".en.txt", printed(Catalog.english(), Catalog.chinese(), told));
    }

    private static List<Finding> of(Code code, byte[] workbook) {
        return FilledForms.read(workbook).findings().stream()
                .filter(each -> each.code() == code)
                .toList();
    }

    private static String printed(Catalog first, Catalog second, List<Finding> findings) {
        String printed = Format.TEXT
                .writer(first, second, (path, line) -> Optional.empty())
                .write(findings, 1);
        List<String> lines = printed.lines().toList();
        int ending = findings.stream().anyMatch(Finding::isError) ? 2 : 1;
        return String.join("\n", lines.subList(0, lines.size() - ending)) + "\n";
    }

    private static void isShown(String name, String printed) throws IOException {
        Path file = FOLDER.resolve(name);
        if (UPDATE) {
            Files.writeString(file, printed, UTF_8);
        }
        assertThat(file).as("run with -Dgolden.update=true after a change").hasContent(printed);
    }
}
