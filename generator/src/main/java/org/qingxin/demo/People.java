package org.qingxin.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who writes for which unit: its contacts, as the plan names them, under addresses that lead nowhere. What goes wrong in
 * the demonstration is invented, so it is put on the desk of a unit and never on a person.
 */
final class People {
    static final String OFFICE = "office";
    private static final String HOST = "@example.invalid";
    private static final Pattern CONTACT = Pattern.compile("role: (\\w+), name: ([^,}]+)");

    private final Map<String, String> units = new TreeMap<>();
    private final Map<String, List<Person>> contacts = new TreeMap<>();

    /** @param records of all units and accounts, by path */
    People(Map<String, RecordText> records) {
        Map<String, String> accounts = new TreeMap<>();
        records.forEach((path, record) -> {
            if (path.startsWith("accounts/")) {
                accounts.put(record.value("name"), record.value("id"));
            }
        });
        records.forEach((path, record) -> {
            if (path.startsWith("units/")) {
                String id = record.value("id");
                units.put(id, record.value("name").replaceAll("（.*）", ""));
                contacts.put(id, contacts(id, record, accounts));
            }
        });
    }

    private static List<Person> contacts(String unit, RecordText record, Map<String, String> accounts) {
        List<Person> people = new ArrayList<>();
        String listed = record.block("contacts").map(RecordText.Block::text).orElse("");
        Matcher contact = CONTACT.matcher(listed);
        while (contact.find()) {
            String mail = accounts.getOrDefault(contact.group(2), unit + "." + contact.group(1));
            people.add(new Person(contact.group(2), mail + HOST));
        }
        return people;
    }

    String unit(String id) {
        return units.getOrDefault(id, id);
    }

    /** Who writes: the last contact named, who does the work. */
    Person writer(String unit) {
        List<Person> people = contacts.getOrDefault(unit, List.of());
        return people.isEmpty() ? desk(unit) : people.get(people.size() - 1);
    }

    /** Who approves: somebody of the office who did not write it. */
    Person reviewer(Person writer, int request) {
        List<Person> office = contacts.getOrDefault(OFFICE, List.of()).stream()
                .skip(2)
                .filter(each -> !each.equals(writer))
                .toList();
        return office.isEmpty() ? desk(OFFICE) : office.get(request % office.size());
    }

    /** A unit's place of work. */
    Person desk(String unit) {
        return new Person(unit(unit) + "填报岗", unit + HOST);
    }
}
