package org.qingxin.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.warning.Warning;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;
import org.qingxin.model.Money;

/** Why a warning is raised, in words. */
public final class WarningWords {
    private WarningWords() {}

    /** The rule's sentence, then its figures, each with its own words. */
    public static String reason(Warning warning, Words words) {
        List<String> figures = warning.arguments().entrySet().stream()
                .map(each -> figure(each.getKey(), each.getValue(), words))
                .filter(each -> !each.isEmpty())
                .toList();
        String sentence = words.text("warning." + warning.rule().code());
        return figures.isEmpty()
                ? sentence
                : words.text("warning.sentence", sentence, String.join(words.text("list.comma"), figures));
    }

    private static String figure(String name, Object value, Words words) {
        if (value instanceof Boolean) {
            return words.text("warning.figure." + name + "." + value);
        }
        boolean nothing = value instanceof List<?> list && list.isEmpty();
        return nothing ? "" : words.text("warning.figure." + name, written(value, words));
    }

    private static String written(Object value, Words words) {
        if (value instanceof Money money) {
            return Format.wan(money);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof LocalDate day) {
            return Format.day(day);
        }
        if (value instanceof Coded coded) {
            return words.labels().of(coded);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(each -> written(each, words)).orElse(Format.NONE);
        }
        if (value instanceof List<?> list) {
            return String.join(
                    words.text("list.separator"),
                    list.stream().map(each -> written(each, words)).toList());
        }
        return value instanceof Id id ? id.value() : String.valueOf(value);
    }
}
