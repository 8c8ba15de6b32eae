package org.qingxin.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.wording.Words;

/** Employers by the names that forms write. */
record Parties(Words words) {
    List<Employer> named(String name) {
        return words.data().employers().stream()
                .filter(each -> Wordings.same(each.name(), name))
                .toList();
    }

    /** The one of that name; told, and none, if there is none or more than one. */
    Optional<Id.Employer> only(ProjectLine line, String column, String name) {
        List<Employer> found = named(name);
        if (found.size() == 1) {
            return Optional.of(found.get(0).id());
        }
        if (found.isEmpty()) {
            List<String> names =
                    words.data().employers().stream().map(Employer::name).toList();
            line.add(Code.NOT_ON_RECORD, column, NotOnRecord.args(name, names));
        } else {
            String ids = String.join(
                    "、", found.stream().map(each -> each.id().value()).toList());
            line.add(Code.LINE_UNCLEAR, column, Map.of("ids", Arg.of(ids)));
        }
        return Optional.empty();
    }
}
