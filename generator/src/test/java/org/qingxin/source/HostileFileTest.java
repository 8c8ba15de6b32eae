package org.qingxin.source;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to hurt: never an exception, always a place in the file, soon. */
class HostileFileTest {
    /** Of a processor, which other work on the machine does not lengthen. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final Duration HANGS = Duration.ofSeconds(30);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final String VALID = """
            # yaml-language-server: $schema=x
            id: HG-2021-BH-001
            campaign: '2021-winter'
            source: {channel: window, firstUnit: v-baohong, remoteChannelsTold: false}
            claim: {workers: 4, amount: 36800.00, from: '2021-11', to: '2021-12'}
            sheet:
              checkedOn: 2022-01-15
              basicFacts: |
                地下室防水班组4人去年11月中旬进场，尾款不能结。
              answers:
                - {q: 1, value: present, note: '11、12月工资未付'}
                - {q: 2, value: absent}
            timeline:
              - on: 2022-01-12
                event: received
                by: v-baohong
                note: 退场工友一行三人到窗口，带来派工单。
              - on: 2022-01-17
                event: verified
                workers: 4
                amount: 33650.00
            """;
    private static final String SPITE = "\t\"'[]{}|>&*!%@`#:-?,~\n \r\u0000\u3000：\uFEFF\u200B甲\uFFFD.0eE_";

    static Stream<Object[]> bombs() {
        return Stream.of(
                new Object[] {"10 MB", "a: " + "x".repeat(10_000_000)},
                new Object[] {"10 MB of lines", "a: |\n" + "  甲\n".repeat(1_700_000)},
                new Object[] {"10,000 brackets", "a: " + "[".repeat(10_000)},
                new Object[] {"10,000 braces", "a: " + "{a: ".repeat(3_000)},
                new Object[] {"10,000 dashes", "- ".repeat(5_000)},
                new Object[] {"10,000 questions", "? ".repeat(5_000)},
                new Object[] {"10,000 levels", levels(500)},
                new Object[] {"exponent", "amount: 1e99999"},
                new Object[] {"huge exponent", "amount: 1e999999999"},
                new Object[] {"200,000 digits", "a:\n" + ("  " + "9".repeat(10_000) + "\n").repeat(20)},
                new Object[] {"a billion laughs", laughs()},
                new Object[] {"an alias of itself", "a: &a [*a]"},
                new Object[] {"unclosed quote", "a: \"" + "x\n".repeat(100_000)},
                new Object[] {"60,000 keys", "a: {" + "k, ".repeat(60_000) + "}"},
                new Object[] {"null bytes", "\u0000".repeat(100_000)},
                new Object[] {"long key", "k".repeat(10_000) + ": 1\n"},
                new Object[] {"10,000 levels of braces", "{a: ".repeat(10_000) + "1" + "}".repeat(10_000)},
                new Object[] {"10,000 quotes", "a: " + "'\"".repeat(10_000)},
                new Object[] {"10,000 anchors", "a: [" + "&x x, *x, ".repeat(10_000) + "1]"},
                new Object[] {"10,000 documents", "---\na: 1\n".repeat(10_000)},
                new Object[] {"a line of 250,000 characters", "a: " + "长".repeat(80_000)},
                new Object[] {"colons", "a" + ": a".repeat(10_000)},
                new Object[] {"digits and gaps", "a: " + "1 2-3.".repeat(10_000)},
                new Object[] {"spaces", "a: " + " ".repeat(16_000) + "#\n" + " \n".repeat(100_000)});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void isRefusedOrReadSoon(String name, String text) {
        survives(text.getBytes(UTF_8));
    }

    static Stream<Object[]> bytes() {
        var random = new Random(7);
        var noise = new byte[1_000_000];
        random.nextBytes(noise);
        return Stream.of(
                new Object[] {"a megabyte of noise", noise},
                new Object[] {"UTF-16", VALID.getBytes(UTF_16)},
                new Object[] {"UTF-16 without a mark", VALID.getBytes(UTF_16LE)},
                new Object[] {"GB18030", VALID.getBytes(Charset.forName("GB18030"))},
                new Object[] {"half of a pair", bytes("a: ", 0xED, 0xA0, 0xBD)},
                new Object[] {"an overlong slash", bytes("a: ", 0xC0, 0xAF)},
                new Object[] {"beyond Unicode", bytes("a: ", 0xF4, 0x90, 0x80, 0x80)},
                new Object[] {"cut in a character", bytes("a: ", 0xE6, 0x9D)},
                new Object[] {"NUL in a value", bytes("a: x", 0, 'y')},
                new Object[] {"an archive", bytes("PK", 3, 4, 0x14, 0, 0, 0, 8, 0)},
                new Object[] {"nothing", new byte[0]},
                new Object[] {"a mark of bytes and nothing", bytes("", 0xEF, 0xBB, 0xBF)});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void bytesThatAreNoTextAreRefusedSoon(String name, byte[] bytes) {
        survives(bytes);
        assertThat(Reading.of(bytes).findings()).isNotEmpty();
    }

    @Test
    void noBombIsTakenForARecord() {
        assertThat(Stream.of("a: 1e99999", laughs(), "a: &a [*a]", levels(500)))
                .allSatisfy(text -> assertThat(Reading.of(text).findings()).isNotEmpty());
    }

    @Test
    void randomBytes() {
        var random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            survives(bytes);
        }
    }

    @Test
    void tenThousandMutationsOfAValidFile() {
        var random = new Random(20211117);
        for (int i = 0; i < 10_000; i++) {
            survives(mutated(random).getBytes(UTF_8));
        }
    }

    private static void survives(byte[] bytes) {
        var reading = assertTimeoutPreemptively(HANGS, () -> {
            long before = CLOCK.getCurrentThreadCpuTime();
            var read = Reading.of(bytes);
            assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - before))
                    .isLessThan(SOON);
            return read;
        });
        int lines = (int) new String(bytes, UTF_8).lines().count();
        assertThat(reading.isRecord() || !reading.findings().isEmpty()).isTrue();
        assertThat(reading.findings()).as(new String(bytes, UTF_8)).allSatisfy(found -> {
            assertThat(found.at().path()).isEqualTo("a.yaml");
            assertThat(found.at().line()).isBetween(1, Math.max(1, lines));
            assertThat(found.at().column()).isPositive();
            assertThat(found.at().endLine()).isGreaterThanOrEqualTo(found.at().line());
        });
    }

    private static byte[] bytes(String before, int... after) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(UTF_8));
        for (int each : after) {
            bytes.write(each);
        }
        return bytes.toByteArray();
    }

    private static String mutated(Random random) {
        var text = new StringBuilder(VALID);
        for (int change = 0; change <= random.nextInt(3); change++) {
            int at = random.nextInt(text.length());
            String spite = String.valueOf(SPITE.charAt(random.nextInt(SPITE.length())));
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, spite);
                case 2 -> text.setCharAt(at, spite.charAt(0));
                case 3 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
            }
        }
        return text.toString();
    }

    private static String levels(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    private static String laughs() {
        var text = new StringBuilder("a: &a [x, x]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            text.append(c).append(": &").append(c).append(" [");
            text.append(("*" + (char) (c - 1) + ", ").repeat(9)).append("x]\n");
        }
        return text.toString();
    }
}
