package org.qingxin.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.intake.workbook.GridCell;
import org.qingxin.model.Sheet.Answer;

/** What somebody filled into Annex 4: the day, the texts, the boxes ticked and who signed. */
record SheetReading(FormCells cells) {
    private static final String TICKED = "[☑☒√✓✔■●]";
    private static final String OPEN = "[□☐○_]*";
    /** 是☑否□ as the form has it, or with the boxes in front; or just the word. */
    private static final List<Pattern> ANSWERS = List.of(
            Pattern.compile("(是" + TICKED + ")否" + OPEN + "|是" + OPEN + "(否" + TICKED + ")"),
            Pattern.compile("(" + TICKED + "是)" + OPEN + "否|" + OPEN + "是(" + TICKED + "否)"),
            Pattern.compile("(是)" + TICKED + "?|(否)" + TICKED + "?"),
            Pattern.compile(TICKED + "(?:(是)|(否))"));

    private static final Pattern NO_ANSWER = Pattern.compile("是" + OPEN + "否" + OPEN + "|" + OPEN + "是" + OPEN + "否");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、,，;；/\\s\\p{Z}]+");
    private static final Pattern MASKED = Pattern.compile("([一-鿿]{1,2})\\*{1,2}");
    private static final Pattern NAME = Pattern.compile("[一-鿿·]{2,6}");
    private static final Set<String> OF_TWO =
            Set.of("欧阳", "司马", "上官", "诸葛", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "长孙", "宇文", "端木");

    Optional<LocalDate> checkedOn() {
        return cells.day("checked-on");
    }

    /** Lines stay lines. */
    Optional<String> prose(String key) {
        Optional<String> prose = cells.cell(key)
                .map(GridCell::content)
                .map(each -> each.shown()
                        .replaceAll("\\r\\n?", "\n")
                        .replaceAll("[ \\t]+\\n", "\n")
                        .strip())
                .filter(each -> !each.isEmpty());
        prose.ifPresent(each -> cells.requireNoNumbers(key, each));
        return prose;
    }

    /** What is ticked; nothing if no box is. */
    Optional<Answer.Value> answer(int q) {
        String key = "q" + q + ".answer";
        String written = cells.text(key).map(Wordings::plain).orElse("");
        for (Pattern each : ANSWERS) {
            Matcher answer = each.matcher(written);
            if (answer.matches()) {
                return Optional.of(answer.group(1) != null ? Answer.Value.PRESENT : Answer.Value.ABSENT);
            }
        }
        if (!isOpen(q)) {
            cells.add(Code.UNREADABLE_BOXES, key, Map.of("value", Arg.of(written)));
        }
        return Optional.empty();
    }

    /** Whether neither box is ticked, as opposed to ticks that cannot be read. */
    boolean isOpen(int q) {
        String written = cells.text("q" + q + ".answer").map(Wordings::plain).orElse("");
        return written.isEmpty() || NO_ANSWER.matcher(written).matches();
    }

    Optional<String> note(int q) {
        return cells.words("q" + q + ".note");
    }

    /** Who signed, each as records keep names: what comes behind the family name is asterisks. */
    List<String> names(String key) {
        List<String> written = BETWEEN_NAMES
                .splitAsStream(cells.text(key).orElse("").replace('＊', '*'))
                .filter(each -> !each.isEmpty())
                .toList();
        List<String> masked =
                written.stream().flatMap(each -> masked(each).stream()).toList();
        if (masked.size() < written.size()) {
            cells.add(Code.UNREADABLE_NAME, key, Map.of());
        } else if (!masked.equals(written)) {
            cells.add(Code.PERSON_MASKED, key, Map.of("value", Arg.of(String.join("、", masked))));
        }
        return masked;
    }

    private static Optional<String> masked(String name) {
        Matcher already = MASKED.matcher(name);
        if (already.matches()) {
            return Optional.of(already.group(1) + "**");
        }
        String family = name.length() > 2 && OF_TWO.contains(name.substring(0, 2))
                ? name.substring(0, 2)
                : name.substring(0, 1);
        return NAME.matcher(name).matches() ? Optional.of(family + "**") : Optional.empty();
    }

    /** An empty cell leaves what the record has. */
    void tellKept(String key, String value) {
        cells.add(Code.EMPTY_CELL_KEPT, key, Map.of("value", Arg.of(value)));
    }

    void tellMissing(String key) {
        cells.add(Code.CELL_LEFT_EMPTY, key, Map.of());
    }
}
