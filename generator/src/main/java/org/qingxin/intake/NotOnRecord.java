package org.qingxin.intake;

import java.util.Collection;
import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Suggestion;

/** How is said that the books have nothing of a name, and what is nearest to it. */
final class NotOnRecord {
    private NotOnRecord() {}

    static Map<String, Arg> args(String value, Collection<String> known) {
        Arg nearest = Suggestion.nearest(value, known)
                .map(each -> Arg.of("，是不是“" + each + "”？", "; did you mean \"" + each + "\"?"))
                .orElse(Arg.of("", ""));
        return Map.of("value", Arg.of(value), "nearest", nearest);
    }
}
