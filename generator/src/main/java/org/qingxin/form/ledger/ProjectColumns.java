package org.qingxin.form.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.function.Function;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Project;
import org.qingxin.model.Project.LaborOfficer;
import org.qingxin.model.Project.Safeguards;
import org.qingxin.model.Project.Standing;
import org.qingxin.wording.Words;

/** 在建项目台账 with all projects on record; those with open cases come first. */
public final class ProjectColumns {
    public static final String NAME = "projects";

    private ProjectColumns() {}

    public static LedgerForm<Project> of(Words words) {
        Columns<Project> columns = new Columns<>(words);
        identity(columns);
        parties(columns);
        works(columns, words.views());
        return new LedgerForm<>(
                NAME,
                words.text("nav.projects"),
                List.of("id"),
                columns.all(),
                words.data().projects().stream()
                        .sorted(comparing((Project each) -> open(each, words.views()), reverseOrder())
                                .thenComparing(Project::id))
                        .toList());
    }

    private static void identity(Columns<Project> columns) {
        columns.id(Project::id)
                .words("name", "annex2.name", Project::name)
                .words("popularName", "annex2.popularName", Project::popularName)
                .unit("village", "case.village", Project::village)
                .words("address", "annex4.address", Project::address)
                .code("sector", "project.sector", Project.Sector.values(), Project::sector)
                .codes("invest", "project.invest", Project.Investment.values(), Project::invest);
    }

    private static void parties(Columns<Project> columns) {
        columns.maybe(
                        "officer",
                        "annex2.laborOfficer",
                        each -> each.laborOfficer().map(LaborOfficer::name))
                .maybe("phone", "annex2.phone", each -> each.laborOfficer().flatMap(LaborOfficer::phone))
                .words("authority", "annex2.authority", Project::authority)
                .money("cost", "annex2.cost", Project::cost)
                .employer("owner", "annex4.owner", Project::owner)
                .employer("contractor", "annex2.contractor", Project::contractor);
    }

    private static void works(Columns<Project> columns, Views views) {
        columns.code("status", "project.status", Project.Status.values(), Project::status)
                .day("startOn", "ledger.startOn", Project::startOn)
                .day("endOn", "ledger.endOn", Project::endOn);
        standing(columns, "deposit", "safeguard.deposit", each -> each.deposit().status());
        standing(columns, "account", "safeguard.account", each -> each.account().status());
        standing(
                columns,
                "realName",
                "safeguard.realName",
                each -> each.realName().status());
        standing(
                columns,
                "onBehalf",
                "safeguard.onBehalf",
                each -> each.onBehalf().status());
        columns.count("open", "projects.openCases", each -> open(each, views));
    }

    private static void standing(
            Columns<Project> columns, String key, String label, Function<Safeguards, Standing> standing) {
        columns.code(key, label, Standing.values(), each -> standing.apply(each.safeguards()));
    }

    private static long open(Project project, Views views) {
        return views.casesOf(project.id()).stream().filter(CaseState::isOpen).count();
    }
}
