package org.qingxin.validate.rule;

import java.time.LocalDate;
import org.qingxin.model.Dataset;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;

/** A rule that looks at one case at a time. */
@FunctionalInterface
interface CaseRule extends Rule {
    void check(Timeline timeline, Dataset data, LocalDate asOf);

    @Override
    default void check(Dataset data, LocalDate asOf, Problems problems) {
        data.cases().forEach(each -> check(new Timeline(each, problems), data, asOf));
    }
}
