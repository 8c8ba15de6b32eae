package org.qingxin.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.finding.Code;

/** What is refused or warned of before any schema, each with one finding where a person would point. */
class RefusedTest {
    private static final Charset GBK = Charset.forName("GBK");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            key twice                     | id: a\\nname: b\\nid: c                     | DUPLICATE_KEY 3:1
            key twice, once quoted        | id: a\\n"id": c                             | DUPLICATE_KEY 2:1
            key twice in braces           | x: {a: 1, b: 2, a: 3}                       | DUPLICATE_KEY 1:17
            key twice, a level down       | x:\\n  a: 1\\n  a: 2                         | DUPLICATE_KEY 3:3
            yes                           | a: yes                                      | ODD_BOOLEAN 1:4
            no                            | a: no                                       | ODD_BOOLEAN 1:4
            On                            | a: On                                       | ODD_BOOLEAN 1:4
            OFF                           | a: OFF                                      | ODD_BOOLEAN 1:4
            True                          | a: True                                     | ODD_BOOLEAN 1:4
            FALSE in a list               | a: [true, FALSE]                            | ODD_BOOLEAN 1:11
            directive                     | %YAML 1.2\\n---\\nid: a                      | DIRECTIVE 1:1
            directive after a comment     | # x\\n%TAG ! !foo\\n---\\nid: a               | DIRECTIVE 2:1
            octal                         | a: 0755                                     | ODD_NUMBER 1:4
            landline, octal digits only   | tel: 02361234567                            | ODD_NUMBER 1:6
            landline with an eight        | tel: 02368123456                            | ODD_NUMBER 1:6
            zero and eight                | a: 008                                      | ODD_NUMBER 1:4
            underscore                    | a: 1_000                                    | ODD_NUMBER 1:4
            hexadecimal                   | a: 0x1F                                     | ODD_NUMBER 1:4
            binary                        | a: 0b101                                    | ODD_NUMBER 1:4
            octal of YAML 1.2             | a: 0o17                                     | ODD_NUMBER 1:4
            plus                          | a: +5                                       | ODD_NUMBER 1:4
            no digit before the point     | a: .5                                       | ODD_NUMBER 1:4
            no digit behind the point     | a: 5.                                       | ODD_NUMBER 1:4
            exponent                      | a: 1e3                                      | ODD_NUMBER 1:4
            exponent bomb                 | amount: 1e99999                             | ODD_NUMBER 1:9
            credit code like an exponent  | c: 911100001000E10433                       | ODD_NUMBER 1:4
            infinite                      | a: .inf                                     | ODD_NUMBER 1:4
            minus infinite                | a: -.Inf                                    | ODD_NUMBER 1:4
            not a number                  | a: .nan                                     | ODD_NUMBER 1:4
            nineteen digits               | a: 6222021234567890123                      | ODD_NUMBER 1:4
            tilde                         | a: ~                                        | EMPTY_VALUE 1:1
            null                          | a: null                                     | EMPTY_VALUE 1:1
            nothing after the colon       | a: 1\\nnote:\\nb: 2                          | EMPTY_VALUE 2:1
            nothing but a comment         | note: #重要                                 | EMPTY_VALUE 1:1
            nothing after the dash        | a:\\n  - x\\n  -\\n                          | EMPTY_VALUE 3:4
            anchor on a value             | note: &x y                                  | ANCHOR_OR_ALIAS 1:7
            anchor on a mapping           | a: &x\\n  b: 1                               | ANCHOR_OR_ALIAS 1:4
            anchor on a list              | a: &x\\n  - 1                                | ANCHOR_OR_ALIAS 1:4
            anchor on a key               | &x a: 1                                     | ANCHOR_OR_ALIAS 1:1
            alias                         | a: 1\\nb: *x                                 | ANCHOR_OR_ALIAS 2:4
            alias as a key                | *x : 1                                      | ANCHOR_OR_ALIAS 1:1
            merge key                     | a: 1\\n<<: {b: 2}                            | MERGE_KEY 2:1
            merge key, alias              | a: 1\\n<<: *x                                | MERGE_KEY 2:1
            binary tag                    | a: !!binary aGk=                            | TAG 1:4
            broken binary                 | a: !!binary 。                               | QUOTES_NEEDED 1:4
            own tag                       | a: !foo bar                                 | TAG 1:4
            tag on a set                  | a: !!set {x: 1, y: 2}                       | TAG 1:4
            tag on a list                 | a: !!omap [b: 1]                            | TAG 1:4
            tag on a key                  | !foo a: 1                                   | TAG 1:1
            second document               | id: a\\n---\\nid: b                          | SECOND_DOCUMENT 2:1
            text after the end            | id: a\\n...\\nid: b                          | SECOND_DOCUMENT 2:1
            empty second document         | id: a\\n---\\n                               | SECOND_DOCUMENT 2:1
            only a comment                | # nothing                                   | NOT_A_RECORD 1:1
            only a document start         | ---                                         | NOT_A_RECORD 1:1
            a single value                | hello                                       | NOT_A_RECORD 1:1
            all colons full-width         | # x\\nid：a\\nname：b                        | FULL_WIDTH_COLON 2:3
            a list                        | - a\\n- b                                    | NOT_A_RECORD 1:1
            tab to indent                 | a:\\n\\tb: 1                                 | TAB_INDENT 2:1
            tab to indent after spaces    | a:\\n  b: 1\\n  \\tc: 1                       | TAB_INDENT 3:3
            tab after the colon           | a:\\tb                                       | TAB_INDENT 1:3
            tab after the dash            | a:\\n  -\\tb: 1\\n    c: 2                    | TAB_INDENT 2:4
            full-width colon              | id: a\\n名称：某某\\nb: 1                     | FULL_WIDTH_COLON 2:3
            full-width colon, last line   | id: a\\nname：某某                           | FULL_WIDTH_COLON 2:5
            full-width colon in a list    | t:\\n  - on：x\\n    by: a                   | FULL_WIDTH_COLON 2:7
            full-width colon, then braces | id: a\\nname：某某\\ns: {a: 1}                | FULL_WIDTH_COLON 2:5
            colon in a value              | note: 情况: 已核查                          | COLON_IN_VALUE 1:9
            colon at a value's end        | note: 情况如下:\\nb: 1                       | COLON_IN_VALUE 1:11
            quote, then text              | note: "甲方"已签字                          | QUOTES_NEEDED 1:7
            bracket, then text            | note: [办理中] 见附件                       | QUOTES_NEEDED 1:7
            brace, then text              | note: {甲}方                                | QUOTES_NEEDED 1:7
            at sign                       | id: a\\nnote: @张三 已知\\nb: 1               | QUOTES_NEEDED 2:7
            percent                       | note: %50                                   | QUOTES_NEEDED 1:7
            backtick                      | note: `x`                                   | QUOTES_NEEDED 1:7
            dash                          | note: - x                                   | QUOTES_NEEDED 1:7
            greater                       | note: >50人                                 | QUOTES_NEEDED 1:7
            asterisks                     | note: *重要*                                | QUOTES_NEEDED 1:7
            exclamation mark              | note: !重要                                 | QUOTES_NEEDED 1:7
            comma                         | note: , x                                   | QUOTES_NEEDED 1:7
            quote never closed            | a: 1\\nnote: "abc\\nb: 2                     | NEVER_CLOSED 2:7
            quote closed by another       | note: "abc\\nb: "y"\\nc: 1                   | NEVER_CLOSED 1:7
            bracket never closed          | a: [1, 2\\nb: 3\\n                           | NEVER_CLOSED 1:4
            brace never closed            | s: {a: 1, b: 2\\nc: 3\\n                     | NEVER_CLOSED 1:4
            no space after the colon      | id: a\\nname:某某\\nb: 1                      | NO_SPACE_AFTER_COLON 2:5
            wide space after the colon    | id: a\\nname:\\u3000某某\\nb: 1                | INVISIBLE_CHARACTER 2:6
            no colon                      | id: a\\nname foo\\nb: 1                      | SYNTAX 2:1
            too far in                    | id: a\\n  name: b                            | SYNTAX 2:7
            too far out                   | t:\\n    - a: 1\\n   b: 2                     | SYNTAX 3:4
            complex key                   | ? [a]\\n: b                                  | COMPLEX_KEY 1:1
            list as a key                 | [a, b]: c                                   | COMPLEX_KEY 1:1
            mapping as a key              | {a: 1}: c                                   | COMPLEX_KEY 1:1
            zero-width space              | no\\u200Bte: x                               | INVISIBLE_CHARACTER 1:3
            no-break space                | a:\\u00A0x                                   | INVISIBLE_CHARACTER 1:3
            wide space to indent          | a: 1\\n\\u3000\\u3000b: 1                       | INVISIBLE_CHARACTER 2:1
            wide space in a key           | a\\u3000b: 1                                 | INVISIBLE_CHARACTER 1:2
            direction override            | a: x\\u202Ey                                 | INVISIBLE_CHARACTER 1:5
            mark in the middle            | a: 1\\n\\uFEFFb: 1                             | INVISIBLE_CHARACTER 2:1
            cut before a word             | note: 已核 #待补                            | CUT_BY_COMMENT 1:7
            cut before a number           | note: 见楼栋 #3                             | CUT_BY_COMMENT 1:7
            cut after a number            | workers: 12 #含2人                          | CUT_BY_COMMENT 1:10
            conflict                      | id: a\\n<<<<<<< HEAD\\nb: 1\\n=======\\nb: 2\\n>>>>>>> x | CONFLICT_MARKER 2:1
            rest of a conflict            | id: a\\n=======\\nb: 2                       | CONFLICT_MARKER 2:1
            garbled letters               | name: ллt                                   | MOJIBAKE 1:7
            replacement character         | name: a\\uFFFDb                              | MOJIBAKE 1:8
            twice garbled                 | name: 甲锟斤拷                              | MOJIBAKE 1:8
            escape character              | a: \\u001B[31m                               | CONTROL_CHARACTER 1:4
            null character                | a: x\\u0000                                  | CONTROL_CHARACTER 1:5
            next line                     | a: x\\u0085b: 1                              | CONTROL_CHARACTER 1:5
            line separator                | a: x\\u2028b: 1                              | CONTROL_CHARACTER 1:5
            noncharacter                  | a: x\\uFFFF                                  | CONTROL_CHARACTER 1:5
            """)
    void tells(String name, String text, String expected) {
        assertThat(Reading.of(unescaped(text)).summary()).isEqualTo(expected);
    }

    @Test
    void barThenText() {
        assertThat(Reading.of("note: |甲\n").summary()).isEqualTo("QUOTES_NEEDED 1:7");
    }

    @Test
    void loneCarriageReturn() {
        assertThat(Reading.of("a: 1\rb: 2\n").summary()).isEqualTo("CONTROL_CHARACTER 1:5");
    }

    @Test
    void emptyFile() {
        assertThat(Reading.of("").summary()).isEqualTo("NOT_A_RECORD 1:1");
    }

    static Stream<Object[]> encodings() {
        return Stream.of(
                new Object[] {"GBK", "id: a\nname: 重庆\n".getBytes(GBK), "NOT_UTF8 2:7"},
                new Object[] {"GBK that begins as UTF-8", "name: 谢重庆\n".getBytes(GBK), "NOT_UTF8 1:8"},
                new Object[] {"GBK that is UTF-8", "name: 谢\n".getBytes(GBK), "MOJIBAKE 1:7"},
                new Object[] {"overlong slash", bytes("a: ", 0xC0, 0xAF), "NOT_UTF8 1:4"},
                new Object[] {"surrogate", bytes("a: ", 0xED, 0xA0, 0x80), "NOT_UTF8 1:4"},
                new Object[] {"cut within a character", bytes("a: 甲", 0xE7, 0x94), "NOT_UTF8 1:5"},
                new Object[] {"Latin-1", "a: caf\u00e9\n".getBytes(ISO_8859_1), "NOT_UTF8 1:7"},
                new Object[] {"UTF-16 with mark", "\uFEFFid: a".getBytes(UTF_16LE), "UTF16 1:1"},
                new Object[] {"UTF-16 with mark, big end", "\uFEFFid: a".getBytes(UTF_16BE), "UTF16 1:1"},
                new Object[] {"UTF-16 without mark", "id: a".getBytes(UTF_16BE), "CONTROL_CHARACTER 1:1"},
                new Object[] {"byte order mark", "\uFEFFid: a".getBytes(UTF_8), "BYTE_ORDER_MARK 1:1"});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void namesTheEncoding(String name, byte[] bytes, String expected) {
        assertThat(Reading.of(bytes).summary()).isEqualTo(expected);
    }

    @Test
    void saysThatItLooksLikeGbk() {
        var found = Reading.of("name: 重庆\n".getBytes(GBK)).findings().get(0);
        assertThat(found.args().get("encoding").zh()).contains("GBK");
    }

    @Test
    void showsALineOfGbkDecoded() {
        var reader = new RecordReader(new InMemory(java.util.Map.of("a.yaml", "id: a\nname: 重庆\n".getBytes(GBK))));
        assertThat(reader.line("a.yaml", 2)).contains("name: 重庆");
        assertThat(reader.line("a.yaml", 9)).isEmpty();
        assertThat(reader.line("b.yaml", 1)).isEmpty();
    }

    @Test
    void showsTheFirstLineWithoutItsByteOrderMark() {
        var reader = new RecordReader(InMemory.ofTexts(java.util.Map.of("a.yaml", "\uFEFFid: a\n")));
        assertThat(reader.line("a.yaml", 1)).contains("id: a");
    }

    @Test
    void pointsAtBothKeysThatAreTheSame() {
        var found = Reading.of("id: a\nname: b\nid: c\n").findings().get(0);
        assertThat(found.related())
                .singleElement()
                .satisfies(first -> assertThat(first.line()).isEqualTo(1));
        assertThat(found.args().get("line").zh()).isEqualTo("1");
    }

    @Test
    void tellsEveryMistakeThatDoesNotStopTheParser() {
        assertThat(Reading.of("a: yes\nb: 010\nc:\nd: *x\n").summary())
                .isEqualTo("ODD_BOOLEAN 1:4, ODD_NUMBER 2:4, EMPTY_VALUE 3:1, ANCHOR_OR_ALIAS 4:4");
    }

    @Test
    void refusesWhatIsTooLargeTooLongOrTooDeep() {
        assertThat(Reading.of("a: |\n" + "  甲乙丙丁\n".repeat(30_000)).summary()).isEqualTo("TOO_LARGE 1:1");
        assertThat(Reading.of("a: 1\nb: " + "x".repeat(20_000)).summary()).isEqualTo("LINE_TOO_LONG 2:16386");
        assertThat(Reading.of("a: " + "[".repeat(40) + "]".repeat(40)).summary())
                .isEqualTo("TOO_DEEP 1:35");
        assertThat(Reading.of("a: " + "{a: ".repeat(40)).summary()).isEqualTo("TOO_DEEP 1:128");
    }

    @Test
    void aFileThatCannotBeReadIsAFinding() {
        var file = new RecordReader(InMemory.ofTexts(java.util.Map.of())).read("gone.yaml");
        assertThat(file.root()).isEmpty();
        assertThat(file.findings())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(Code.UNREADABLE));
    }

    private static String unescaped(String text) {
        var points = Pattern.compile("\\\\u([0-9A-Fa-f]{4})")
                .matcher(text.replace("\\n", "\n").replace("\\t", "\t"));
        return points.replaceAll(each -> Character.toString(Integer.parseInt(each.group(1), 16))) + "\n";
    }

    private static byte[] bytes(String text, int... more) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(text.getBytes(UTF_8));
        for (int each : more) {
            out.write(each);
        }
        return out.toByteArray();
    }
}
