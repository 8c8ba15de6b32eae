package org.qingxin.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.intake.workbook.Area;
import org.qingxin.intake.workbook.Grid;
import org.qingxin.intake.workbook.GridCell;
import org.qingxin.model.Unit;
import org.qingxin.validate.personal.PersonalData;
import org.qingxin.wording.Words;

/** The cells of a form that lies over a sheet, by their keys. */
record FormCells(Grid grid, Map<String, Area> places, Alignment.Names names, Remarks remarks) {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");

    Optional<GridCell> cell(String key) {
        return Optional.ofNullable(places.get(key)).flatMap(each -> grid.at(each.top(), each.left()));
    }

    /** What is written in a cell, on one line: names are broken to fit their column. */
    Optional<String> text(String key) {
        return cell(key)
                .map(each -> each.content()
                        .shown()
                        .replaceAll("\\s*[\\r\\n]+\\s*", "")
                        .strip())
                .filter(each -> !each.isEmpty());
    }

    /** A text that is to stand in a record, which has no personal numbers. */
    Optional<String> words(String key) {
        Optional<String> words = text(key);
        words.ifPresent(each -> requireNoNumbers(key, each));
        return words;
    }

    void requireNoNumbers(String key, String text) {
        if (PersonalData.in(text, "").stream().anyMatch(Finding::isError)) {
            add(Code.PERSONAL_NUMBER, key, Map.of());
        }
    }

    /** The unit that filled the form in, as the form or the command says; told, and none, where neither or both do. */
    Optional<Unit> unit(Words words, Optional<Unit> asked) {
        Optional<String> written = text("unit");
        Optional<Unit> named = words.data().units().stream()
                .filter(each ->
                        written.filter(name -> Wordings.same(name, each.name())).isPresent())
                .findFirst();
        boolean contradicts = asked.isPresent() && named.isPresent() && !named.equals(asked);
        if (contradicts || asked.or(() -> named).isEmpty()) {
            Arg value = written.map(each -> Arg.of("：写的是“" + each + "”", ": it says \"" + each + "\""))
                    .orElse(Arg.of("", ""));
            add(Code.UNNAMED_UNIT, "unit", Map.of("value", value));
            return Optional.empty();
        }
        return asked.or(() -> named);
    }

    Optional<LocalDate> day(String key) {
        Optional<GridCell> cell = cell(key);
        if (cell.isEmpty() || cell.get().content().shown().isBlank()) {
            return Optional.empty();
        }
        if (cell.get().content() instanceof GridCell.Day day) {
            return Optional.of(day.day());
        }
        String shown = cell.get().content().shown();
        Optional<LocalDate> day = spelled(Wordings.plain(shown));
        if (day.isEmpty() && shown.codePoints().anyMatch(Character::isDigit)) {
            add(Code.UNREADABLE_DAY, key, Map.of("value", Arg.of(shown)));
        }
        return day;
    }

    private static Optional<LocalDate> spelled(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A telephone number; of a mobile number only what may be kept. */
    Optional<String> phone(String key) {
        Optional<String> written = text(key);
        String digits =
                written.map(each -> Wordings.plain(each).replace("-", "")).orElse("");
        if (!MOBILE.matcher(digits).matches()) {
            return written;
        }
        String masked = digits.substring(0, 3) + "****" + digits.substring(7);
        add(Code.PERSON_MASKED, key, Map.of("value", Arg.of(masked)));
        return Optional.of(masked);
    }

    void add(Code code, String key, Map<String, Arg> args) {
        Area at = places.get(key);
        Map<String, Arg> all = new java.util.HashMap<>(args);
        all.put("what", Arg.of(names.of(key)));
        if (at == null) {
            remarks.add(code, all);
        } else {
            remarks.add(code, at.top(), at.left(), all);
        }
    }
}
