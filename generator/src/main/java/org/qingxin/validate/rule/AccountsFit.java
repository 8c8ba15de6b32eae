package org.qingxin.validate.rule;

import java.util.Map;
import java.util.TreeMap;
import org.qingxin.derive.Views;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.StaffAccount;
import org.qingxin.model.Town;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/**
 * X41: the accounts of Annex 3 are of this town, one for each person of a unit. The letters of an account are not held
 * against the name: names are read in more ways than one.
 */
final class AccountsFit implements TownRules.TownRule {
    @Override
    public void check(Views views, Problems problems) {
        String town = views.ledger().data().town().map(Town::name).orElse("");
        Map<String, StaffAccount> first = new TreeMap<>();
        for (StaffAccount each : views.ledger().data().accounts()) {
            if (!each.town().equals(town)) {
                problems.add(
                        Code.ACCOUNT_OF_OTHER_TOWN,
                        each.id(),
                        "/town",
                        Map.of("town", Arg.of(each.town()), "expected", Arg.of(town)));
            }
            StaffAccount other = first.putIfAbsent(each.unit().value() + " " + each.name(), each);
            if (other != null) {
                problems.add(Problem.of(
                                Code.SECOND_ACCOUNT,
                                each.id(),
                                "/name",
                                Map.of(
                                        "name", Arg.of(each.name()),
                                        "other", Arg.of(other.id().value())))
                        .relatedTo(other.id(), "/name"));
            }
        }
    }
}
