package org.qingxin.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.history.Value.Fields;

/** What is told of two states of a record, and that it leads from one to the other exactly. */
class ComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a: 100 | a: 100.00 |",
                "a: x | a: 'x' # y |",
                "{a: 1, b: 2} | {b: 2, a: 1} |",
                "a: 1 | a: '1' | /a 1→1",
                "a: 1 | b: 1 | /a 1→ /b →1",
                "{a: [x, y]} | {a: [y, x]} | /a [2]→[2]",
                "{a: [x, y]} | {a: [x, z, y]} | /a/z →z",
                "{timeline: [{on: 2022-01-01, event: paid, amount: 1}]} | {timeline: [{on: 2022-01-01, event: paid, amount: 2}]} | /timeline/2022-01-01,paid/amount 1→2",
                "{timeline: [{on: 2022-01-01, event: paid, amount: 1}]} | {timeline: [{on: 2022-01-09, event: paid, amount: 1}]} | /timeline/2022-01-01,paid/on 2022-01-01→2022-01-09",
                "{timeline: [{on: 2022-01-01, event: paid, amount: 1}, {on: 2022-01-01, event: paid, amount: 2}]} | {timeline: [{on: 2022-01-01, event: paid, amount: 2}]} | /timeline/2022-01-01,paid {3}→",
                "{answers: [{q: 1, value: a}, {q: 2, value: b}]} | {answers: [{q: 2, value: c}, {q: 1, value: a}]} | /answers/2/value b→c /answers [2]→[2]",
                "{months: [{month: '2021-10', onSite: 3}]} | {months: [{month: '2021-09', onSite: 3}, {month: '2021-10', onSite: 4}]} | /months/2021-10/onSite 3→4 /months/2021-09 →{2}",
            })
    void tells(String before, String after, String told) {
        List<FieldChange> changes = Comparison.between(fields(before), fields(after));
        assertThat(String.join(" ", changes.stream().map(ComparisonTest::shown).toList()))
                .isEqualTo(told == null ? "" : told);
        assertThat(Application.of(changes, fields(before))).contains(fields(after));
    }

    @Test
    void changesLeadFromAnyStateToAnyOther() {
        Random random = new Random(20220120);
        for (int i = 0; i < 20_000; i++) {
            Fields before = some(random, 3);
            Fields after = some(random, 3);
            List<FieldChange> changes = Comparison.between(before, after);
            assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
            assertThat(Application.of(changes, before))
                    .as("%s → %s", before, after)
                    .contains(after);
        }
    }

    @Test
    void changesOfAnotherStateDoNotFit() {
        List<FieldChange> changes = Comparison.between(fields("a: 1"), fields("a: 2"));
        assertThat(Application.of(changes, fields("a: 3"))).isEmpty();
        assertThat(Application.of(changes, fields("b: 1"))).isEmpty();
    }

    @Test
    void everyListOfObjectsOfTheSchemasHasItsKeys() throws Exception {
        var lists = new TreeSet<String>();
        try (var schemas = Files.newDirectoryStream(Path.of("../schemas"), "*.json")) {
            for (Path schema : schemas) {
                lists(new JSONObject(Files.readString(schema)), lists);
            }
        }
        assertThat(lists).contains("months", "timeline").isSubsetOf(ItemKeys.BY_LIST.keySet());
    }

    private static void lists(JSONObject node, Set<String> lists) {
        for (String name : node.keySet()) {
            if (node.opt(name) instanceof JSONObject below) {
                JSONObject items =
                        Optional.ofNullable(below.optJSONObject("items")).orElseGet(JSONObject::new);
                boolean isEntry = items.optString("$ref").matches(".*/(person|entry)");
                if (below.optString("type").equals("array") && (isEntry || items.has("properties"))) {
                    lists.add(name);
                }
                lists(below, lists);
            }
        }
    }

    private static Fields some(Random random, int depth) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (String name : List.of("on", "event", "timeline", "list", "q")) {
            if (random.nextInt(3) > 0) {
                fields.put(name, value(random, depth));
            }
        }
        return new Fields(fields);
    }

    private static Value value(Random random, int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return some(random, depth - 1);
        } else if (depth > 0 && random.nextInt(2) == 0) {
            List<Value> items = new ArrayList<>();
            for (int n = random.nextInt(5); n > 0; n--) {
                items.add(value(random, depth - 1));
            }
            return new Value.Items(items);
        }
        return random.nextBoolean()
                ? new Value.Text("" + random.nextInt(3))
                : new Value.Num(BigDecimal.valueOf(random.nextInt(3), random.nextInt(2)));
    }

    private static Fields fields(String yaml) {
        return Content.of((yaml + "\n").getBytes(UTF_8)).fields();
    }

    private static String shown(FieldChange change) {
        return change.at() + " " + change.before().map(Value::shown).orElse("") + "→"
                + change.after().map(Value::shown).orElse("");
    }
}
