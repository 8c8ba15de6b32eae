package org.qingxin.wording.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingxin.history.Stamp;
import org.qingxin.model.Dataset;
import org.qingxin.model.StaffAccount;
import org.qingxin.model.Unit;

/**
 * Who is meant by the name and address in a commit: the account of Annex 3 whose name stands before the @, or that belongs
 * to somebody of that name, or else a contact of a unit. Of two people of one name neither. Nobody checks what a commit
 * says of its author, so this says who it claims to be.
 */
final class Editors {
    private final Map<String, Editor> byAccount = new HashMap<>();
    private final Map<String, Set<Editor>> staff = new HashMap<>();
    private final Map<String, Set<Editor>> contacts = new HashMap<>();

    Editors(Dataset data) {
        for (StaffAccount account : data.accounts()) {
            Editor editor = new Editor(account.name(), Optional.of(account.unit()));
            byAccount.put(account.id().value(), editor);
            add(staff, editor);
        }
        for (Unit unit : data.units()) {
            unit.contacts().forEach(each -> add(contacts, new Editor(each.name(), Optional.of(unit.id()))));
        }
    }

    private static void add(Map<String, Set<Editor>> byName, Editor editor) {
        byName.computeIfAbsent(editor.name(), name -> new HashSet<>()).add(editor);
    }

    Editor of(Stamp stamp) {
        int at = stamp.email().indexOf('@');
        String account = (at < 0 ? stamp.email() : stamp.email().substring(0, at)).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byAccount.get(account))
                .or(() -> only(staff.getOrDefault(stamp.name(), Set.of())))
                .or(() -> staff.containsKey(stamp.name())
                        ? Optional.empty()
                        : only(contacts.getOrDefault(stamp.name(), Set.of())))
                .orElseGet(() -> new Editor(stamp.name(), Optional.empty()));
    }

    private static Optional<Editor> only(Set<Editor> editors) {
        return editors.size() == 1 ? editors.stream().findFirst() : Optional.empty();
    }
}
