package org.qingxin.derive.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.model.Id;

/** What a rule found: who has to act, since when, on which records, with which figures. */
record Raised(
        List<Id> targets,
        Id.Unit owner,
        LocalDate since,
        Map<String, Object> arguments,
        LocalDate lawOn,
        List<String> parameters) {

    static Raised about(Id target, Id.Unit owner, LocalDate since) {
        return new Raised(List.of(target), owner, since, Map.of(), since, List.of());
    }

    /** Further records that had a part in it. */
    Raised with(List<? extends Id> more) {
        List<Id> all = new ArrayList<>(targets);
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return new Raised(List.copyOf(all), owner, since, arguments, lawOn, parameters);
    }

    Raised with(Optional<? extends Id> more) {
        return with(more.stream().toList());
    }

    /** A figure for the message. */
    Raised with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Raised(targets, owner, since, Collections.unmodifiableMap(more), lawOn, parameters);
    }

    /** A figure where there is one. */
    Raised withIf(String name, Optional<?> value) {
        return value.map(each -> with(name, each)).orElse(this);
    }

    /** The parameters that were applied, as in force on that day. */
    Raised under(LocalDate day, String... codes) {
        return new Raised(targets, owner, since, arguments, day, List.of(codes));
    }
}
