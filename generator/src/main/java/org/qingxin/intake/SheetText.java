package org.qingxin.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingxin.form.Annex4Sheet;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Project;
import org.qingxin.model.Project.Sector;
import org.qingxin.model.Sheet;
import org.qingxin.model.Sheet.Answer;
import org.qingxin.source.Quotes;
import org.qingxin.wording.Words;

/** How a verification sheet is written down in a case that had none. */
final class SheetText {
    static final List<String> FIELDS = RecordEdits.fields(Sheet.class);
    private static final List<String> CASE_FIELDS = RecordEdits.fields(ArrearsCase.class);
    private static final String MARGIN = "  ";
    /** Asked of housing and municipal works only. */
    private static final int REAL_NAME = 3;

    private final Words words;
    private final ArrearsCase record;
    private final SheetReading reading;
    private final Records.File file;
    private final List<String> lines = new ArrayList<>(List.of("sheet:"));

    SheetText(Words words, ArrearsCase record, SheetReading reading, Records.File file) {
        this.words = words;
        this.record = record;
        this.reading = reading;
        this.file = file;
    }

    /** The whole record with its new sheet; as it is if the form was not filled in. What is missing is told. */
    String text() {
        Optional<LocalDate> checkedOn = reading.checkedOn();
        Optional<String> facts = reading.prose("facts");
        Optional<String> handling = reading.prose("handling");
        List<Optional<Answer.Value>> answers = new ArrayList<>();
        for (int q = 1; q <= Annex4Sheet.QUESTIONS; q++) {
            answers.add(reading.answer(q));
        }
        List<String> checkers = reading.names("checkers");
        List<String> leader = reading.names("leader");
        boolean isBlank = checkedOn.isEmpty()
                && facts.isEmpty()
                && handling.isEmpty()
                && checkers.isEmpty()
                && leader.isEmpty()
                && answers.stream().allMatch(Optional::isEmpty);
        if (isBlank) {
            return file.text();
        }
        add("checkedOn", "checked-on", checkedOn.map(LocalDate::toString));
        add("basicFacts", "facts", facts.map(each -> prose(each, MARGIN).stripTrailing()));
        add("handling", "handling", handling.map(each -> prose(each, MARGIN).stripTrailing()));
        answers(answers);
        add("checkers", "checkers", list(checkers));
        add("leader", "leader", leader.stream().findFirst().map(Quotes::spell));
        RecordEdits edits = new RecordEdits(file.text());
        edits.insert(file.root(), "sheet", String.join("\n", lines) + "\n", CASE_FIELDS);
        return edits.text();
    }

    private void add(String field, String key, Optional<String> spelled) {
        spelled.ifPresentOrElse(each -> lines.add(MARGIN + field + ": " + each), () -> reading.tellMissing(key));
    }

    private void answers(List<Optional<Answer.Value>> answers) {
        lines.add(MARGIN + "answers:");
        for (int q = 1; q <= answers.size(); q++) {
            Optional<Answer.Value> value = answers.get(q - 1);
            if (reading.isOpen(q) && (q != REAL_NAME || isBuilding())) {
                reading.tellMissing("q" + q + ".answer");
            }
            String note =
                    reading.note(q).map(each -> ", note: " + Quotes.spell(each)).orElse("");
            lines.add(MARGIN + MARGIN + "- {q: " + q + ", value: "
                    + value.orElse(Answer.Value.NA).code() + note + "}");
        }
    }

    private boolean isBuilding() {
        return record.project()
                .flatMap(words.data()::project)
                .map(Project::sector)
                .filter(each -> each == Sector.HOUSING || each == Sector.MUNICIPAL)
                .isPresent();
    }

    /** One line where it is one, otherwise a block of lines under a field with this margin. */
    static String prose(String text, String margin) {
        if (!text.contains("\n")) {
            return Quotes.spell(text);
        }
        return text.lines()
                .map(each -> each.isBlank() ? "" : margin + MARGIN + each.strip())
                .collect(Collectors.joining("\n", "|\n", "\n"));
    }

    private static Optional<String> list(List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream().map(Quotes::spell).collect(Collectors.joining(", ", "[", "]")));
    }
}
