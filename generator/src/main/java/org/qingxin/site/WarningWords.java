package org.qingxin.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.Warning;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;
import org.qingxin.model.Money;

/** Warnings in words: the rule's sentence with its figures, the level, and who has to act by when. */
final class WarningWords {
    private WarningWords() {}

    static CasePage.Note note(Warning warning, Edition edition) {
        return new CasePage.Note(
                level(warning, edition),
                reason(warning, edition),
                edition.text("warning.due", edition.unitName(warning.owner()), warning.due()));
    }

    static Tag level(Warning warning, Edition edition) {
        return new Tag(edition.labels().of(warning.level()), warning.level().code());
    }

    /** The rule's sentence, then its figures, each with its own words. */
    static String reason(Warning warning, Edition edition) {
        List<String> figures = warning.arguments().entrySet().stream()
                .map(each -> figure(each.getKey(), each.getValue(), edition))
                .filter(each -> !each.isEmpty())
                .toList();
        String sentence = edition.text("warning." + warning.rule().code());
        return figures.isEmpty()
                ? sentence
                : edition.text("warning.sentence", sentence, String.join(edition.text("list.comma"), figures));
    }

    private static String figure(String name, Object value, Edition edition) {
        if (value instanceof Boolean) {
            return edition.text("warning.figure." + name + "." + value);
        }
        boolean nothing = value instanceof List<?> list && list.isEmpty();
        return nothing ? "" : edition.text("warning.figure." + name, written(value, edition));
    }

    private static String written(Object value, Edition edition) {
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
            return edition.labels().of(coded);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(each -> written(each, edition)).orElse(Format.NONE);
        }
        if (value instanceof List<?> list) {
            return String.join(
                    edition.text("list.separator"),
                    list.stream().map(each -> written(each, edition)).toList());
        }
        return value instanceof Id id ? id.value() : String.valueOf(value);
    }

    /** The record that the warning is about, by its name. */
    static Link target(Warning warning, Edition edition) {
        Id id = warning.target();
        return switch (id.type()) {
            case CASE -> edition.link((Id.Case) id);
            case PROJECT -> edition.link((Id.Project) id);
            case EMPLOYER -> edition.link((Id.Employer) id);
            case UNIT -> edition.link((Id.Unit) id);
            default -> new Places(edition).of(id).orElse(Link.plain(id.value()));
        };
    }
}
