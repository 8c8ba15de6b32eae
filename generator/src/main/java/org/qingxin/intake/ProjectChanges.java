package org.qingxin.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.Project;
import org.qingxin.model.Project.LaborOfficer;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Quotes;
import org.qingxin.wording.Words;

/** What a line of Annex 2 changes of the project's record. An empty cell changes nothing. */
final class ProjectChanges {
    private static final List<String> FIELDS = RecordEdits.fields(Project.class);
    private static final List<String> OFFICER_FIELDS = RecordEdits.fields(LaborOfficer.class);

    private final Words words;
    private final Project project;
    private final ProjectLine line;
    private final MapNode root;
    private final RecordEdits edits;

    ProjectChanges(Words words, Project project, ProjectLine line, Records.File file) {
        this.words = words;
        this.project = project;
        this.line = line;
        this.root = file.root();
        this.edits = new RecordEdits(file.text());
    }

    /** The whole text as it is to be. */
    String text() {
        text(ProjectLine.NAME, "name", project.name());
        text(ProjectLine.POPULAR_NAME, "popularName", project.popularName());
        officer();
        text(ProjectLine.AUTHORITY, "authority", project.authority());
        cost();
        party(ProjectLine.OWNER, "owner", project.owner());
        party(ProjectLine.CONTRACTOR, "contractor", project.contractor());
        return edits.text();
    }

    private void text(String column, String field, String before) {
        Optional<String> now = now(column, Optional.of(before));
        now.ifPresent(each -> edits.set(root, field, Quotes.spell(each), FIELDS));
    }

    /** What a cell has that the record has not. */
    private Optional<String> now(String column, Optional<String> before) {
        Optional<String> now = line.text(column);
        if (now.isEmpty() && before.isPresent()) {
            line.add(Code.EMPTY_CELL_KEPT, column, Map.of("value", Arg.of(before.get())));
        }
        return now.filter(each -> before.isEmpty() || !Wordings.same(each, before.get()));
    }

    private void cost() {
        Optional<Money> now = line.cost();
        if (now.isEmpty() && line.text(ProjectLine.COST).isEmpty()) {
            Arg kept = Arg.of(project.cost().toString());
            line.add(Code.EMPTY_CELL_KEPT, ProjectLine.COST, Map.of("value", kept));
        }
        now.filter(each -> !each.equals(project.cost()))
                .ifPresent(each -> edits.set(root, "cost", each.toString(), FIELDS));
    }

    private void party(String column, String field, Id.Employer before) {
        now(column, Optional.of(words.employerName(before)))
                .flatMap(name -> new Parties(words).only(line, column, name))
                .ifPresent(id -> edits.set(root, field, id.value(), FIELDS));
    }

    private void officer() {
        Optional<String> name = now(ProjectLine.OFFICER, project.laborOfficer().map(LaborOfficer::name))
                .filter(each -> project.laborOfficer()
                        .filter(known -> Wordings.isMaskOf(known.name(), each))
                        .isEmpty());
        Optional<String> before = project.laborOfficer().flatMap(LaborOfficer::phone);
        Optional<String> phone = now(ProjectLine.PHONE, before)
                .flatMap(each -> line.phone())
                .filter(each -> !before.equals(Optional.of(each)));
        Optional<MapNode> there =
                root.get("laborOfficer").filter(MapNode.class::isInstance).map(MapNode.class::cast);
        if (there.isPresent()) {
            name.ifPresent(each -> edits.set(there.get(), "name", Quotes.spell(each), OFFICER_FIELDS));
            phone.ifPresent(each -> edits.set(there.get(), "phone", Quotes.spell(each), OFFICER_FIELDS));
        } else if (name.isPresent()) {
            edits.set(root, "laborOfficer", officer(name.get(), phone), FIELDS);
        } else if (phone.isPresent()) {
            line.add(Code.CELL_LEFT_EMPTY, ProjectLine.OFFICER, Map.of());
        }
    }

    static String officer(String name, Optional<String> phone) {
        return "{name: " + Quotes.spell(name)
                + phone.map(each -> ", phone: " + Quotes.spell(each)).orElse("") + "}";
    }
}
