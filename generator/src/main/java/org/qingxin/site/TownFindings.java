package org.qingxin.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.Owner;
import org.qingxin.finding.Finding;
import org.qingxin.model.Id;
import org.qingxin.model.TownRecord;
import org.qingxin.model.Unit;

/** What the checks found, by the record and the unit that it concerns. */
final class TownFindings {
    private final Edition edition;
    private final SiteInput input;

    TownFindings(Edition edition, SiteInput input) {
        this.edition = edition;
        this.input = input;
    }

    List<Finding> standing() {
        return input.findings().stream().filter(Finding::isStanding).toList();
    }

    List<Finding> waived() {
        return input.findings().stream().filter(each -> !each.isStanding()).toList();
    }

    /** Standing findings by unit, in the order of the units; last, under no unit, those of the whole town. */
    Map<Optional<Id.Unit>, List<Finding>> byUnit() {
        Map<Optional<Id.Unit>, List<Finding>> groups = new LinkedHashMap<>();
        for (Unit unit : edition.views().ledger().units()) {
            List<Finding> own = standingOf(unit.id());
            if (!own.isEmpty()) {
                groups.put(Optional.of(unit.id()), own);
            }
        }
        List<Finding> rest = new ArrayList<>(standing());
        groups.values().forEach(rest::removeAll);
        if (!rest.isEmpty()) {
            groups.put(Optional.empty(), rest);
        }
        return groups;
    }

    List<Finding> standingOf(Id.Unit unit) {
        return standing().stream()
                .filter(each -> recordOf(each).flatMap(Owner::of).equals(Optional.of(unit)))
                .toList();
    }

    /** The record in whose file it is; empty where the file holds none. */
    Optional<TownRecord> recordOf(Finding finding) {
        return origin(finding).flatMap(each -> edition.data().find(each.getKey()));
    }

    /** The file, as it is called in the repository. */
    String fileOf(Finding finding) {
        return origin(finding)
                .map(each -> "data/" + each.getValue())
                .orElse(finding.at().path());
    }

    /** Spans name files as the command was told of them. */
    private Optional<Map.Entry<Id, String>> origin(Finding finding) {
        String shown = "/" + finding.at().path();
        return input.origins().entrySet().stream()
                .filter(each -> shown.endsWith("/" + each.getValue()))
                .findFirst();
    }
}
