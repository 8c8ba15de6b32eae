package org.qingxin.site.units;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.OwedNext;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.form.text.Texts;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.part.SubmissionWords;
import org.qingxin.wording.DeadlineWords;
import org.qingxin.wording.Format;

/**
 * What a unit owes next, in sentences, and the text that reminds it.
 *
 * @param lines what is next, what is overdue, what was sent back
 * @param reminder ready to copy; empty if nothing is overdue or near
 * @param command what writes the same text
 */
public record UnitOwed(List<String> lines, String reminder, String command) {

    static UnitOwed of(Unit unit, Edition edition) {
        OwedNext owed = OwedNext.of(unit, edition.views());
        Stream<String> next = owed.next().stream().limit(1).map(each -> next(unit, each, edition));
        Stream<String> overdue = owed.overdue().stream()
                .limit(1)
                .map(each -> edition.text(
                        "unit.owedOverdue",
                        owed.overdue().size(),
                        what(each, edition),
                        Format.day(each.due()),
                        each.daysLate()));
        Stream<String> returned = edition.views().submissions().returned(unit.id()).stream()
                .map(each -> edition.text("unit.owedReturned", each.period(), SubmissionWords.returned(each, edition)));
        Optional<String> reminder = new Texts(edition.words()).reminder(unit);
        return new UnitOwed(
                Stream.of(overdue, returned, next).flatMap(each -> each).toList(),
                reminder.orElse(""),
                "qingxin export reminder --unit " + unit.id().value());
    }

    private static String next(Unit unit, Deadline due, Edition edition) {
        return due.daysLeft() == 0
                ? edition.text("unit.owedToday", what(due, edition), unit.name())
                : edition.text("unit.owedNext", what(due, edition), Format.day(due.due()), due.daysLeft(), unit.name());
    }

    private static String what(Deadline due, Edition edition) {
        return DeadlineWords.label(due, edition.words());
    }
}
