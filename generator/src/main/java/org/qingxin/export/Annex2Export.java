package org.qingxin.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingxin.form.Annex2Sheet;
import org.qingxin.model.Project;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

/** Annex 2, the projects that are being built or stopped, of the town or in one village. */
final class Annex2Export implements Export {
    @Override
    public String name() {
        return Annex2Sheet.FORM;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.UNIT, Parameter.BLANK);
    }

    @Override
    public List<FileType> types() {
        return SheetFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        Optional<Unit> unit = new Asked(words, request).unit();
        boolean blank = request.has(Parameter.BLANK);
        List<Project> projects = blank ? List.of() : projects(words, unit);
        if (projects.isEmpty() && !blank && unit.isPresent()) {
            throw Refusal.notThere(
                    words.text("export.refused.noProjects", unit.get().name(), words.asOf()));
        }
        String title = unit.map(Unit::name).orElseGet(() -> words.town().name());
        String of = unit.map(each -> each.id().value()).orElse("town");
        return SheetFile.of(
                new Annex2Sheet(words).of(title, words.asOf(), projects),
                Annex2Sheet.FORM + "-" + of + "-" + words.asOf() + (blank ? "-blank" : ""),
                request.type(),
                words.asOf(),
                List.of());
    }

    private static List<Project> projects(Words words, Optional<Unit> unit) {
        return words.views().ledger().projectsUnderWay().stream()
                .filter(each ->
                        unit.isEmpty() || each.village().equals(unit.get().id()))
                .toList();
    }
}
