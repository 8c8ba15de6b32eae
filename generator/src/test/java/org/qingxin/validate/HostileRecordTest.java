package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records mangled line by line, which often stay well-formed: the rules meet every nonsense and never give up. */
class HostileRecordTest {
    private static final int TIMES = 150;
    private static final List<String> EVENTS = List.of(
            "received",
            "registered",
            "transferred",
            "verifying",
            "verified",
            "mediating",
            "agreed",
            "escalated",
            "filed",
            "ordered",
            "paid",
            "closed",
            "reopened",
            "corrected",
            "told",
            "enforcing",
            "withdrawn");

    @ParameterizedTest
    @ValueSource(strings = {"case", "case2", "campaign", "report", "project", "inspection", "town", "unit"})
    void mangledRecordsGiveFindingsInThemselvesOrInWhatRefersToThem(String file) {
        var random = new Random(file.hashCode());
        for (int i = 0; i < TIMES; i++) {
            var example = Example.town().with(file, mangled(Example.town().text(file), random));
            assertThat(example.findings()).as(example.text(file)).allSatisfy(found -> {
                int lines = example.text(found.at().path()).split("\n", -1).length;
                assertThat(found.at().line()).isBetween(1, Math.max(1, lines));
                assertThat(found.at().column()).isPositive();
            });
        }
    }

    @Test
    void everyTypeOfRecordCanBeEmptiedToItsId() {
        for (String path : Example.town().files().keySet()) {
            String id = Example.town().text(path).lines().skip(1).findFirst().orElseThrow();
            var example = Example.town().with(path, id + "\n");
            assertThat(example.findings())
                    .as(path)
                    .isNotEmpty()
                    .allMatch(found -> found.at().path().equals(path));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999",
                "1E-99999",
                "0e999999999",
                "0x7fffffffffffffffffffff",
                "99999999999999999999999999999999999999.99",
                ".inf",
                "[[[[[[[[[[1]]]]]]]]]]",
                "{a: {a: {a: {a: 1}}}}",
                "*bomb",
                "!!binary AAAA"
            })
    void noAmountMakesTheEngineWorkForLong(String amount) {
        isRefusedSoon(amount);
        isRefusedSoon(amount + "9".repeat(5_000));
        isRefusedSoon("9".repeat(5_000) + ".00");
        isRefusedSoon("0." + "0".repeat(5_000) + "1");
    }

    /** Within a second of a processor, whatever else the machine does. */
    private static void isRefusedSoon(String amount) {
        var example = Example.town().edit("case", "amount: 246800.00", "amount: " + amount);
        var clock = ManagementFactory.getThreadMXBean();
        var found = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            long before = clock.getCurrentThreadCpuTime();
            var findings = example.findings();
            assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before))
                    .isLessThan(Duration.ofSeconds(1));
            return findings;
        });
        assertThat(found).as(amount).isNotEmpty();
    }

    private static String mangled(String text, Random random) {
        var lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        for (int change = 0; change <= random.nextInt(3); change++) {
            int at = 1 + random.nextInt(lines.size() - 1);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(at));
                case 2 -> Collections.swap(lines, at, 1 + random.nextInt(lines.size() - 1));
                case 3 -> lines.set(at, lines.get(at).replaceFirst("event: .*", "event: " + any(EVENTS, random)));
                case 4 -> lines.set(at, lines.get(at).replaceAll("[0-9]", String.valueOf(random.nextInt(10))));
                default -> lines.set(at, lines.get(at).replaceFirst("-([0-9]{2})-", "-1" + random.nextInt(3) + "-"));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
