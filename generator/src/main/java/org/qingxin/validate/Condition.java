package org.qingxin.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.everit.json.schema.ObjectSchema;
import org.everit.json.schema.Schema;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Span;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;

/** Why a further demand applies to a record: the fields that an {@code if} of its schema looks at, as they are filled. */
record Condition(Schema applies, MapNode map) {
    /** Such as “`identity` 是 `uscc`”. */
    Arg because() {
        return deciding().entrySet().stream()
                .map(each -> because(each.getKey(), each.getValue()))
                .reduce((a, b) -> Arg.of(a.zh() + "、" + b.zh(), a.en() + " and " + b.en()))
                .orElse(Arg.of("另一个字段的填法", "another field"));
    }

    /** The value that brought the demand about. */
    Span place() {
        return deciding().values().stream().findFirst().orElse(map).span();
    }

    private static Arg because(String field, Node value) {
        return value instanceof Scalar scalar
                ? Arg.of(" `" + field + "` 是 `" + scalar.text() + "`", "`" + field + "` is `" + scalar.text() + "`")
                : Arg.of("填写了 `" + field + "`", "`" + field + "` is given");
    }

    private Map<String, Node> deciding() {
        Map<String, Node> found = new TreeMap<>();
        if (applies instanceof ObjectSchema object) {
            List<String> fields = object.getPropertySchemas().isEmpty()
                    ? object.getRequiredProperties()
                    : List.copyOf(object.getPropertySchemas().keySet());
            for (String field : fields) {
                Optional<Node> value = map.get(field);
                value.ifPresent(node -> found.put(field, node));
            }
        }
        return found;
    }
}
