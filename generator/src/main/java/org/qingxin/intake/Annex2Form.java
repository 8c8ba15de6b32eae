package org.qingxin.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.intake.workbook.Grid;
import org.qingxin.model.Id;
import org.qingxin.model.Project;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

/**
 * Annex 2: a line is a project. Lines that are new become drafts; projects that no longer have a line are named and stay,
 * because a list tells what is being built and not what has ended.
 */
final class Annex2Form implements PaperForm {
    private final Records records;
    private final Words words;
    private final Annex2Reading reading;

    Annex2Form(Records records) {
        this.records = records;
        this.words = records.words();
        this.reading = new Annex2Reading(words);
    }

    @Override
    public boolean recognises(Grid grid) {
        return reading.recognises(grid);
    }

    @Override
    public List<Change> read(Grid grid, Intake.Asked asked, Remarks remarks) {
        return reading.read(grid, asked, remarks)
                .map(list -> changes(list, remarks))
                .orElse(List.of());
    }

    private List<Change> changes(Annex2Reading.FiledList list, Remarks remarks) {
        Matching matching = new Matching(words, list);
        matching.match();
        List<Change> changes = new ArrayList<>();
        matching.projects().forEach((line, project) -> {
            requireOf(list.unit(), line, project);
            Records.File file = records.file(project.id());
            String after = new ProjectChanges(words, project, line, file).text();
            changes.add(new Change(file.path(), file.text(), after));
        });
        changes.addAll(new ProjectDrafts(records, list.unit()).of(matching.fresh()));
        tellGone(list.unit(), new HashSet<>(matching.projects().values()), remarks);
        return changes;
    }

    /** A project that stands in the books of another village is not changed by this one's list. */
    private void requireOf(Optional<Unit> unit, ProjectLine line, Project project) {
        if (unit.filter(Unit::isVillage)
                .filter(each -> !each.id().equals(project.village()))
                .isPresent()) {
            line.add(
                    Code.LINE_OF_ANOTHER_UNIT,
                    ProjectLine.NAME,
                    Map.of(
                            "id",
                            Arg.of(project.id().value()),
                            "unit",
                            Arg.of(
                                    words.unitName(project.village()),
                                    project.village().value())));
        }
    }

    private void tellGone(Optional<Unit> unit, Set<Project> there, Remarks remarks) {
        Optional<Id.Unit> village = unit.map(Unit::id);
        words.views().ledger().projectsUnderWay().stream()
                .filter(each -> village.isEmpty() || village.get().equals(each.village()))
                .filter(each -> !there.contains(each))
                .forEach(each -> remarks.add(
                        Code.LINE_GONE,
                        Map.of(
                                "id", Arg.of(each.id().value()),
                                "name", Arg.of(each.name()))));
    }
}
