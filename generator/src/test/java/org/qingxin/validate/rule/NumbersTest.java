package org.qingxin.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.ParameterUses;
import org.qingxin.derive.law.Parameters;
import org.qingxin.finding.Code;

/** What the page of parameters says of their use is what rules and views ask for. */
class NumbersTest {
    private static final Path RULES = Path.of("src/main/java/org/qingxin/validate/rule");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void everyNumberThatATownMustGiveIsUsedForSomething() {
        assertThat(Parameters.NEEDED)
                .allMatch(each -> !ParameterUses.of(each).isEmpty()
                        || ParameterUses.isOfKeyCases(each)
                        || Rules.byNumber().containsKey(each));
    }

    @Test
    void everyRuleThatAsksForANumberSaysSo() throws IOException {
        assertThat(sources()).allSatisfy((name, text) -> {
            List<String> asked = CODE.matcher(text)
                    .results()
                    .map(each -> each.group(1))
                    .filter(Parameters.NEEDED::contains)
                    .toList();
            assertThat(Rules.byNumber().keySet()).as(name).containsAll(asked);
            if (!asked.isEmpty() && !name.equals("CrimeSums.java") || text.contains("CrimeSums.reached")) {
                assertThat(text).as(name).contains("List<String>> numbers() {");
            }
        });
    }

    @Test
    void aNumberIsToldWithWhatItFinds() {
        assertThat(Rules.byNumber())
                .containsEntry("crime-workers", List.of(Code.REFERRED_BELOW_THRESHOLD, Code.BLACKLIST_WITHOUT_GROUND))
                .containsEntry("limitation-years", List.of(Code.FILED_AFTER_LIMITATION))
                .doesNotContainKey("warn-unpaid-days");
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path each : files.toList()) {
                sources.put(each.getFileName().toString(), Files.readString(each));
            }
        }
        return sources;
    }
}
