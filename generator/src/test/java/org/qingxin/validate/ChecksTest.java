package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.warning.Warning;
import org.qingxin.finding.Code;

/** The table of what is checked (docs/checks.md) against the program: no rule without a holder, no code without a rule. */
class ChecksTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([XA]\\d+) \\| (.+) \\| (.+) \\|$");
    private static final Pattern CODE = Pattern.compile("\\b[YSFRDNHT]\\d{3}\\b");
    private static final Pattern WARNING = Pattern.compile("\\bW\\d+\\b");
    private static final Pattern DEADLINE = Pattern.compile("deadline ([A-Z0-9_]+)");
    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+Test\\b");
    private static final String TEXT = read(Path.of("docs/checks.md"));

    @Test
    void everyRuleHasItsRow() {
        List<String> expected = Stream.concat(
                        IntStream.rangeClosed(1, 48).mapToObj(no -> "X" + no),
                        IntStream.rangeClosed(1, 17).mapToObj(no -> "A" + no))
                .toList();
        assertThat(all(ROW, TEXT)).containsExactlyElementsOf(expected);
    }

    @Test
    void everyRowHasAHolder() {
        ROW.matcher(TEXT).results().forEach(row -> {
            String holder = row.group(3);
            assertThat(Stream.of(CODE, WARNING, DEADLINE, TEST)
                                    .anyMatch(each -> each.matcher(holder).find())
                            || holder.contains("below"))
                    .as("%s", row.group())
                    .isTrue();
        });
    }

    @Test
    void whatIsNamedExists() {
        assertThat(found(CODE)).isSubsetOf(codes("YSFRDNHT"));
        assertThat(found(WARNING))
                .isSubsetOf(Arrays.stream(Warning.Rule.values()).map(Enum::name).toList());
        assertThat(all(DEADLINE, TEXT))
                .isSubsetOf(
                        Arrays.stream(Deadline.Kind.values()).map(Enum::name).toList());
        assertThat(found(TEST)).isSubsetOf(tests());
    }

    @Test
    void everyCodeOfARuleIsHere() {
        assertThat(found(CODE)).containsAll(codes("RDNH"));
    }

    /** Warnings and deadlines hold rules too; one that no rule asks for would be named as our own. */
    @Test
    void everyDeadlineOfARuleOrFormIsKnown() {
        List<String> ofForms = List.of("SUMMARY", "SHEET", "ORDER", "MEDIATION", "RECTIFICATION");
        assertThat(Arrays.stream(Deadline.Kind.values()).map(Enum::name))
                .allMatch(each -> ofForms.contains(each) || all(DEADLINE, TEXT).contains(each));
    }

    private static List<String> codes(String families) {
        return Arrays.stream(Code.values())
                .map(Code::id)
                .filter(id -> families.indexOf(id.charAt(0)) >= 0)
                .toList();
    }

    private static TreeSet<String> found(Pattern pattern) {
        return new TreeSet<>(
                pattern.matcher(TEXT).results().map(MatchResult::group).toList());
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<String> tests() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<String> names = new ArrayList<>();
            files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".java"))
                    .forEach(each -> names.add(each.substring(0, each.length() - 5)));
            return names;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
