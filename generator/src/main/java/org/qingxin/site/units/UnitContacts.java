package org.qingxin.site.units;

import java.util.stream.Collectors;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Edition;

/** The people of a unit in a role, in one line. */
final class UnitContacts {
    private UnitContacts() {}

    static String of(Unit unit, Unit.Contact.Role role, Edition edition) {
        return unit.contacts().stream()
                .filter(each -> each.role() == role)
                .map(each -> edition.text("group.person", each.name(), each.title()))
                .collect(Collectors.joining(edition.text("list.separator")));
    }
}
