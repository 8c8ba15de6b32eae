package org.qingxin.derive.annex1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;
import org.qingxin.model.Money;

/** A record as the tree that its file would hold: component names are the properties. */
final class PlainTree {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private PlainTree() {}

    static JsonNode of(Object value) {
        if (value instanceof Id id) {
            return MAKE.textNode(id.value());
        } else if (value instanceof Money money) {
            return MAKE.numberNode(money.yuan());
        } else if (value instanceof Coded coded) {
            return MAKE.textNode(coded.code());
        } else if (value instanceof Integer number) {
            return MAKE.numberNode(number);
        } else if (value instanceof BigDecimal number) {
            return MAKE.numberNode(number);
        } else if (value instanceof Boolean yes) {
            return MAKE.booleanNode(yes);
        } else if (value instanceof List<?> list) {
            ArrayNode array = MAKE.arrayNode();
            list.forEach(each -> array.add(of(each)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = MAKE.objectNode();
            map.forEach((key, each) -> object.set(of(key).asText(), of(each)));
            return object;
        } else if (value instanceof Record each) {
            return ofRecord(each);
        }
        return MAKE.textNode(value.toString());
    }

    /** The properties of an event stand beside those of its entry. */
    private static ObjectNode ofRecord(Record value) {
        ObjectNode object = MAKE.objectNode();
        if (value instanceof CaseEvent event) {
            object.put("event", event.code());
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = part(value, component);
            if (part instanceof CaseEvent) {
                object.setAll((ObjectNode) of(part));
            } else if (part instanceof Optional<?> optional) {
                optional.ifPresent(each -> object.set(component.getName(), of(each)));
            } else {
                object.set(component.getName(), of(part));
            }
        }
        return object;
    }

    private static Object part(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
