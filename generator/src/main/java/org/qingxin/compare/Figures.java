package org.qingxin.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingxin.compare.Figure.Group;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.warning.Warning;
import org.qingxin.model.Campaign.Period;
import org.qingxin.wording.Words;

/** All that summaries say of one state of the records on one day, group by group. */
public final class Figures {
    /** Begins the keys of groups of what units reported. */
    public static final String REPORTED = "reported-";

    private final Map<String, Group> groups;
    private final List<Group> inOrder;

    private Figures(List<Group> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        this.groups = inOrder.stream().collect(Collectors.toMap(Group::key, each -> each));
    }

    /** Of every period and of every unit. */
    public static Figures all(Words words) {
        return of(words, words.campaign().periods());
    }

    /** The same with no other period than this. */
    public static Figures of(Words words, Period period) {
        return of(words, List.of(period));
    }

    private static Figures of(Words words, List<Period> periods) {
        TownFigures town = new TownFigures(words);
        FormFigures forms = new FormFigures(words);
        List<Group> groups = new ArrayList<>(List.of(town.settlement(), town.stages(), town.indicators()));
        groups.add(warnings(town));
        groups.add(deadlines(town));
        groups.add(forms.weekly());
        periods.forEach(each -> groups.add(forms.submissions(each)));
        periods.forEach(each -> {
            groups.add(forms.town(each));
            groups.add(forms.units(each));
            groups.add(forms.reported(each));
        });
        groups.add(forms.cumulative());
        return new Figures(groups);
    }

    private static Group warnings(TownFigures town) {
        return town.counts(
                "warnings",
                "nav.warnings",
                Warning.Level.values(),
                town.words().views().warnings().stream(),
                Warning::level,
                each -> each.target().value());
    }

    private static Group deadlines(TownFigures town) {
        return town.counts(
                "deadlines",
                "ledger.deadlines",
                Deadline.State.values(),
                town.words().views().deadlines().all().stream(),
                Deadline::state,
                each -> each.target().value());
    }

    public List<Group> groups() {
        return inOrder;
    }

    /** The group of that key, without figures if there is none. */
    Group group(String key, String label) {
        return Optional.ofNullable(groups.get(key)).orElseGet(() -> new Group(key, label, List.of()));
    }
}
