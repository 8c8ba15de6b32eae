package org.qingxin.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who and when, as a commit says it: nobody checks either, so a name is a claim and a clock may be wrong.
 *
 * @param time seconds since 1970 and the zone, as git writes them: {@code 1642582200 +0800}
 */
public record Stamp(String name, String email, String time) {
    private static final Pattern LINE = Pattern.compile("(.*?) ?<([^>]*)>? ?(.*)", Pattern.DOTALL);
    private static final Pattern TIME = Pattern.compile("(-?\\d{1,18}) ([-+])(\\d\\d)(\\d\\d)");
    private static final int MOST_HOURS = 18;

    static Stamp parse(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? new Stamp(
                        parts.group(1).strip(),
                        parts.group(2).strip(),
                        parts.group(3).strip())
                : new Stamp(line.strip(), "", "");
    }

    /** Each person once, where they come first. */
    static List<Stamp> people(List<Stamp> stamps) {
        Map<String, Stamp> people = new LinkedHashMap<>();
        stamps.forEach(each -> people.putIfAbsent(each.name() + "\0" + each.email(), each));
        return List.copyOf(people.values());
    }

    /** {@code Name <address>}, as the commit has it. */
    public String identity() {
        return name + " <" + email + ">";
    }

    /** The moment, in the zone of the clock that it was read from; empty if no calendar has it. A zone that is none is UTC. */
    public Optional<OffsetDateTime> at() {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Instant moment = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
            return Optional.of(moment.atOffset(zone(parts)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZoneOffset zone(Matcher parts) {
        int hours = Integer.parseInt(parts.group(3));
        int minutes = Integer.parseInt(parts.group(4));
        if (hours >= MOST_HOURS || minutes > 59) {
            return ZoneOffset.UTC;
        }
        int sign = parts.group(2).equals("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
