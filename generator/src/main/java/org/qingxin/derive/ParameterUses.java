package org.qingxin.derive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.law.Thresholds;
import org.qingxin.derive.warning.Warning;
import org.qingxin.derive.warning.Warnings;
import org.qingxin.model.Coded;

/** What views work out with a number of the rule sets. */
public final class ParameterUses {
    private ParameterUses() {}

    /** The warnings, deadlines and indicators that ask for the number, each in its own order. */
    public static List<Coded> of(String code) {
        Stream<Coded> warnings = Arrays.<Coded>stream(Warning.Rule.values())
                .filter(each -> Warnings.parametersOf((Warning.Rule) each).contains(code));
        Stream<Coded> deadlines = Arrays.<Coded>stream(Deadline.Kind.values())
                .filter(each ->
                        ((Deadline.Kind) each).term().filter(code::equals).isPresent());
        Stream<Coded> indicators = Arrays.<Coded>stream(Indicator.Kind.values())
                .filter(each -> ((Indicator.Kind) each).parameter().equals(code));
        return Stream.of(warnings, deadlines, indicators).flatMap(each -> each).toList();
    }

    /** Whether the number decides which cases are key cases (重点督办). */
    public static boolean isOfKeyCases(String code) {
        return Thresholds.KEY_CASE.contains(code);
    }
}
