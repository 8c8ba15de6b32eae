package org.qingxin.form;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.Unit;
import org.qingxin.model.Unit.Contact;
import org.qingxin.wording.Words;

/**
 * Annex 5 (附件5), the leading group's list of contacts, on A4 standing: units in their official order, with a line for
 * each further person of a unit. Keys begin with the number of the line, counted from 1: {@code 8.unit},
 * {@code 8.head.name}, {@code 8.head.title}, {@code 8.contact.name}, {@code 8.contact.title}.
 */
public final class Annex5Sheet {
    public static final String FORM = "annex5";

    private static final double ROW = 20;

    private final Words words;

    public Annex5Sheet(Words words) {
        this.words = words;
    }

    /** @param units those without a place in the order are left out */
    public Sheet of(List<Unit> units) {
        SheetBuilder form = SheetBuilder.of(
                        FORM,
                        words.text("annex5.mark"),
                        words.text("annex5.title", words.town().name()))
                .page(Page.portrait(Page.Paper.A4), Sheet.Footer.of(words))
                .widths(4, 14, 8, 8, 8, 8)
                .across(Entry.mark(words.text("annex5.mark")))
                .title();
        int heading = form.rows();
        form.row(
                        Entry.heading(words.text("annex2.no")).down(2),
                        Entry.heading(words.text("annex5.unit")).down(2),
                        Entry.heading(words.text("annex5.head")).across(2),
                        Entry.heading(words.text("annex5.contact")).across(2))
                .row(name(), title(), name(), title())
                .repeatFrom(heading);
        units.stream()
                .filter(each -> each.order().isPresent())
                .sorted(comparing((Unit each) -> each.order().orElseThrow()))
                .forEach(each -> add(each, form, heading + 2));
        return form.build();
    }

    private Entry name() {
        return Entry.heading(words.text("annex3.name"));
    }

    private Entry title() {
        return Entry.heading(words.text("annex5.jobTitle"));
    }

    private static void add(Unit unit, SheetBuilder form, int first) {
        List<Contact> heads = in(Contact.Role.HEAD, unit);
        List<Contact> contacts = in(Contact.Role.CONTACT, unit);
        int lines = Math.max(1, Math.max(heads.size(), contacts.size()));
        for (int line = 0; line < lines; line++) {
            int no = form.rows() - first + 1;
            List<Entry> row = new ArrayList<>();
            if (line == 0) {
                row.add(Entry.label(unit.order().map(Object::toString).orElse(""))
                        .down(lines));
                row.add(Entry.text(unit.name()).centered().down(lines).key(no + ".unit"));
            }
            row.addAll(person(heads, line, no + ".head"));
            row.addAll(person(contacts, line, no + ".contact"));
            form.tall(ROW, row);
        }
    }

    private static List<Contact> in(Contact.Role role, Unit unit) {
        return unit.contacts().stream().filter(each -> each.role() == role).toList();
    }

    private static List<Entry> person(List<Contact> people, int line, String key) {
        Optional<Contact> person = line < people.size() ? Optional.of(people.get(line)) : Optional.empty();
        return List.of(
                Entry.text(person.map(Contact::name)).centered().key(key + ".name"),
                Entry.text(person.map(Contact::title)).centered().key(key + ".title"));
    }
}
