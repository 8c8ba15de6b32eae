package org.qingxin.form.text;

import java.util.Optional;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.Id;
import org.qingxin.model.Incident;
import org.qingxin.model.Project;
import org.qingxin.model.Supervision;
import org.qingxin.model.TownRecord;
import org.qingxin.wording.Words;

/** Records by the name that people of the town call them in a short text. */
final class Names {
    private final Words words;

    Names(Words words) {
        this.words = words;
    }

    /** The popular name of the project, or the employer's. */
    String of(CaseState state) {
        return site(state.arrearsCase().project(), state.arrearsCase().employer());
    }

    private String site(Optional<Id.Project> project, Id.Employer employer) {
        return project.flatMap(words.data()::project)
                .map(Project::popularName)
                .orElseGet(() -> words.employerName(employer));
    }

    String of(Id id) {
        return switch (id.type()) {
            case CASE ->
                words.views()
                        .state((Id.Case) id)
                        .map(state -> words.text("running.case", of(state), id.value()))
                        .orElse(id.value());
            case PROJECT -> words.projectName((Id.Project) id);
            case EMPLOYER -> words.employerName((Id.Employer) id);
            case UNIT -> words.unitName((Id.Unit) id);
            default -> words.data().find(id).map(this::other).orElse(id.value());
        };
    }

    private String other(TownRecord record) {
        if (record instanceof Supervision supervision) {
            return supervision.title();
        }
        if (record instanceof Incident incident) {
            return incident.place();
        }
        return record instanceof CompensationHold hold
                ? site(hold.project(), hold.employer())
                : record.id().value();
    }
}
