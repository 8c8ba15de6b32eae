package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;

/** What a finding points at, cut out of the file, is there and is what its message speaks of. */
class SpansTest {
    /** Arguments that repeat what stands at the place. */
    private static final List<String> QUOTED = List.of("value", "field", "key");

    /** These name a field that is not there, or that the place is the value of. */
    private static final Set<Code> NAME_ANOTHER_PLACE =
            Set.of(Code.MISSING_FIELD, Code.MISSING_HERE, Code.QUOTES_NEEDED, Code.COLON_IN_VALUE);

    @Test
    void everySpanLiesInItsFile() {
        List<String> wrong = new ArrayList<>();
        int spans = 0;
        for (var fixture : Fixtures.all().entrySet()) {
            for (Finding each : fixture.getValue().findings()) {
                List<Span> all = new ArrayList<>(each.related());
                all.add(each.at());
                spans += all.size();
                all.stream()
                        .filter(span -> !isInside(fixture.getValue(), span))
                        .forEach(span -> wrong.add(fixture.getKey() + ": " + each.code() + " " + span));
            }
        }
        System.out.println(spans + " spans of findings lie in their files");
        assertThat(wrong).isEmpty();
        assertThat(spans).isGreaterThan(150);
    }

    @Test
    void whatAMessageQuotesStandsWhereItPoints() {
        Set<Code> codes = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        Fixtures.all()
                .forEach((name, town) -> town.findings().stream()
                        .filter(each -> !NAME_ANOTHER_PLACE.contains(each.code()))
                        .forEach(each -> QUOTED.stream()
                                .flatMap(arg -> quoted(each, arg))
                                .forEach(word -> {
                                    codes.add(each.code());
                                    if (!town.slice(each.at()).contains(word)) {
                                        wrong.add(name + ": " + each.code() + " says `" + word + "` of "
                                                + town.slice(each.at()));
                                    }
                                })));
        assertThat(wrong).isEmpty();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(12);
    }

    /** The first word of what is quoted: line ends and escapes read differently; a part too large is said as a dot line. */
    private static Stream<String> quoted(Finding finding, String arg) {
        return Optional.ofNullable(finding.args().get(arg)).map(Arg::zh).stream()
                .map(text -> text.strip().split("\\s")[0])
                .filter(word -> !word.isEmpty() && !word.equals("…"));
    }

    private static boolean isInside(Example town, Span span) {
        if (!town.files().containsKey(span.path())) {
            return span.equals(Span.startOf(span.path()));
        }
        String[] lines = town.text(span.path()).split("\n", -1);
        boolean ordered =
                span.endLine() > span.line() || span.endLine() == span.line() && span.endColumn() >= span.column();
        return ordered
                && span.line() >= 1
                && span.endLine() <= lines.length
                && span.column() <= length(lines[span.line() - 1]) + 1
                && span.endColumn() <= length(lines[span.endLine() - 1]) + 1;
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }
}
