package org.qingxin.form.text;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.WeekReview;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;
import org.qingxin.wording.Templates;
import org.qingxin.wording.Words;

/**
 * Texts that the office sends, written from the records and ready to paste. How they are worded stands in
 * {@code site-templates/texts}; a town puts its own wording over it without touching the program.
 */
public final class Texts {
    private final Templates templates;
    private final Words words;

    /** @param words of the day asked */
    public Texts(Words words) {
        this.templates = words.templates();
        this.words = words;
    }

    /** Whom the Wednesday text is for. */
    public enum Audience {
        /** The work group: who has reported, what is new, what comes next. */
        WORK_GROUP("week-work-group"),
        /** The office of the district: figures since the campaign began, key cases, measures, problems. */
        DISTRICT("week-district");

        private final String template;

        Audience(String template) {
            this.template = template;
        }

        String template() {
            return template;
        }
    }

    /**
     * All texts of a week.
     *
     * @param week the day on which the week's reports are due
     * @return empty if no report is due on that day or the week has not begun
     */
    public Optional<WeeklyTexts> week(LocalDate week) {
        return WeekReview.of(words.views(), week).map(review -> new WeeklyTexts(review, words, templates));
    }

    /** {@link WeeklyTexts#briefing}; empty where {@link #week} is. */
    public Optional<String> briefing(LocalDate week, Audience audience) {
        return week(week).map(texts -> texts.briefing(audience));
    }

    /** {@link WeeklyTexts#specialReport}; empty where {@link #week} is, too. */
    public Optional<String> specialReport(Id.Case id, LocalDate week) {
        return week(week).flatMap(texts -> texts.specialReport(id));
    }

    /** The final summary with its figures as of the day asked; what a person has to write is marked. */
    public String summary() {
        return templates.written("summary", new SummaryTexts(words).text());
    }

    /** What the unit has to send or do; empty if it owes nothing. */
    public Optional<String> reminder(Unit unit) {
        ReminderTexts reminders = new ReminderTexts(words);
        return reminders.owes(unit)
                ? Optional.of(templates.written("reminder", reminders.text(unit)))
                : Optional.empty();
    }

    /** Units that owe something: those that are late first, in the order of Annex 5. */
    public List<Unit> reminded() {
        ReminderTexts reminders = new ReminderTexts(words);
        return words.views().ledger().units().stream()
                .filter(reminders::owes)
                .sorted(comparing(reminders::isLate, reverseOrder()))
                .toList();
    }
}
