package org.qingxin.derive.law;

import java.time.LocalDate;
import org.qingxin.model.Coded;
import org.qingxin.model.RuleSet;

/** Whether a number of a rule set is the one that applies on a day. */
public enum ParameterStanding implements Coded {
    APPLIES,
    /** In force, but another rule set that gives the same number ranks higher. */
    OUTRANKED,
    NOT_YET,
    ENDED;

    static ParameterStanding of(RuleSet set, RuleSet.Parameter parameter, LocalDate day, Parameters parameters) {
        if (day.isBefore(set.validFrom())) {
            return NOT_YET;
        }
        if (!set.inForce(day)) {
            return ENDED;
        }
        return parameters
                        .find(parameter.code(), day)
                        .filter(each -> each.ruleSet().id().equals(set.id()))
                        .isPresent()
                ? APPLIES
                : OUTRANKED;
    }
}
