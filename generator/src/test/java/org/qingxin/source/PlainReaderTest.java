package org.qingxin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.finding.Finding;
import org.qingxin.source.Node.MapNode;

/** Two readers, one tree: what the quick one reads, the other reads alike and finds nothing wrong with. */
class PlainReaderTest {
    private static final String VALID = """
            # yaml-language-server: $schema=x
            id: HG-2021-BH-001
            campaign: '2021-winter'
            source: {channel: window, firstUnit: v-baohong, remoteChannelsTold: false}
            claim: {workers: 4, amount: 36800.00, from: '2021-11', to: "2021-12"}
            sheet:
              checkedOn: 2022-01-15
              basicFacts: |
                地下室防水班组4人去年11月中旬进场，
                  尾款不能结。

                # 已核: 对
              handling: |-
                当场告知
              answers:
                - {q: 1, value: present, note: '11、12月 ''工资'' 未付'}
                - {q: 2, value: absent}
              checkers: [ 汪**, 李** ]  # 两人
            liable:
            - employer: HG-E-GJ-002
              basis: 条例第三十条
            - employer: HG-E-GJ-003
              parts:
              - 甲
              - 乙:丙#丁

            timeline:
              - on: 2022-01-12
                event: received
                by: v-baohong
                note: 退场工友一行三人到窗口，带来派工单。
              - on:   2022-01-17
                event: verified
                items: []
                other: {}
                workers: 4
            """;
    private static final String SPITE = "\t\"'[]{}|>&*!%@`#:-?,~\n \n  - : # a1甲=<.0eE_";
    private static final List<String> PIECES = List.of(
            ": ",
            " #",
            "\n",
            "\n  ",
            "\n\n",
            "- ",
            "{",
            "}",
            "[",
            "]",
            ", ",
            "'",
            "''",
            "\"",
            "|",
            "|-",
            "|+",
            ">",
            "~",
            "null",
            "---\n",
            "...\n",
            "a: b\n",
            "  a: b\n",
            "- c\n",
            "    - d\n",
            "yes",
            "0755",
            "1e3",
            "-5",
            "true",
            "<<",
            "a:\n",
            "\\",
            " ",
            "   ",
            "? ",
            "&x ",
            "*x",
            "!t ");

    @Test
    void aPlainRecordIsRead() {
        assertThat(PlainReader.read(VALID, "a.yaml")).isPresent();
        agree(VALID);
    }

    @Test
    void allButAFewRecordsOfTheDemonstrationAreRead() throws IOException {
        int read = 0;
        List<String> records = demonstration();
        for (String each : records) {
            read += agree(each) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(records.size() * 95 / 100);
    }

    @Test
    void whateverIsChangedInARecordBothReadersSayTheSame() throws IOException {
        var random = new Random(20220117);
        List<String> records = demonstration();
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String record = i % 2 == 0 ? VALID : records.get(random.nextInt(records.size()));
            read += record.length() < 4_000 && agree(mutated(record, random)) ? 1 : 0;
        }
        assertThat(read).isBetween(2_000, 15_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "a: b\r\n",
                "a: 好😀的\n",
                "a:\tb\n",
                "a: \"\\u4e00\"\n",
                "a: b\n  c\n",
                "a: >\n  b\n",
                "a: |2\n  b\n",
                "a: yes\n",
                "a: 0755\n",
                "a:\n",
                "a: b\na: c\n",
                "a: &x b\n",
                "a: b: c\n",
                "a:\n  b: 1\n c: 2\n",
                "- a\n",
                "a: b\n---\nc: d\n",
                ""
            })
    void whatIsNotPlainIsLeftToTheOther(String text) {
        assertThat(PlainReader.read(text, "a.yaml")).isEmpty();
    }

    /** Whether the quick reader reads it; then the other agrees. */
    private static boolean agree(String text) {
        Optional<MapNode> quick = PlainReader.read(text, "a.yaml");
        List<Finding> findings = new ArrayList<>();
        if (quick.isEmpty() || CharacterCheck.accept(text, "a.yaml", findings).isEmpty()) {
            return false;
        }
        Optional<MapNode> whole = new YamlReader(text, "a.yaml", findings).read();
        assertThat(findings).as(text).isEmpty();
        assertThat(quick.equals(whole)).as(text).isTrue();
        return true;
    }

    private static String mutated(String record, Random random) {
        var text = new StringBuilder(record);
        for (int change = 0; change <= random.nextInt(3); change++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(6)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, SPITE.charAt(random.nextInt(SPITE.length())));
                case 2 -> text.setCharAt(at, SPITE.charAt(random.nextInt(SPITE.length())));
                case 3 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(40)));
                case 4 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
            }
        }
        return text.toString();
    }

    private static List<String> demonstration() throws IOException {
        try (var files = Files.walk(Path.of("../data"))) {
            List<String> texts = new ArrayList<>();
            for (Path each : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(each, StandardCharsets.UTF_8));
            }
            return texts;
        }
    }
}
