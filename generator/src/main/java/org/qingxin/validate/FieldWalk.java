package org.qingxin.validate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;
import org.qingxin.validate.RecordShape.Component;

/** Tells of every value of a tree what it is in the record; passes over what the record does not know. */
record FieldWalk(BiConsumer<Scalar, Class<?>> visitor) {
    void walk(Node node, Type type) {
        if (type instanceof ParameterizedType generic) {
            container(node, generic);
        } else if (node instanceof Scalar scalar) {
            visitor.accept(scalar, (Class<?>) type);
        } else if (node instanceof MapNode map && isObject((Class<?>) type)) {
            object(map, (Class<?>) type);
        }
    }

    private static boolean isObject(Class<?> type) {
        return type.isRecord() && type != Money.class && !Id.class.isAssignableFrom(type);
    }

    private void object(MapNode map, Class<?> shape) {
        for (Component each : RecordShape.of(shape).components()) {
            Optional<Node> value = map.get(each.name());
            if (each.isEmbedded()) {
                Words.findShape(each.raw(), map.text(each.name()).orElse("")).ifPresent(event -> object(map, event));
            } else {
                value.ifPresent(node -> walk(node, each.type()));
            }
        }
    }

    private void container(Node node, ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            walk(node, of[0]);
        } else if (type.getRawType() == List.class && node instanceof SeqNode seq) {
            seq.items().forEach(item -> walk(item, of[0]));
        } else if (type.getRawType() == Map.class && node instanceof MapNode map) {
            byWord(map, (Class<?>) of[0], of[1]);
        }
    }

    /** Cells of Annex 1 are numbers of several kinds; the column tells which of them are money. */
    private void byWord(MapNode map, Class<?> keys, Type values) {
        for (Object constant : keys.getEnumConstants()) {
            boolean isMoney = constant instanceof Annex1Column column && column.isMoney();
            map.get(Words.property((Enum<?>) constant)).ifPresent(node -> walk(node, isMoney ? Money.class : values));
        }
    }
}
