package org.qingxin.wording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.law.Parameters;
import org.qingxin.model.RuleSet.Parameter.Measure;

/** The numbers that law and town set, in words. */
public final class ParameterWords {
    private static final String PREFIX = "parameter.code.";

    private ParameterWords() {}

    /** What a number is about; of a town's own, which the program does not know, its code. */
    public static String name(String code, Words words) {
        String key = PREFIX + code;
        return words.messages().has(key) ? words.text(key) : code;
    }

    /** A number with its unit. */
    public static String value(BigDecimal value, Measure measure, Words words) {
        String figure = Format.grouped(value.stripTrailingZeros().toPlainString());
        return words.text(
                measure == Measure.PERCENT ? "parameter.percent" : "parameter.value",
                figure,
                words.labels().of(measure));
    }

    /** The numbers that an answer was worked out with, those that are laid down in one place together. */
    public static String used(List<Parameters.Used> parameters, Words words) {
        Map<String, List<Parameters.Used>> bySource =
                parameters.stream().collect(groupingBy(Parameters.Used::source, LinkedHashMap::new, toList()));
        List<String> clauses = new ArrayList<>();
        bySource.forEach((source, from) -> clauses.add(words.text("parameter.used", figures(from, words), source)));
        return String.join(words.text("list.clause"), clauses);
    }

    private static String figures(List<Parameters.Used> parameters, Words words) {
        return String.join(
                words.text("list.separator"),
                parameters.stream()
                        .map(each -> words.text(
                                "parameter.figure",
                                name(each.code(), words),
                                value(each.value(), each.measure(), words)))
                        .toList());
    }
}
