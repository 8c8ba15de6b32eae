package org.qingxin.form.text;

import java.time.LocalDate;
import java.util.List;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.Deadline.State;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;
import org.qingxin.wording.DeadlineWords;
import org.qingxin.wording.Words;

/** Fills in the reminder of what a unit owes. */
final class ReminderTexts {
    private static final int SHOWN = 12;
    private static final int DAYS_AHEAD = 7;

    private final Words words;
    private final RunningText running;

    ReminderTexts(Words words) {
        this.words = words;
        this.running = new RunningText(words);
    }

    /** Whether anything is overdue or falls due in the days to come. */
    boolean owes(Unit unit) {
        return duties(unit.id()).stream().anyMatch(each -> isOverdue(each) || isNear(each));
    }

    boolean isLate(Unit unit) {
        return duties(unit.id()).stream().anyMatch(ReminderTexts::isOverdue);
    }

    ReminderText text(Unit unit) {
        List<Deadline> duties = duties(unit.id());
        return new ReminderText(
                Heading.of(words, words.asOf()),
                unit.name(),
                unit.isVillage(),
                Listed.first(
                        SHOWN, duties.stream().filter(ReminderTexts::isOverdue).toList(), this::duty),
                Listed.first(SHOWN, duties.stream().filter(this::isNear).toList(), this::duty));
    }

    private List<Deadline> duties(Id.Unit unit) {
        return words.views().deadlines().ownedBy(unit);
    }

    private static boolean isOverdue(Deadline each) {
        return each.state() == State.OVERDUE;
    }

    private boolean isNear(Deadline each) {
        return each.state() == State.DUE && !each.due().isAfter(words.asOf().plusDays(DAYS_AHEAD));
    }

    private ReminderText.Duty duty(Deadline duty) {
        boolean ofUnit = duty.target() instanceof Id.Unit;
        int working = working(duty);
        boolean inWorkingDays = duty.kind().countsWorkingDays() && working > 0;
        long days = isOverdue(duty) ? duty.daysLate() : duty.daysLeft();
        return new ReminderText.Duty(
                running.phrase(DeadlineWords.label(duty, words)),
                ofUnit ? "" : new Names(words).of(duty.target()),
                running.day(duty.due()),
                running.weekday(duty.due()),
                isReport(duty),
                inWorkingDays ? working : days,
                inWorkingDays);
    }

    private static boolean isReport(Deadline duty) {
        return switch (duty.kind()) {
            case ANNEX1, WEEKLY, SPECIAL, SUMMARY, SHEET -> true;
            default -> false;
        };
    }

    private int working(Deadline duty) {
        LocalDate today = words.asOf();
        return isOverdue(duty)
                ? words.views().workingDays().between(duty.due(), today)
                : words.views().workingDays().between(today, duty.due());
    }
}
