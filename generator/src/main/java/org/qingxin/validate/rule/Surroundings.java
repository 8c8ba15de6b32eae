package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.Id;
import org.qingxin.model.Project;
import org.qingxin.model.Unit;
import org.qingxin.validate.Standing;

/** What a rule that looks at one case at a time may ask besides: the day, units and projects, and no other case. */
final class Surroundings {
    private final Standing standing;

    Surroundings(Standing standing) {
        this.standing = standing;
    }

    LocalDate asOf() {
        return standing.asOf();
    }

    Optional<Unit> unit(Id.Unit id) {
        return standing.data().unit(id);
    }

    Optional<Project> project(Id.Project id) {
        return standing.data().project(id);
    }

    /** All of it, to be held against what it was. */
    Object all() {
        return List.of(asOf(), standing.data().units(), standing.data().projects());
    }
}
