package org.qingxin.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qingxin.derive.duty.ReportWeek;
import org.qingxin.wording.Words;

/** Texts to paste as files, and the week that they are of. */
final class TextFile {
    static final List<FileType> TYPES = List.of(FileType.TXT);

    private TextFile() {}

    static Made of(String name, String text) {
        return new Made(
                name.toLowerCase(Locale.ROOT) + "." + FileType.TXT.ending(),
                text.getBytes(StandardCharsets.UTF_8),
                List.of());
    }

    /** The week asked for, or the last whose reports are due; the first that has begun where none is due yet. */
    static LocalDate week(Asked asked, Words words) throws Refusal {
        List<LocalDate> begun = words.views().deadlines().weeks().stream()
                .map(ReportWeek::on)
                .sorted()
                .toList();
        if (begun.isEmpty()) {
            throw Refusal.notThere(words.text("export.refused.noWeekYet", words.asOf()));
        }
        LocalDate last = begun.stream()
                .filter(each -> !each.isAfter(words.asOf()))
                .reduce((a, b) -> b)
                .orElse(begun.get(0));
        LocalDate week = asked.day(Parameter.WEEK).orElse(last);
        if (!begun.contains(week)) {
            throw Refusal.notThere(words.text("export.refused.noWeek", week, words.asOf(), listed(begun, words)));
        }
        return week;
    }

    private static String listed(List<LocalDate> weeks, Words words) {
        return String.join(
                words.text("list.separator"),
                weeks.stream().map(LocalDate::toString).toList());
    }
}
