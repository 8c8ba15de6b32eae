package org.qingxin.wording.change;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.FieldGuide.Field;
import org.qingxin.model.FieldGuide.Kind;

/**
 * A field as today's schema and today's record know it: its label, what its values are, and the fields inside it.
 *
 * @param type of its values, or of its items if it is a list
 * @param inside shapes among them, with the fields that are their own
 */
record KnownField(Field field, Class<?> type, List<KnownField> inside) {
    /** The fields of a kind of record. */
    static List<KnownField> of(FieldGuide guide) {
        return inside(guide.fields(), 0, guide.type().shape());
    }

    private static List<KnownField> inside(List<Field> fields, int depth, Class<?> owner) {
        List<KnownField> known = new ArrayList<>();
        for (int at = 0; at < fields.size(); ) {
            Field field = fields.get(at);
            int end = at + 1;
            while (end < fields.size() && fields.get(end).depth() > depth) {
                end++;
            }
            Class<?> type = field.kind() == Kind.SHAPE ? shape(owner, field.name()) : type(owner, field.name());
            known.add(new KnownField(field, type, inside(fields.subList(at + 1, end), depth + 1, type)));
            at = end;
        }
        return List.copyOf(known);
    }

    /** What the component of that name holds; what nobody knows is read as text. */
    private static Class<?> type(Class<?> owner, String name) {
        return Stream.ofNullable(owner.getRecordComponents())
                .flatMap(Arrays::stream)
                .filter(each -> each.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .map(KnownField::held)
                .findFirst()
                .orElse(String.class);
    }

    private static Class<?> held(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            boolean isMap = generic.getRawType() == Map.class;
            return isMap ? ByWord.class : held(of[of.length - 1]);
        }
        return (Class<?>) type;
    }

    /** What is kept under words and not under names of components. */
    private record ByWord() {}

    /** The class of the events of that word, beside whose fields the owner's own lie. */
    private static Class<?> shape(Class<?> owner, String word) {
        return Stream.ofNullable(owner.getRecordComponents())
                .flatMap(Arrays::stream)
                .map(RecordComponent::getType)
                .filter(Class::isSealed)
                .flatMap(KnownField::leaves)
                .filter(each -> kebab(each.getSimpleName()).equals(word))
                .findFirst()
                .orElse(String.class);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(KnownField::leaves)
                : Stream.of(type);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The field of that name among others, looked for also in the shape that one of the words names. */
    static Optional<KnownField> named(String name, List<KnownField> among, List<String> words) {
        return among.stream()
                .filter(each -> !each.isShape() && each.field.name().equals(name))
                .findFirst()
                .or(() -> among.stream()
                        .filter(each -> each.isShape() && words.contains(each.field.name()))
                        .flatMap(shape -> named(name, shape.inside, words).stream())
                        .findFirst());
    }

    boolean isShape() {
        return field.kind() == Kind.SHAPE;
    }

    /** Whether a text may stand here only with stars for what is not to be shown. */
    boolean isMasked() {
        return field.pattern().contains("[*]");
    }
}
