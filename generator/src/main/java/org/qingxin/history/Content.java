package org.qingxin.history;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.finding.Code;
import org.qingxin.finding.Redaction;
import org.qingxin.history.Value.Fields;
import org.qingxin.history.Version.State;
import org.qingxin.source.InMemory;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;
import org.qingxin.source.ParsedFile;
import org.qingxin.source.RecordReader;

/**
 * What a version of a record says.
 *
 * @param fields none if it cannot be read
 */
public record Content(State state, Fields fields) {
    static final Content LOST = new Content(State.LOST, Fields.NONE);
    private static final Content UNREADABLE = new Content(State.UNREADABLE, Fields.NONE);
    private static final String FILE = "record.yaml";

    /** What readers of YAML make different things of, so that nobody can say what the version says. */
    private static final Set<Code> AMBIGUOUS = EnumSet.of(
            Code.ANCHOR_OR_ALIAS, Code.DIRECTIVE, Code.DUPLICATE_KEY, Code.MERGE_KEY, Code.SECOND_DOCUMENT, Code.TAG);

    /** Reads the bytes of a record's file. */
    public static Content of(byte[] bytes) {
        ParsedFile file = new RecordReader(new InMemory(Map.of(FILE, bytes))).read(FILE);
        boolean isClear = file.findings().stream().noneMatch(each -> AMBIGUOUS.contains(each.code()));
        return file.root()
                .filter(root -> isClear)
                .map(root -> new Content(State.READABLE, fields(root)))
                .orElse(UNREADABLE);
    }

    /** The number that the record gives itself. */
    Optional<String> id() {
        return fields.get("id").filter(Value::isSingle).map(Value::shown);
    }

    private static Fields fields(MapNode map) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Node.Entry entry : map.entries()) {
            String name = Redaction.redact(entry.key());
            String free = name;
            for (int i = 2; fields.containsKey(free); i++) {
                free = name + "#" + i;
            }
            fields.put(free.intern(), value(entry.value()));
        }
        return new Fields(fields);
    }

    private static Value value(Node node) {
        if (node instanceof MapNode map) {
            return fields(map);
        } else if (node instanceof SeqNode list) {
            List<Value> items = list.items().stream().map(Content::value).toList();
            return new Value.Items(items);
        }
        Scalar scalar = (Scalar) node;
        return switch (scalar.kind()) {
            case NUMBER -> number(scalar.text());
            case BOOLEAN -> new Value.Truth(scalar.text().equals("true"));
            case TEXT -> text(scalar.text());
        };
    }

    /** A whole number may be a telephone's; one with a point is an amount, however long. */
    private static Value number(String text) {
        Value shown = text(text);
        boolean isHidden = shown instanceof Value.Text hidden && hidden.mark() != 0 && text.indexOf('.') < 0;
        return isHidden ? shown : new Value.Num(new BigDecimal(text));
    }

    private static Value text(String text) {
        String shown = Redaction.redact(text);
        return new Value.Text(shown, shown.equals(text) ? 0 : Math.max(1, text.hashCode() & Integer.MAX_VALUE));
    }
}
