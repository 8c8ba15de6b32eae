package org.qingxin.validate.rule;

import org.qingxin.validate.Problems;
import org.qingxin.validate.Rule;
import org.qingxin.validate.Standing;

/** A rule that looks at one case at a time. */
@FunctionalInterface
interface CaseRule extends Rule {
    void check(Timeline timeline, Surroundings surroundings);

    @Override
    default void check(Standing standing, Problems problems) {
        Surroundings surroundings = new Surroundings(standing);
        problems.addEach(
                standing.carried(),
                getClass(),
                surroundings.all(),
                standing.data().cases(),
                (each, own) -> check(new Timeline(each, own), surroundings));
    }
}
