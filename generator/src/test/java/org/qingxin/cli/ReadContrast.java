package org.qingxin.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What {@code compare --format json} printed. */
record ReadContrast(JsonNode whole) {
    static ReadContrast of(String json) throws IOException {
        return new ReadContrast(new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(json));
    }

    String text(String pointer) {
        return whole.at(pointer).asText();
    }

    String before(String group, String key) {
        return figure(group, key).get("before").decimalValue().toPlainString();
    }

    JsonNode figure(String group, String key) {
        return named(named(whole.get("groups"), "key", group).get("figures"), "key", key);
    }

    JsonNode ledger(String name) {
        return named(whole.get("ledgers"), "name", name);
    }

    /** Figures of all groups that are another one afterwards. */
    Stream<JsonNode> moved() {
        return items(whole.get("groups"))
                .flatMap(each -> items(each.get("figures")))
                .filter(each -> !each.get("before").equals(each.get("after")));
    }

    private static JsonNode named(JsonNode among, String field, String name) {
        return items(among)
                .filter(each -> each.get(field).asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
