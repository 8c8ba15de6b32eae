package org.qingxin.validate.rule;

import java.time.LocalDate;
import org.qingxin.model.Dataset;
import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/** A rule that looks at one case at a time. */
@FunctionalInterface
interface CaseRule extends Rule {
    void check(Timeline timeline, Dataset data, LocalDate asOf);

    @Override
    default void check(Standing standing, Problems problems) {
        standing.data().cases().forEach(each -> check(new Timeline(each, problems), standing.data(), standing.asOf()));
    }
}
