package org.qingxin.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.source.InMemory;
import org.qingxin.source.Node;
import org.qingxin.source.OnDisk;
import org.qingxin.source.RecordReader;
import org.qingxin.validate.CanonicalForm.Outcome;

/** The canonical form: what it changes, and that it never changes what a file means. */
class CanonicalFormTest {
    private static final OnDisk SHIPPED = OnDisk.at(Path.of("../data"));
    private static final String UNIT = "units/police.yaml";
    private static final String MODELINE = "# yaml-language-server: $schema=../../schemas/unit.schema.json\n";

    @Test
    void shippedRecordsAreCanonical() throws IOException {
        var form = new CanonicalForm(SHIPPED);
        assertThat(form.paths()).isNotEmpty();
        for (String path : form.paths()) {
            assertThat(form.of(path).isCanonical()).as(path).isTrue();
        }
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '→',
            value = {
                "name: 甲 \\n→name: 甲\\n",
                "name: 甲→name: 甲\\n",
                "name: 甲\\r\\n→name: 甲\\n",
                "name: 甲\\n\\n\\n→name: 甲\\n",
                "name: 甲 # 简称  \\n\\norder: 3\\n→name: 甲 # 简称\\n\\norder: 3\\n",
                "note: 02361234567\\n→note: '02361234567'\\n",
                "note: 2021-08\\n→note: '2021-08'\\n",
                "note: no\\n→note: 'no'\\n",
                "note: 3人'甲'\\n→note: '3人''甲'''\\n",
                "contacts: [{role: head, phone: 12:30}] \\n→contacts: [{role: head, phone: '12:30'}]\\n",
                "note: \"no\"\\n→note: \"no\"\\n",
                "order: 007\\n→order: 007\\n",
                "note:\\n→note:\\n",
                "note: |\\n  甲  \\n  乙\\n  \\n→note: |\\n  甲  \\n  乙\\n",
                "note: |\\n  甲→note: |-\\n  甲\\n",
                "note: |+\\n  甲\\n\\n\\n→note: |+\\n  甲\\n\\n\\n",
                "note: >\\n  甲\\n \\n  乙\\nname: 甲\\t\\n→note: >\\n  甲\\n\\n  乙\\nname: 甲\\n",
                "note: 'a  \\n  b'\\n→note: 'a  \\n  b'\\n"
            },
            quoteCharacter = '~')
    void blanksAndQuotes(String from, String to) {
        assertThat(canonical(UNIT, MODELINE + plain(from))).isEqualTo(MODELINE + plain(to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '~',
            value = {
                "claim: {amount: 5}→claim: {amount: 5.00}",
                "claim: {amount: 5.5}→claim: {amount: 5.50}",
                "claim: {amount: 5.55}→claim: {amount: 5.55}",
                "claim: {amount: 5.555}→claim: {amount: 5.555}",
                "claim: {workers: 5}→claim: {workers: 5}",
                "claim: {amount: '5'}→claim: {amount: '5'}"
            })
    void moneyHasTwoDecimals(String from, String to) {
        assertThat(body("cases/2021/v-baohong/HG-2021-BH-001.yaml", from)).isEqualTo(to);
    }

    @Test
    void theByteOrderMarkGoes() {
        assertThat(canonical(UNIT, "\uFEFF" + MODELINE + "name: 甲\n")).isEqualTo(MODELINE + "name: 甲\n");
    }

    @Test
    void moneyOfEventsAndOfTheFormHasTwoDecimalsToo() {
        assertThat(body("cases/x.yaml", "timeline:\n  - {event: paid, amount: 7, workers: 7}"))
                .isEqualTo("timeline:\n  - {event: paid, amount: 7.00, workers: 7}");
        assertThat(body("reports/x.yaml", "table:\n  total: {arrearsWorkers: 3, arrearsAmount: 3}"))
                .isEqualTo("table:\n  total: {arrearsWorkers: 3, arrearsAmount: 3.00}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# yaml-language-server: $schema=unit.json\n",
                "# 说明\n# yaml-language-server: $schema=../case.schema.json\n",
                "\n#yaml-language-server: x\n"
            })
    void theModelineStandsFirst(String above) {
        var others = above.contains("说明") ? "# 说明\n" : above.startsWith("\n") ? "\n" : "";
        assertThat(canonical(UNIT, above + "name: 甲\n")).isEqualTo(MODELINE + others + "name: 甲\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: 甲: 乙\n", "name: 甲\nname: 乙\n", "\tname: 甲\n", "- 甲\n", "", "a: 1\n---\nb: 2\n"})
    void whatCannotBeUnderstoodIsLeftAloneAndTold(String text) throws IOException {
        Outcome outcome = form(UNIT, text).of(UNIT);
        assertThat(outcome.text()).isEmpty();
        assertThat(outcome.findings()).isNotEmpty();
    }

    static List<Integer> seeds() {
        return List.of(1, 2, 3, 4, 5, 6, 7, 8);
    }

    /** Random damage to shipped records: whatever can still be read keeps its meaning and settles at once. */
    @ParameterizedTest
    @MethodSource("seeds")
    void meaningStaysUnderRandomEdits(int seed) throws IOException {
        var random = new Random(seed);
        var paths = new CanonicalForm(SHIPPED).paths();
        int understood = 0;
        for (int i = 0; i < 150; i++) {
            var path = paths.get(random.nextInt(paths.size()));
            var text = damaged(new String(SHIPPED.read(path, 300_000), UTF_8), random);
            var outcome = form(path, text).of(path);
            if (outcome.text().isPresent()) {
                understood++;
                var formatted = outcome.text().get();
                assertThat(meaning(path, formatted)).as(text).isEqualTo(meaning(path, text));
                assertThat(canonical(path, formatted)).as(text).isEqualTo(formatted);
            } else {
                assertThat(outcome.findings()).as(text).isNotEmpty();
            }
        }
        assertThat(understood).isGreaterThan(75);
    }

    private static String damaged(String text, Random random) {
        var changed = text;
        for (int times = random.nextInt(4); times >= 0; times--) {
            changed = damagedOnce(changed, random);
        }
        return changed;
    }

    private static String damagedOnce(String text, Random random) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(12)) {
            case 0 -> lines.set(at, lines.get(at) + " ".repeat(1 + random.nextInt(8)));
            case 1 -> lines.add(at, " ".repeat(random.nextInt(9)));
            case 2 -> lines.set(at, lines.get(at).replace("'", ""));
            case 3 -> lines.set(at, lines.get(at).replaceAll("\\.\\d0?", ""));
            case 4 -> lines.set(at, lines.get(at) + " # 说明 ");
            case 5 -> lines.set(at, lines.get(at).replace("'", "\""));
            case 6 -> lines.set(at, lines.get(at).replaceFirst("[|]$", random.nextBoolean() ? "|+" : ">-"));
            case 7 -> lines.set(at, lines.get(at) + "\t");
            case 8 -> lines.remove(0);
            case 9 -> {
                return text.replace("\n", "\r\n");
            }
            case 10 -> {
                return text.stripTrailing();
            }
            default -> {
                return text + "\n  \n".repeat(1 + random.nextInt(2));
            }
        }
        return String.join("\n", lines);
    }

    private static String plain(String cell) {
        return cell.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }

    private static CanonicalForm form(String path, String text) {
        return new CanonicalForm(InMemory.ofTexts(Map.of(path, text)));
    }

    private static String canonical(String path, String text) {
        try {
            return form(path, text).of(path).text().orElse("not understood");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(String path, String text) {
        var formatted = canonical(path, text);
        return formatted.substring(formatted.indexOf('\n') + 1).stripTrailing();
    }

    private static String meaning(String path, String text) {
        var reader = new RecordReader(InMemory.ofTexts(Map.of(path, text)));
        return meaning(reader.read(path).root().orElseThrow());
    }

    private static String meaning(Node node) {
        if (node instanceof Node.MapNode map) {
            return map.entries().stream()
                    .map(each -> each.key() + "=" + meaning(each.value()))
                    .toList()
                    .toString();
        }
        if (node instanceof Node.SeqNode seq) {
            return seq.items().stream().map(CanonicalFormTest::meaning).toList().toString();
        }
        var scalar = (Node.Scalar) node;
        return scalar.kind() == Node.Scalar.Kind.NUMBER
                ? new BigDecimal(scalar.text()).stripTrailingZeros().toPlainString()
                : "<" + scalar.text() + ">";
    }
}
