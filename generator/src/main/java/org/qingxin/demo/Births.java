package org.qingxin.demo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Employers have no day of their own: they are written when the first record names them. */
final class Births {
    private static final String EMPLOYERS = "employers";
    private static final Pattern EMPLOYER = Pattern.compile("HG-E-[A-Z]+-\\d{3}");

    private Births() {}

    /** The same records, with employers from when they are named on; from the beginning if nobody names them. */
    static List<Growing> late(Collection<Growing> records) {
        Map<String, Moment> named = new HashMap<>();
        for (Growing record : records) {
            if (!record.folder().equals(EMPLOYERS)) {
                for (Part part : record.parts()) {
                    EMPLOYER.matcher(part.text())
                            .results()
                            .map(MatchResult::group)
                            .forEach(id ->
                                    named.merge(id, part.from(), (one, other) -> one.isAfter(other) ? other : one));
                }
            }
        }
        return records.stream().map(each -> late(each, named)).toList();
    }

    private static Growing late(Growing record, Map<String, Moment> named) {
        Moment birth = named.get(record.id());
        if (birth == null) {
            return record;
        }
        List<Part> parts = record.parts().stream()
                .map(part -> new Part(part.text(), birth, part.needs()))
                .toList();
        return new Growing(record.path(), parts, record.edits());
    }
}
