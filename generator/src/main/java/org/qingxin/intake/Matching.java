package org.qingxin.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Project;
import org.qingxin.wording.Words;

/**
 * Which line is which project: the one with its id, or the one of that name and contractor; failing these the only one
 * left that has the name, or the popular name and the contractor, which is said. Never one of two.
 */
final class Matching {
    private final Words words;
    private final Annex2Reading.FiledList list;
    private final Map<ProjectLine, Project> projects = new LinkedHashMap<>();
    private final List<ProjectLine> open = new ArrayList<>();

    Matching(Words words, Annex2Reading.FiledList list) {
        this.words = words;
        this.list = list;
    }

    /** The lines of projects that are in the books. */
    Map<ProjectLine, Project> projects() {
        return projects;
    }

    /** The lines of projects that are not. */
    List<ProjectLine> fresh() {
        return open;
    }

    void match() {
        List<ProjectLine> rest = new ArrayList<>();
        for (ProjectLine each : list.lines()) {
            if (!isKnown(each)) {
                rest.add(each);
            }
        }
        rest.forEach(each -> likely(each, rest));
    }

    private boolean isKnown(ProjectLine line) {
        if (line.id().isPresent()) {
            byId(line, line.id().get());
            return true;
        }
        if (line.text(ProjectLine.NAME).isEmpty()) {
            line.add(Code.CELL_LEFT_EMPTY, ProjectLine.NAME, Map.of());
            return true;
        }
        List<Project> found = words.data().projects().stream()
                .filter(each -> line.says(ProjectLine.NAME, each.name()) && isOfContractor(line, each))
                .toList();
        return claim(line, found);
    }

    private void byId(ProjectLine line, String id) {
        List<Project> found = words.data().projects().stream()
                .filter(each -> each.id().value().equalsIgnoreCase(id))
                .toList();
        if (!claim(line, found)) {
            List<String> ids = words.data().projects().stream()
                    .map(each -> each.id().value())
                    .toList();
            line.add(Code.NOT_ON_RECORD, ProjectLine.NAME, NotOnRecord.args(id, ids));
        }
    }

    /** Whether the line is dealt with: it is the one that was found, or cannot be told. */
    private boolean claim(ProjectLine line, List<Project> found) {
        if (found.size() > 1) {
            String ids = found.stream().map(each -> each.id().value()).collect(Collectors.joining("、"));
            line.add(Code.LINE_UNCLEAR, ProjectLine.NAME, Map.of("ids", Arg.of(ids)));
            return true;
        }
        if (found.isEmpty()) {
            return false;
        }
        Project project = found.get(0);
        Optional<ProjectLine> other = projects.entrySet().stream()
                .filter(each -> each.getValue().equals(project))
                .map(Map.Entry::getKey)
                .findFirst();
        if (other.isPresent()) {
            line.add(
                    Code.LINE_TWICE,
                    ProjectLine.NAME,
                    Map.of(
                            "id", Arg.of(project.id().value()),
                            "other", Arg.of(other.get().row())));
        } else {
            projects.put(line, project);
        }
        return true;
    }

    private void likely(ProjectLine line, List<ProjectLine> rest) {
        List<Project> found = words.data().projects().stream()
                .filter(each -> list.unit().isEmpty() || list.unit().get().id().equals(each.village()))
                .filter(each -> !projects.containsValue(each) && isLike(line, each))
                .toList();
        boolean isContested = found.size() == 1
                && rest.stream().filter(each -> isLike(each, found.get(0))).count() > 1;
        if (found.isEmpty()) {
            open.add(line);
        } else if (isContested) {
            line.add(
                    Code.LINE_UNCLEAR,
                    ProjectLine.NAME,
                    Map.of("ids", Arg.of(found.get(0).id().value())));
        } else if (claim(line, found) && projects.containsKey(line)) {
            line.add(
                    Code.LINE_LIKELY,
                    ProjectLine.NAME,
                    Map.of(
                            "id", Arg.of(found.get(0).id().value()),
                            "name", Arg.of(found.get(0).name())));
        }
    }

    private boolean isLike(ProjectLine line, Project project) {
        return line.says(ProjectLine.NAME, project.name())
                || line.says(ProjectLine.POPULAR_NAME, project.popularName()) && isOfContractor(line, project);
    }

    private boolean isOfContractor(ProjectLine line, Project project) {
        return line.says(ProjectLine.CONTRACTOR, words.employerName(project.contractor()));
    }
}
