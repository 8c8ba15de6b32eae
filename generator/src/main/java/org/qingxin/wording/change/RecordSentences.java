package org.qingxin.wording.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.history.ItemKeys;
import org.qingxin.history.RecordName;
import org.qingxin.history.Value;
import org.qingxin.history.Value.Fields;
import org.qingxin.history.Value.Items;
import org.qingxin.history.Where;
import org.qingxin.model.FieldGuide;
import org.qingxin.wording.Labels;
import org.qingxin.wording.Naming;

/**
 * What a version of a record says, a line for each value with its whole place in the labels of today's schema: 办理过程 ·
 * 2022-01-17 查实 · 涉及金额：12,300.00 元. Two such texts, compared line by line, tell what was changed.
 */
public final class RecordSentences {
    private static final String ID = "id";
    private static final String INDENT = "\n    ";

    private final Naming words;
    private final List<FieldGuide> guides;
    private final ValueText values;
    private final Places places;
    private final List<String> lines = new ArrayList<>();

    public RecordSentences(Naming words, List<FieldGuide> guides) {
        this.words = words;
        this.guides = List.copyOf(guides);
        this.values = new ValueText(words);
        this.places = new Places(words, values, guides);
    }

    /** @param schema file name of the schema that the version names; empty if it names none, so that its fields tell */
    public String of(Fields record, String schema) {
        lines.clear();
        FieldGuide guide = guides.stream()
                .filter(each -> each.type().schemaFile().equals(schema))
                .findFirst()
                .orElseGet(() -> likeliest(record));
        String id = record.get(ID).map(Value::shown).orElse("");
        lines.add(new Labels(words.messages()).of(guide.type()) + " " + id);
        fields(new RecordName(guide.type().folder(), id), Where.RECORD, record);
        return String.join("\n", lines) + "\n";
    }

    private FieldGuide likeliest(Fields record) {
        return guides.stream()
                .max(Comparator.comparing(guide -> guide.fields().stream()
                        .filter(each -> each.depth() == 0 && record.fields().containsKey(each.name()))
                        .count()))
                .orElseThrow();
    }

    private void fields(RecordName record, Where at, Fields fields) {
        fields.fields().forEach((name, value) -> value(record, at.field(name), name, value));
    }

    private void value(RecordName record, Where at, String name, Value value) {
        if (value instanceof Fields fields && !fields.fields().isEmpty()) {
            fields(record, at, fields);
        } else if (value instanceof Items list && list.items().stream().anyMatch(each -> !each.isSingle())) {
            List<Where.Item> keys = ItemKeys.of(name, list.items());
            for (int i = 0; i < keys.size(); i++) {
                item(record, at.then(keys.get(i)), name, list.items().get(i));
            }
        } else {
            Places.Place place = places.of(record, at);
            String text = values.of(value, place.field(), false);
            lines.add(place.label() + words.text("changes.colon") + text.strip().replace("\n", INDENT));
        }
    }

    /** What tells it apart stands in its place already; of one that has nothing else this is all there is to say. */
    private void item(RecordName record, Where at, String list, Value item) {
        int before = lines.size();
        if (item instanceof Fields fields) {
            for (Map.Entry<String, Value> each : fields.fields().entrySet()) {
                if (!ItemKeys.names(list).contains(each.getKey())) {
                    value(record, at.field(each.getKey()), each.getKey(), each.getValue());
                }
            }
        }
        if (lines.size() == before) {
            Places.Place place = places.of(record, at);
            Optional<Value> rest = Optional.of(item).filter(each -> !(each instanceof Fields));
            lines.add(place.label()
                    + rest.map(each -> words.text("changes.colon") + values.of(each, place.field(), true))
                            .orElse(""));
        }
    }
}
