package org.qingxin.form.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Unit;
import org.qingxin.model.Unit.Contact;
import org.qingxin.wording.Words;

/** 成员单位台账, in the order of Annex 5; those it does not list come last. */
final class UnitColumns {
    static final String NAME = "units";

    private UnitColumns() {}

    static LedgerForm<Unit> of(Words words) {
        Columns<Unit> columns = new Columns<>(words);
        columns.id(Unit::id)
                .words("name", "units.unit", Unit::name)
                .words("abbr", "unit.abbr", Unit::abbr)
                .code("kind", "unit.kind", Unit.Kind.values(), Unit::kind)
                .maybeCount("order", "unit.order", each -> each.order().map(Integer::longValue))
                .words("head", "unit.head", each -> names(each, Contact.Role.HEAD, words))
                .words("contact", "unit.contacts", each -> names(each, Contact.Role.CONTACT, words))
                .codes("owes", "unit.reports", Unit.Owed.values(), Unit::reports)
                .flag("intake", "unit.intake", Unit::intake)
                .count(
                        "cases",
                        "units.cases",
                        each -> words.views().casesCountedBy(each.id()).size())
                .count(
                        "open",
                        "employers.openCases",
                        each -> words.views().casesCountedBy(each.id()).stream()
                                .filter(CaseState::isOpen)
                                .count());
        return new LedgerForm<>(
                NAME,
                words.text("nav.units"),
                List.of("id"),
                columns.all(),
                words.views().ledger().units());
    }

    private static String names(Unit unit, Contact.Role role, Words words) {
        return unit.contacts().stream()
                .filter(each -> each.role() == role)
                .map(Contact::name)
                .collect(Collectors.joining(words.text("list.separator")));
    }
}
