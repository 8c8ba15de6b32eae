package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.form.Demo;
import org.qingxin.wording.Words;

/** Calendars, read by a reader of our own that follows RFC 5545: lines, folding, escapes, components, properties. */
class DeadlineCalendarTest {
    private static final Words WORDS = Demo.words();

    /** Properties by name; those of a day with their parameter. */
    private record Event(Map<String, String> properties) {
        String text(String name) {
            return properties.get(name).replace("\\n", "\n").replaceAll("\\\\(.)", "$1");
        }

        LocalDate day(String name) {
            return LocalDate.parse(properties.get(name), DateTimeFormatter.BASIC_ISO_DATE);
        }
    }

    private static List<Event> read(byte[] calendar) {
        String text = new String(calendar, UTF_8);
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        String[] lines = text.replace("\r\n ", "").split("\r\n");
        assertThat(lines[0]).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines[lines.length - 1]).isEqualTo("END:VCALENDAR");
        assertThat(lines).contains("VERSION:2.0").anyMatch(line -> line.startsWith("PRODID:"));
        List<Event> events = new ArrayList<>();
        Map<String, String> open = new HashMap<>();
        for (String line : lines) {
            if (line.equals("BEGIN:VEVENT")) {
                open = new HashMap<>();
            } else if (line.equals("END:VEVENT")) {
                events.add(new Event(open));
            } else {
                open.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
            }
        }
        return events;
    }

    private static Made export(Words words, Request request) {
        try {
            return new DeadlinesExport().make(words, request);
        } catch (Refusal e) {
            throw new AssertionError(e.reason(), e);
        }
    }

    private static List<Event> events(Words words) {
        return read(export(words, Request.of(FileType.ICS)).files().get(0).content());
    }

    private static List<Deadline> open() {
        return WORDS.views().deadlines().all().stream()
                .filter(each -> !each.isDone())
                .toList();
    }

    @Test
    void everythingStillToDoIsAWholeDay() {
        List<Event> events = events(WORDS);
        assertThat(events).hasSameSizeAs(open());
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).day("DTSTART;VALUE=DATE"))
                    .isEqualTo(open().get(i).due());
            assertThat(events.get(i).day("DTEND;VALUE=DATE"))
                    .isEqualTo(open().get(i).due().plusDays(1));
            assertThat(events.get(i).text("DTSTAMP")).isEqualTo("20220120T000000Z");
            assertThat(events.get(i).text("SUMMARY")).isNotBlank();
            assertThat(events.get(i).text("DESCRIPTION"))
                    .contains(open().get(i).target().value());
        }
    }

    @Test
    void entriesAreToldApartAndKeepTheirNames() {
        Set<String> today = uids(WORDS);
        Set<String> before = uids(Demo.words("zh-CN", Optional.of(WORDS.asOf().minusDays(1))));
        assertThat(today).hasSameSizeAs(open()).allMatch(each -> each.matches("[A-Za-z0-9.-]+@HG\\.qingxin"));
        before.retainAll(today);
        assertThat(before).as("still to do a day later").hasSizeGreaterThan(today.size() / 2);
    }

    private static Set<String> uids(Words words) {
        Set<String> uids = new HashSet<>();
        events(words).forEach(each -> uids.add(each.text("UID")));
        return uids;
    }

    @Test
    void unitsShareOutWhatTheTownHas() {
        Made each = export(WORDS, Request.of(FileType.ICS).with(Parameter.EACH));
        int town = read(each.files().get(0).content()).size();
        int units = each.files().stream()
                .skip(1)
                .mapToInt(file -> read(file.content()).size())
                .sum();
        assertThat(each.files()).hasSizeGreaterThan(10);
        assertThat(units).isEqualTo(town);
        Request one = Request.of(FileType.ICS).with(Parameter.UNIT, "净龙村");
        assertThat(export(WORDS, one).name()).isEqualTo("deadlines-v-jinglong-2022-01-20.ics");
    }

    @Test
    void textsKeepWhatTheySay() {
        Deadline any = open().get(0);
        String hostile = "a,b;c\\d\ne\u0007 " + "欠薪".repeat(60) + "😀";
        byte[] calendar = DeadlineCalendar.of(hostile, List.of(any), WORDS);
        assertThat(read(calendar)).hasSize(1);
        assertThat(new String(calendar, UTF_8).replace("\r\n ", ""))
                .contains("X-WR-CALNAME:a\\,b\\;c\\\\d\\ne  " + "欠薪".repeat(60) + "😀\r\n");
    }

    @Test
    void theTableHasWhatIsDoneToo() {
        String csv = new String(
                export(WORDS, Request.of(FileType.CSV)).files().get(0).content(), UTF_8);
        assertThat(CsvText.rows(csv.substring(1)).size())
                .isGreaterThan(WORDS.views().deadlines().all().size());
    }

    @Test
    void aUnitWithoutAnyIsToldSo() {
        String idle = WORDS.data().units().stream()
                .map(each -> each.id())
                .filter(each -> open().stream().noneMatch(due -> due.owner().equals(each)))
                .findFirst()
                .orElseThrow()
                .value();
        Request request = Request.of(FileType.ICS).with(Parameter.UNIT, idle);
        assertThatThrownBy(() -> new DeadlinesExport().make(WORDS, request)).hasMessageContaining("没有可导出的期限");
    }
}
