package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.Deadline.Kind;
import org.qingxin.wording.DeadlineWords;
import org.qingxin.wording.RecordNames;
import org.qingxin.wording.Words;

/**
 * What is still to be done, as a calendar (iCalendar, RFC 5545) of whole days: due and overdue, each on its day. An entry
 * keeps its UID from file to file, so that a calendar that is imported again moves it and does not double it; the stamp is
 * the day that is told, so that the same records give the same bytes. No alarms: they are the reader's own.
 */
final class DeadlineCalendar {
    private static final String LINE = "\r\n";
    /** Octets of a line without its end; what is longer goes on in the next, behind a space. */
    private static final int LONGEST = 75;

    private final Words words;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> used = new HashMap<>();

    private DeadlineCalendar(Words words) {
        this.words = words;
    }

    static boolean isOpen(Deadline deadline) {
        return !deadline.isDone();
    }

    /** @param deadlines of which at least one is to be done; a calendar must have an entry */
    static byte[] of(String name, List<Deadline> deadlines, Words words) {
        DeadlineCalendar calendar = new DeadlineCalendar(words);
        calendar.begin(name);
        deadlines.stream().filter(DeadlineCalendar::isOpen).forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return String.join("", calendar.lines).getBytes(UTF_8);
    }

    private void begin(String name) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Qingxin//Deadlines//" + (words.messages().isChinese() ? "ZH" : "EN"));
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + text(name));
    }

    private void event(Deadline deadline) {
        String about = RecordNames.of(deadline.target(), words);
        line("BEGIN:VEVENT");
        line("UID:" + uid(deadline));
        line("DTSTAMP:" + day(words.asOf()) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + day(deadline.due()));
        line("DTEND;VALUE=DATE:" + day(deadline.due().plusDays(1)));
        line("SUMMARY:" + text(words.text("export.calendar.summary", DeadlineWords.label(deadline, words), about)));
        line("DESCRIPTION:"
                + text(words.text(
                        "export.calendar.note",
                        words.labels().of(deadline.state()),
                        words.unitName(deadline.owner()),
                        deadline.target().value())));
        line("CATEGORIES:" + text(words.labels().of(deadline.kind())));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** What is owed again and again is told apart by its day, all else by what it is: its day may be put off. */
    private String uid(Deadline deadline) {
        boolean weekly = deadline.kind() == Kind.WEEKLY || deadline.kind() == Kind.SPECIAL;
        String plain = String.join(
                        ".",
                        deadline.kind().code(),
                        deadline.target().value(),
                        deadline.owner().value(),
                        deadline.no().map(String::valueOf).orElse(weekly ? day(deadline.due()) : "0"))
                .replaceAll("[^A-Za-z0-9.-]", "-");
        int before = used.merge(plain, 1, Integer::sum);
        return plain + (before == 1 ? "" : "." + before) + "@" + words.town().prefix() + ".qingxin";
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Control characters have no place in a calendar. */
    private static String text(String plain) {
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n?|\\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private void line(String content) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int point : content.codePoints().toArray()) {
            String sign = Character.toString(point);
            int size = sign.getBytes(UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append(LINE).append(' ');
                octets = 1;
            }
            folded.append(sign);
            octets += size;
        }
        lines.add(folded.append(LINE).toString());
    }
}
