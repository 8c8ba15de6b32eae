package org.qingxin.validate;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.json.JSONArray;
import org.json.JSONObject;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;

/** The tree in the engine's own types: whole numbers as integers, others as exact decimals. */
final class JsonBridge {
    private JsonBridge() {}

    static Object convert(Node node) {
        if (node instanceof MapNode map) {
            JSONObject object = new JSONObject();
            map.entries().forEach(entry -> object.put(entry.key(), convert(entry.value())));
            return object;
        }
        if (node instanceof SeqNode seq) {
            JSONArray array = new JSONArray();
            seq.items().forEach(item -> array.put(convert(item)));
            return array;
        }
        return scalar((Scalar) node);
    }

    private static Object scalar(Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> scalar.text();
            case BOOLEAN -> scalar.text().equals("true");
            case NUMBER -> number(scalar.text());
        };
    }

    private static Object number(String text) {
        return text.indexOf('.') < 0 ? new BigInteger(text) : new BigDecimal(text);
    }
}
