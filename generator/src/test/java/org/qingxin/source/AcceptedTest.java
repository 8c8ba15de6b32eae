package org.qingxin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read without a finding, and as what. */
class AcceptedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            true                    | true                  | BOOLEAN true
            false                   | false                 | BOOLEAN false
            quoted true             | 'true'                | TEXT true
            quoted yes              | "yes"                 | TEXT yes
            y                       | y                     | TEXT y
            zero                    | 0                     | NUMBER 0
            whole                   | 12                    | NUMBER 12
            negative                | -3                    | NUMBER -3
            money                   | 185000.00             | NUMBER 185000.00
            trailing zeros kept     | 1.50                  | NUMBER 1.50
            resident id, unquoted   | 500199198501010007    | NUMBER 500199198501010007
            ends in a letter        | 50019919850101000X    | TEXT 50019919850101000X
            quoted number           | '0755'                | TEXT 0755
            thousands               | 1,000                 | TEXT 1,000
            with a unit             | 35.68万元             | TEXT 35.68万元
            full-width digits       | １２                  | TEXT １２
            time                    | 12:30                 | TEXT 12:30
            long time               | 1:30:00               | TEXT 1:30:00
            day                     | 2021-11-26            | TEXT 2021-11-26
            month                   | 2021-08               | TEXT 2021-08
            time stamp              | 2021-11-26T08:00:00Z  | TEXT 2021-11-26T08:00:00Z
            hash without a space    | 甲#乙                 | TEXT 甲#乙
            real comment            | 甲 # note             | TEXT 甲
            url                     | http://example.test/  | TEXT http://example.test/
            full-width colon within | 张三：已付            | TEXT 张三：已付
            wide space within       | 甲\u3000乙            | TEXT 甲\u3000乙
            dash within             | a - b                 | TEXT a - b
            asterisks within        | 周**                  | TEXT 周**
            emoji                   | 好😀的                | TEXT 好😀的
            quoted colon            | '情况: 已核查'        | TEXT 情况: 已核查
            quoted hash             | "甲 #乙"              | TEXT 甲 #乙
            escapes                 | "a\\u4e00b"           | TEXT a一b
            single quote doubled    | 'it''s'               | TEXT it's
            """)
    void reads(String name, String value, String expected) {
        var reading = Reading.of("a: " + value + "\n");
        assertThat(reading.summary()).isEmpty();
        assertThat(reading.at("/a")).isEqualTo(expected);
    }

    @Test
    void oddKeysAreKeptAsTheyStandForTheSchemaToJudge() {
        var reading = Reading.of("yes: 1\n1: 2\n2021-11-26: 3\n");
        assertThat(reading.summary()).isEmpty();
        assertThat(reading.root().entries()).extracting(Node.Entry::key).containsExactly("yes", "1", "2021-11-26");
    }

    @Test
    void itemsWithoutASpaceAreOneText() {
        assertThat(Reading.of("a:\n  -b\n  -c\n").at("/a")).isEqualTo("TEXT -b -c");
    }

    @Test
    void aLeadingDocumentStartCommentsAndBlankLinesAreFine() {
        var reading = Reading.of("# x\n\n---\n# y\nid: a  # z\n\n");
        assertThat(reading.summary()).isEmpty();
        assertThat(reading.at("/id")).isEqualTo("TEXT a");
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        var reading = Reading.of("id: a\r\nnote: |\r\n  x\r\n  y\r\nb: yes\r\n");
        assertThat(reading.summary()).isEqualTo("ODD_BOOLEAN 5:4");
        assertThat(reading.at("/note")).isEqualTo("TEXT x\ny\n");
    }

    @Test
    void aMarkdownHeadingInALongTextIsNoConflict() {
        assertThat(Reading.of("note: |\n  标题\n  =======\n  正文\n").summary()).isEmpty();
    }

    @Test
    void thirtyTwoLevelsAreAllowed() {
        assertThat(Reading.of("a: " + "[".repeat(31) + "]".repeat(31)).summary())
                .isEmpty();
    }

    @Test
    void theFileBehindAByteOrderMarkIsRead() {
        assertThat(Reading.of("\uFEFFid: a\n").at("/id")).isEqualTo("TEXT a");
    }

    @Test
    void pointersFindNodesOrTheNearestAbove() {
        var root = Reading.of("a/b: {c: [x, {d: y}]}\n").root();
        assertThat(root.nearest("/a~1b/c/1/d")).isInstanceOf(Node.Scalar.class);
        assertThat(root.nearest("/a~1b/c/7/d")).isInstanceOf(Node.SeqNode.class);
        assertThat(root.nearest("/nope")).isSameAs(root);
    }

    @Test
    void everySpanCoversTheTextItIsOfAlsoBehindEmoji() {
        var reading = Reading.of("""
                id: HG-1
                名称😀: 好😀的 # 注
                "quoted 😀": '单😀引'
                source: {a😀: x😀, b: [1, '二😀', true]}
                timeline:
                  - on: 2021-11-26
                    note: 电话😀联系
                  - on: 2021-11-27
                """);
        assertThat(reading.summary()).isEmpty();
        var slices = new ArrayList<String>();
        collect(reading, reading.root(), slices);
        assertThat(slices)
                .containsExactly(
                        "id",
                        "HG-1",
                        "名称😀",
                        "好😀的",
                        "\"quoted 😀\"",
                        "'单😀引'",
                        "source",
                        "a😀",
                        "x😀",
                        "b",
                        "1",
                        "'二😀'",
                        "true",
                        "timeline",
                        "on",
                        "2021-11-26",
                        "note",
                        "电话😀联系",
                        "on",
                        "2021-11-27");
    }

    private static void collect(Reading reading, Node node, List<String> slices) {
        if (node instanceof Node.MapNode map) {
            map.entries().forEach(entry -> {
                slices.add(reading.slice(entry.keySpan()));
                collect(reading, entry.value(), slices);
            });
        } else if (node instanceof Node.SeqNode seq) {
            seq.items().forEach(item -> collect(reading, item, slices));
        } else {
            slices.add(reading.slice(node.span()));
        }
    }
}
