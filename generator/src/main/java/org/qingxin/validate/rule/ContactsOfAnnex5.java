package org.qingxin.validate.rule;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qingxin.derive.Views;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Campaign.Office;
import org.qingxin.model.Id;
import org.qingxin.model.Person;
import org.qingxin.model.Unit;
import org.qingxin.validate.Problems;

/**
 * X40: a unit with a row in Annex 5 has a contact, and who works in the office is a unit's contact. The head of the
 * leading group is a leader of the town and need not be.
 */
final class ContactsOfAnnex5 implements TownRules.TownRule {
    @Override
    public void check(Views views, Problems problems) {
        Set<String> known = new TreeSet<>();
        for (Unit unit : views.ledger().units()) {
            unit.contacts().forEach(contact -> known.add(contact.name()));
            if (unit.order().isPresent() && unit.contacts().isEmpty()) {
                problems.add(Code.UNIT_WITHOUT_CONTACT, unit.id(), "/order", Map.of("unit", Arg.of(unit.name())));
            }
        }
        Id campaign = views.campaign().id();
        String at = "/leadingGroup/office";
        Office office = views.campaign().leadingGroup().office();
        check(campaign, at + "/director", office.director(), known, problems);
        check(campaign, at + "/deputyDirector", office.deputyDirector(), known, problems);
        for (int i = 0; i < office.staff().size(); i++) {
            check(campaign, at + "/staff/" + i, office.staff().get(i), known, problems);
        }
    }

    private static void check(Id campaign, String at, Person person, Set<String> known, Problems problems) {
        if (!known.contains(person.name())) {
            problems.add(Code.NOT_IN_ANNEX5, campaign, at + "/name", Map.of("name", Arg.of(person.name())));
        }
    }
}
