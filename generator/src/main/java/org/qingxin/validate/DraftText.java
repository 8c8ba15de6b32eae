package org.qingxin.validate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.finding.Arg;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.RecordType;
import org.qingxin.validate.RecordShape.Component;

/**
 * The text of a new record, made from its schema: what is known is filled in, what must be filled in stands empty under
 * its description, what may be left out is a comment.
 *
 * @param known values by field name, as a file spells them, wherever the field stands
 * @param given values of fields of the record itself, also of those that may be left out
 */
record DraftText(Map<String, String> known, Map<String, String> given, boolean english) {
    private static final int STEP = 2;

    String of(RecordType type, SchemaPart schema, String modeline) {
        List<String> lines = new ArrayList<>();
        lines.add(modeline);
        lines.add("# " + schema.words(english));
        lines.add(
                english
                        ? "# Fill in the fields that stand empty. Of the optional ones uncomment or delete the line."
                        : "# 空着的栏目都要填；“选填”的用得上就去掉行首的 #，用不上整行删去。填完运行 qingxin validate 检查。");
        lines.addAll(object(schema, type.shape(), 0));
        return String.join("\n", lines) + "\n";
    }

    /** What the fields are called that must be filled in yet. */
    Map<String, Arg> open(SchemaPart schema) {
        Map<String, Arg> open = new LinkedHashMap<>();
        for (String each : schema.required(Map.of())) {
            if (!known.containsKey(each) && !given.containsKey(each)) {
                schema.property(each).ifPresent(field -> open.put(each, Arg.of(field.title(false), field.title(true))));
            }
        }
        return open;
    }

    private List<String> object(SchemaPart schema, Class<?> shape, int indent) {
        List<Component> components = new ArrayList<>(RecordShape.of(shape).components());
        components.sort(Comparator.comparing(
                each -> !each.name().equals("on") && !each.name().equals("id") && !each.isEmbedded()));
        Set<String> required = schema.required(values(schema, components));
        List<String> lines = new ArrayList<>();
        for (Component each : components) {
            Optional<SchemaPart> field = schema.property(each.name());
            if (field.isPresent() && each.isEmbedded()) {
                String word = String.valueOf(field.get().only().orElse(""));
                lines.add(margin(indent) + each.name() + ": " + word);
                lines.addAll(object(schema, Words.shapeNamed(each.raw(), word), indent));
            } else if (field.isPresent()) {
                lines.addAll(field(field.get(), each, required.contains(each.name()), indent));
            }
        }
        return lines;
    }

    /** What each field will probably hold, which decides what else is needed. */
    private Map<String, String> values(SchemaPart schema, List<Component> components) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Component each : components) {
            schema.property(each.name())
                    .filter(field -> !field.isList() && !field.isObject())
                    .ifPresent(field -> values.put(
                            each.name(),
                            Optional.ofNullable(known.get(each.name()))
                                    .orElseGet(
                                            () -> String.valueOf(field.example().orElse("false")))));
        }
        return values;
    }

    private List<String> field(SchemaPart field, Component component, boolean isRequired, int indent) {
        String margin = margin(indent);
        if (indent == 0 && given.containsKey(component.name())) {
            return List.of(component.name() + ": " + given.get(component.name()));
        }
        String value = known.get(component.name());
        if (isRequired && value != null) {
            return List.of(margin + component.name() + ": " + value);
        }
        String example = english ? " Example: " : " 例：";
        String typed = ExampleText.of(field, component.type());
        if (!isRequired) {
            String optional = english ? "(optional) " : "（选填）";
            return List.of(
                    margin + "# " + optional + field.words(english), margin + "#" + component.name() + ": " + typed);
        }
        List<String> below = below(field, component.type(), indent + STEP);
        List<String> lines = new ArrayList<>();
        lines.add(margin + "# " + field.words(english) + (below.isEmpty() ? example + typed : ""));
        lines.add(margin + component.name() + ":");
        lines.addAll(below);
        return lines;
    }

    /** The lines of an object, or of a list's first item if that is one; none for a single value. */
    private List<String> below(SchemaPart field, Type declared, int indent) {
        Type type = declared;
        while (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            type = generic.getActualTypeArguments()[0];
        }
        if (type instanceof Class<?> shape && isObject(shape)) {
            return object(field, shape, indent);
        }
        boolean isList = type instanceof ParameterizedType generic && generic.getRawType() == List.class;
        if (isList
                && ((ParameterizedType) type).getActualTypeArguments()[0] instanceof Class<?> shape
                && isObject(shape)) {
            return dashed(object(field.items(), shape, indent + STEP), indent);
        }
        return List.of();
    }

    private static List<String> dashed(List<String> lines, int indent) {
        List<String> dashed = new ArrayList<>(lines);
        for (int i = 0; i < dashed.size(); i++) {
            String line = dashed.get(i);
            if (!line.strip().startsWith("#")) {
                dashed.set(i, margin(indent) + "- " + line.substring(indent + STEP));
                return dashed;
            }
        }
        return dashed;
    }

    private static boolean isObject(Class<?> shape) {
        return shape.isRecord() && shape != Money.class && !Id.class.isAssignableFrom(shape);
    }

    private static String margin(int indent) {
        return " ".repeat(indent);
    }
}
