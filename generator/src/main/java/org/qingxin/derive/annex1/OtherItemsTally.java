package org.qingxin.derive.annex1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.CreditAction;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Investment;

/** 其它情况 being filled: projects inspected, projects with arrears, and credit actions. */
final class OtherItemsTally {
    private static final List<Investment> LINES = List.of(Investment.GOV, Investment.PPP, Investment.SOE);

    private final Map<Id.Project, Project> projects = new TreeMap<>();
    private final Set<Id.Project> inspected = new HashSet<>();
    private final Map<Id.Project, Figures> found = new HashMap<>();
    private final Set<Id.Employer> published = new HashSet<>();
    private final Set<Id> actions = new TreeSet<>();
    private int blacklisted;

    void inspected(Project project) {
        projects.put(project.id(), project);
        inspected.add(project.id());
    }

    void found(Project project, CaseSpan span) {
        if (span.found().workers() > 0 || span.found().amount().isPositive()) {
            projects.put(project.id(), project);
            found.merge(project.id(), span.found(), Figures::plus);
        }
    }

    void credit(CreditAction action) {
        actions.add(action.id());
        if (action.kind() == CreditAction.Kind.PUBLICATION) {
            published.add(action.employer());
        } else {
            blacklisted++;
        }
    }

    Annex1Table.OtherItems items() {
        Map<Investment, OtherItem> lines = new EnumMap<>(Investment.class);
        Map<Investment, List<Id>> behind = new EnumMap<>(Investment.class);
        for (Investment investment : LINES) {
            List<Id> ids = new ArrayList<>();
            Figures owed = Figures.NONE;
            int visited = 0;
            int owing = 0;
            for (Project project : projects.values()) {
                if (project.invest().contains(investment)) {
                    ids.add(project.id());
                    visited += inspected.contains(project.id()) ? 1 : 0;
                    owing += found.containsKey(project.id()) ? 1 : 0;
                    owed = owed.plus(found.getOrDefault(project.id(), Figures.NONE));
                }
            }
            lines.put(investment, new OtherItem(visited, owing, owed.amount(), owed.workers()));
            behind.put(investment, List.copyOf(ids));
        }
        return new Annex1Table.OtherItems(
                Collections.unmodifiableMap(lines),
                Collections.unmodifiableMap(behind),
                published.size(),
                blacklisted,
                List.copyOf(actions));
    }
}
