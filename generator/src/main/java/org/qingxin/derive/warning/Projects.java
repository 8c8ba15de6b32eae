package org.qingxin.derive.warning;

import java.time.LocalDate;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Project;

/** What several rules ask about a project. */
final class Projects {
    private Projects() {}

    static boolean isBuilding(Project project, Ledger ledger) {
        return project.status() == Project.Status.BUILDING && ledger.happened(project.startOn());
    }

    /** The day from which the town answers for a standing fault: the start of works, not before the campaign. */
    static LocalDate answerableFrom(Project project, Ledger ledger) {
        LocalDate campaign = ledger.campaign().startOn();
        return project.startOn().isBefore(campaign) ? campaign : project.startOn();
    }
}
