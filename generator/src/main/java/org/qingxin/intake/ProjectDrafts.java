package org.qingxin.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Employer;
import org.qingxin.model.RecordType;
import org.qingxin.model.Unit;
import org.qingxin.source.Quotes;
import org.qingxin.validate.Drafts;
import org.qingxin.validate.Drafts.Draft;
import org.qingxin.validate.Drafts.RefusedException;
import org.qingxin.validate.Drafts.Wish;
import org.qingxin.wording.Words;

/**
 * Records to begin with for lines of Annex 2 that no project has. What a record needs and the form does not ask stands
 * open in them and is named; nothing of it is made up.
 */
final class ProjectDrafts {
    private final Words words;
    private final Optional<Unit> unit;
    private Drafts drafts;

    /** @param unit whose list it is */
    ProjectDrafts(Records records, Optional<Unit> unit) {
        this.words = records.words();
        this.unit = unit;
        this.drafts = records.drafts();
    }

    List<Change> of(List<ProjectLine> lines) {
        List<Change> changes = new ArrayList<>();
        lines.forEach(each -> draft(each).ifPresent(changes::add));
        return changes;
    }

    private Optional<Change> draft(ProjectLine line) {
        String name = line.text(ProjectLine.NAME).orElseThrow();
        if (unit.isEmpty()) {
            Arg whose = Arg.of("，新项目“" + name + "”不知道记在哪个村（居）名下", ", so the new project has no village");
            line.add(Code.UNNAMED_UNIT, ProjectLine.NAME, Map.of("value", whose));
            return Optional.empty();
        }
        Map<String, String> values = values(line, name);
        try {
            Optional<String> owner = Optional.of(unit.get().id().value());
            Draft draft =
                    drafts.draft(new Wish(RecordType.PROJECT, owner, words.asOf(), Optional.empty(), values), false);
            drafts = drafts.and(draft);
            String text = named(
                    named(draft.text(), "owner", line, ProjectLine.OWNER), "contractor", line, ProjectLine.CONTRACTOR);
            tell(line, name, draft);
            return Optional.of(new Change(draft.path(), "", text, true));
        } catch (RefusedException e) {
            Arg reason = Arg.of("：" + e.reason().zh(), ": " + e.reason().en());
            line.add(Code.UNNAMED_UNIT, ProjectLine.NAME, Map.of("value", reason));
            return Optional.empty();
        }
    }

    private Map<String, String> values(ProjectLine line, String name) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", Quotes.spell(name));
        line.text(ProjectLine.POPULAR_NAME).ifPresent(each -> values.put("popularName", Quotes.spell(each)));
        line.text(ProjectLine.AUTHORITY).ifPresent(each -> values.put("authority", Quotes.spell(each)));
        line.cost().ifPresent(each -> values.put("cost", each.toString()));
        party(line, ProjectLine.OWNER).ifPresent(each -> values.put("owner", each));
        party(line, ProjectLine.CONTRACTOR).ifPresent(each -> values.put("contractor", each));
        Optional<String> phone = line.phone();
        line.text(ProjectLine.OFFICER)
                .ifPresent(each -> values.put("laborOfficer", ProjectChanges.officer(each, phone)));
        return values;
    }

    private Optional<String> party(ProjectLine line, String column) {
        List<Employer> found = line.text(column).map(new Parties(words)::named).orElse(List.of());
        return found.size() == 1 ? Optional.of(found.get(0).id().value()) : Optional.empty();
    }

    /** Beside a party that stands open, how the form calls it. */
    private static String named(String text, String field, ProjectLine line, String column) {
        return line.text(column)
                .map(each -> text.replace("\n" + field + ":\n", "\n" + field + ": # 表上写的是“" + each + "”\n"))
                .orElse(text);
    }

    private static void tell(ProjectLine line, String name, Draft draft) {
        String id = draft.path().substring(draft.path().lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        Arg open = Arg.of(
                draft.open().values().stream().map(Arg::zh).collect(Collectors.joining("、")),
                draft.open().values().stream().map(Arg::en).collect(Collectors.joining(", ")));
        line.add(Code.LINE_ADDED, ProjectLine.NAME, Map.of("name", Arg.of(name), "id", Arg.of(id), "open", open));
    }
}
