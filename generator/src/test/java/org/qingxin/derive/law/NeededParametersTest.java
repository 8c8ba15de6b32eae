package org.qingxin.derive.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.duty.Deadline;

/** The list of numbers a town must give is the list of numbers that views and rules ask for. */
class NeededParametersTest {
    private static final List<Path> CODE =
            List.of(Path.of("src/main/java/org/qingxin/derive"), Path.of("src/main/java/org/qingxin/validate/rule"));
    private static final Pattern ASKED =
            Pattern.compile("(?:wholeOn|moneyOn|on)\\(\\s*\"([a-z-]+)\"|String [A-Z_]+ = \"([a-z]+(?:-[a-z]+)+)\";");

    @Test
    void everyNumberAskedForIsNeededAndNoOther() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        for (Path file : sources()) {
            ASKED.matcher(Files.readString(file))
                    .results()
                    .forEach(match -> asked.add(match.group(1) == null ? match.group(2) : match.group(1)));
        }
        for (Deadline.Kind each : Deadline.Kind.values()) {
            each.term().ifPresent(asked::add);
        }
        assertThat(Parameters.NEEDED).containsExactlyElementsOf(asked);
    }

    @Test
    void whatNoRuleSetGivesIsMissing() {
        assertThat(Parameters.of(List.of()).missing()).isEqualTo(Parameters.NEEDED);
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : CODE) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(each -> each.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
