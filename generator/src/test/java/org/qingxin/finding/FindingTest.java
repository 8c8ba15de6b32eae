package org.qingxin.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void standsInTheOrderOfPathLineColumnAndCode() {
        var ordered = List.of(
                at("a", 1, 2, Code.SYNTAX),
                at("a", 2, 1, Code.SYNTAX),
                at("a", 2, 1, Code.BAD_DATE),
                at("a", 10, 1, Code.NOT_UTF8),
                at("b", 1, 1, Code.NOT_UTF8));
        var shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(Finding.ORDER);
        assertThat(shuffled).isEqualTo(ordered);
    }

    @Test
    void keepsItsOwnCopyOfTheArguments() {
        var args = new java.util.HashMap<>(Map.of("a", Arg.of(1)));
        var finding = Finding.of(Code.SYNTAX, Span.startOf("a"), args);
        args.clear();
        assertThat(finding.args()).containsEntry("a", Arg.of("1"));
    }

    private static Finding at(String path, int line, int column, Code code) {
        return Finding.of(code, new Span(path, line, column, line, column + 1));
    }
}
