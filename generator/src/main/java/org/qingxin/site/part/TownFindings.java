package org.qingxin.site.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.Owner;
import org.qingxin.finding.Finding;
import org.qingxin.model.Id;
import org.qingxin.model.TownRecord;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;

/** What the checks found, by the record and the unit that it concerns; sorted out once for all pages. */
public final class TownFindings {
    private final Edition edition;
    private final Map<String, Id> recordByFile = new HashMap<>();
    private final List<Finding> standing;
    private final List<Finding> waived;
    private final Map<Optional<Id.Unit>, List<Finding>> byUnit;

    public TownFindings(Edition edition, List<Finding> findings) {
        this.edition = edition;
        edition.origins().forEach((id, file) -> recordByFile.put(file, id));
        this.standing = findings.stream().filter(Finding::isStanding).toList();
        this.waived = findings.stream().filter(each -> !each.isStanding()).toList();
        this.byUnit = byUnit(edition.views().ledger().units());
    }

    public List<Finding> standing() {
        return standing;
    }

    public List<Finding> waived() {
        return waived;
    }

    /** Standing findings by unit, in the order of the units; last, under no unit, those of the whole town. */
    public Map<Optional<Id.Unit>, List<Finding>> byUnit() {
        return byUnit;
    }

    private Map<Optional<Id.Unit>, List<Finding>> byUnit(List<Unit> units) {
        Map<Optional<Id.Unit>, List<Finding>> groups = new LinkedHashMap<>();
        units.forEach(unit -> groups.put(Optional.of(unit.id()), new ArrayList<>()));
        List<Finding> town = new ArrayList<>();
        for (Finding each : standing) {
            groups.getOrDefault(recordOf(each).flatMap(Owner::of), town).add(each);
        }
        groups.put(Optional.empty(), town);
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /** Where findings of a unit are told; plain text if it has none. */
    public Link linkOf(Id.Unit unit) {
        int count = byUnit.getOrDefault(Optional.of(unit), List.of()).size();
        return count == 0
                ? Link.plain(edition.text("problems.noneHere"))
                : new Link(edition.text("problems.count", count), Address.PROBLEMS + "#" + anchor(Optional.of(unit)));
    }

    /** Of a unit's findings on the page that tells all; of the whole town's under no unit. */
    public static String anchor(Optional<Id.Unit> unit) {
        return "u-" + unit.map(Id::value).orElse("town");
    }

    /** The record in whose file it is; empty where the file holds none. */
    public Optional<TownRecord> recordOf(Finding finding) {
        return file(finding)
                .flatMap(file -> Optional.ofNullable(recordByFile.get(file)))
                .flatMap(edition.data()::find);
    }

    /** The file, as it is called in the repository. */
    public String fileOf(Finding finding) {
        return file(finding).map(each -> "data/" + each).orElse(finding.at().path());
    }

    /** The file within the data folder; spans name files as the command was told of them, so folders may stand before it. */
    private Optional<String> file(Finding finding) {
        String rest = finding.at().path();
        while (!recordByFile.containsKey(rest)) {
            int folder = rest.indexOf('/');
            if (folder < 0) {
                return Optional.empty();
            }
            rest = rest.substring(folder + 1);
        }
        return Optional.of(rest);
    }
}
