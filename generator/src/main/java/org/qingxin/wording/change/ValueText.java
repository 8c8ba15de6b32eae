package org.qingxin.wording.change;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingxin.history.ItemKeys;
import org.qingxin.history.Value;
import org.qingxin.history.Value.Fields;
import org.qingxin.history.Value.Items;
import org.qingxin.history.Value.Num;
import org.qingxin.history.Value.Truth;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.wording.Format;
import org.qingxin.wording.Labels;
import org.qingxin.wording.Naming;

/**
 * What a record held, as pages write it. What today's schema does not know, or would refuse because it shows what is to
 * be masked, is not shown: nothing that checks keep out comes back by the way of old versions.
 */
final class ValueText {
    private final Naming words;

    ValueText(Naming words) {
        this.words = words;
    }

    /**
     * @param field what the value stands in; empty if today's schema has no such field
     * @param isItem whether it is an item of the list that the field is, so that its place says what it is called
     */
    String of(Value value, Optional<KnownField> field, boolean isItem) {
        if (field.isEmpty()) {
            return words.text("changes.unknownField");
        }
        KnownField known = field.get();
        if (isItem && value instanceof Fields item) {
            Map<String, Value> rest = new LinkedHashMap<>(item.fields());
            ItemKeys.names(known.field().name()).forEach(rest::remove);
            return rest.isEmpty() ? words.text("changes.nothingElse") : of(new Fields(rest), known, shapes(item));
        }
        return of(value, known, List.of());
    }

    String label(KnownField field) {
        return words.messages().in(field.field().label());
    }

    private String of(Value value, KnownField field, List<KnownField> siblings) {
        if (value instanceof Items list) {
            boolean isPlain = list.items().stream().allMatch(Value::isSingle);
            return list.items().stream()
                    .map(each -> of(each, field, List.of()))
                    .map(each -> isPlain ? each : words.text("changes.item", each))
                    .collect(Collectors.joining(isPlain ? words.text("list.separator") : ""));
        } else if (value instanceof Fields fields) {
            return of(fields, field, shapes(fields));
        } else if (value instanceof Num num) {
            return number(num.number(), field.type());
        } else if (value instanceof Truth truth) {
            return words.text(truth.isTrue() ? "changes.yes" : "changes.no");
        }
        return word(value.shown(), field, siblings);
    }

    /** Field by field, each with its label. */
    private String of(Fields fields, KnownField owner, List<String> shapes) {
        return fields.fields().entrySet().stream()
                .map(each -> entry(each, owner, shapes))
                .collect(Collectors.joining(words.text("list.clause")));
    }

    /** The words among which is the one that names the shape. */
    private static List<String> shapes(Fields fields) {
        return fields.fields().values().stream()
                .filter(Value::isSingle)
                .map(Value::shown)
                .toList();
    }

    private String entry(Map.Entry<String, Value> entry, KnownField owner, List<String> shapes) {
        Optional<KnownField> known = KnownField.named(entry.getKey(), owner.inside(), shapes);
        return known.map(field -> label(field) + " " + of(entry.getValue(), field, owner.inside()))
                .orElseGet(() -> entry.getKey() + " " + words.text("changes.unknownField"));
    }

    private String number(BigDecimal number, Class<?> type) {
        boolean isMoney = type == Money.class && number.stripTrailingZeros().scale() <= 2;
        return isMoney ? words.text("unit.yuan", Format.yuan(Money.ofYuan(number))) : number.toPlainString();
    }

    /** @param siblings the fields beside it, with the shapes that it may name */
    String word(String text, KnownField field, List<KnownField> siblings) {
        if (field.isMasked()
                && !Pattern.compile(field.field().pattern()).matcher(text).find()) {
            return words.text("changes.hidden");
        }
        if (field.type() == Id.Unit.class) {
            return words.unitName(new Id.Unit(text));
        } else if (field.type() == Id.Employer.class) {
            return words.employerName(new Id.Employer(text));
        } else if (field.type() == Id.Project.class) {
            return words.projectName(new Id.Project(text));
        } else if (field.type().isEnum()) {
            return coded(text, field.type());
        }
        return siblings.stream()
                .filter(each -> field.type().isSealed() && each.isShape())
                .filter(each -> each.field().name().equals(text))
                .map(this::label)
                .findFirst()
                .orElse(text);
    }

    private String coded(String text, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each instanceof Coded coded && coded.code().equals(text))
                .map(each -> Labels.key((Coded) each))
                .filter(words.messages()::has)
                .map(words::text)
                .findFirst()
                .orElse(text);
    }
}
