package org.qingxin.site.periods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.annex1.Annex1Scope;
import org.qingxin.derive.annex1.Annex1Sum;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.model.Project.Investment;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Link;
import org.qingxin.wording.PeriodWords;

/** What a period's figures count more than once: employers of several units, projects of several kinds of investment. */
final class SharedPart {
    /** So many are named. */
    private static final int NAMED = 60;

    private final Edition edition;

    SharedPart(Edition edition) {
        this.edition = edition;
    }

    /** For each column that counts employers, those that several units count, each with the units. */
    List<Fact> employers(Period period) {
        Annex1Sum sum = edition.views().annex1().units(period.from(), period.to());
        return sum.overlaps().stream()
                .filter(each -> each.row() == Annex1Row.TOTAL && each.rule() == Annex1Sum.Rule.EMPLOYERS_ONCE)
                .map(each -> Fact.of(
                                PeriodWords.column(each.column(), edition.words()),
                                named(each.shared().stream()
                                        .map(shared -> employer(shared, period))
                                        .toList()))
                        .full())
                .toList();
    }

    private Link employer(Annex1Sum.Shared shared, Period period) {
        String units = shared.in().stream().map(this::unit).collect(Collectors.joining(edition.text("list.separator")));
        Link name = shared.what() instanceof Id.Employer id
                ? edition.link(id)
                : Link.plain(shared.what().value());
        return new Link(edition.text("annex1.units.shared", name.text(), units), name.href());
    }

    private String unit(Annex1Table table) {
        return table.scope() instanceof Annex1Scope.Own own
                ? edition.unitName(own.unit())
                : edition.unitName(edition.campaign().leadingGroup().office().unit());
    }

    /** The projects behind each line of 其它情况, then those that stand in several lines (note 3 of the form). */
    List<Fact> projects(Annex1Table table) {
        List<Fact> facts = new ArrayList<>();
        Map<Id, List<Investment>> kinds = new LinkedHashMap<>();
        Stream.of(Investment.GOV, Investment.PPP, Investment.SOE).forEach(kind -> {
            List<Id> projects = table.otherItems().projects().getOrDefault(kind, List.of());
            projects.forEach(
                    each -> kinds.computeIfAbsent(each, id -> new ArrayList<>()).add(kind));
            if (!projects.isEmpty()) {
                facts.add(Fact.of(
                                edition.labels().of(kind),
                                named(projects.stream().map(this::project).toList()))
                        .full());
            }
        });
        List<Link> several = kinds.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> new Link(
                        edition.text(
                                "annex1.units.shared",
                                project(each.getKey()).text(),
                                each.getValue().stream()
                                        .map(edition.labels()::of)
                                        .collect(Collectors.joining(edition.text("list.separator")))),
                        project(each.getKey()).href()))
                .toList();
        if (!several.isEmpty()) {
            facts.add(Fact.of(edition.text("period.several"), named(several)).full());
        }
        return facts;
    }

    private Link project(Id id) {
        return id instanceof Id.Project project ? edition.link(project) : new Link(id.value(), Address.of(id));
    }

    private List<Link> named(List<Link> all) {
        if (all.size() <= NAMED) {
            return all;
        }
        List<Link> some = new ArrayList<>(all.subList(0, NAMED));
        some.add(Link.plain(edition.text("related.more", all.size() - NAMED)));
        return some;
    }
}
