package org.qingxin.demo;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A record as it comes about.
 *
 * @param path of its file at the end, relative to the records
 * @param edits what it said otherwise for a time
 */
record Growing(String path, List<Part> parts, List<Edit> edits) {
    String id() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }

    /** The kind of record: the first folder of its path. */
    String folder() {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    /** As it is at the end. */
    RecordText whole() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return RecordText.of(text.toString());
    }

    /** When it is written for the first time. */
    Moment birth() {
        return parts.stream().map(Part::from).min(Moment::compareTo).orElseThrow();
    }

    /** Whenever it gets other content or another place. */
    SortedSet<Moment> moments() {
        SortedSet<Moment> moments = new TreeSet<>();
        parts.forEach(part -> moments.add(part.from()));
        edits.forEach(edit -> edit.from().ifPresent(moments::add));
        edits.forEach(edit -> moments.add(edit.until()));
        return moments.tailSet(birth());
    }

    String pathAt(Moment moment) {
        String place = path;
        for (Edit edit : edits) {
            place = edit.isOn(moment) ? edit.path(place) : place;
        }
        return place;
    }

    /** @param isKnown which records are there to be named */
    String textAt(Moment moment, Predicate<String> isKnown) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (!part.from().isAfter(moment)
                    && part.needs().filter(isKnown.negate()).isEmpty()) {
                text.append(part.text());
            }
        }
        String said = text.toString();
        for (Edit edit : edits) {
            said = edit.isOn(moment) ? said.replace(edit.now(), edit.then()) : said;
        }
        return said;
    }
}
