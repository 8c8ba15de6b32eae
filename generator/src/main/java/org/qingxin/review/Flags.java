package org.qingxin.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.history.FieldChange.Replaced;
import org.qingxin.history.RecordChange;
import org.qingxin.history.Value;
import org.qingxin.history.Value.Num;
import org.qingxin.history.Where.Field;
import org.qingxin.history.Where.Step;
import org.qingxin.model.Campaign;
import org.qingxin.model.Stage;
import org.qingxin.review.Review.Flag;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/** What the rules about changes do not ask about, and a reviewer wants to see all the same. */
final class Flags {
    private final Sides sides;
    private final Words words;
    private final List<Flag> flags = new ArrayList<>();

    Flags(Sides sides) {
        this.sides = sides;
        this.words = sides.after();
    }

    List<Flag> of(List<RecordChange> changes) {
        changes.forEach(change -> {
            stage(change.record().id());
            sums(change);
        });
        return List.copyOf(flags);
    }

    /** A period that is over: what was reported from it is not what follows from the records now. */
    Optional<Flag> past(Campaign.Period period, int cells) {
        boolean isOver = period.due().isBefore(sides.is().asOf());
        return cells > 0 && isOver
                ? Optional.of(flag("past", "", words.text("review.flag.past", period.no(), cells)))
                : Optional.empty();
    }

    private void stage(String id) {
        Optional<CaseState> was = sides.was(id);
        Optional<Stage> now = sides.is(id).map(CaseState::stage);
        if (was.isEmpty() || now.isEmpty() || was.get().stage() == now.get()) {
            return;
        }
        boolean isBack = was.get().lines().stream()
                .flatMap(line -> line.event().stage().stream())
                .anyMatch(now.get()::equals);
        if (isBack) {
            String before = words.labels().of(was.get().stage());
            flags.add(flag(
                    "stage",
                    id,
                    words.text("review.flag.stage", before, words.labels().of(now.get()))));
        }
    }

    /** Money that was stated and is less now. */
    private void sums(RecordChange change) {
        change.fields().stream()
                .filter(each -> each instanceof Replaced replaced
                        && isMoney(each.at().steps())
                        && replaced.was() instanceof Num was
                        && replaced.is() instanceof Num is
                        && is.number().compareTo(was.number()) < 0)
                .map(Replaced.class::cast)
                .forEach(each -> flags.add(flag(
                        "amount",
                        change.record().id(),
                        words.text("review.flag.amount", amount(each.was()), amount(each.is())))));
        lowered(change.record().id());
    }

    private void lowered(String id) {
        Optional<CaseState> was = sides.was(id);
        Optional<CaseState> is = sides.is(id);
        if (was.isPresent()
                && is.isPresent()
                && is.get().verified().amount().compareTo(was.get().verified().amount()) < 0) {
            String before = Format.yuan(was.get().verified().amount());
            flags.add(flag(
                    "amount",
                    id,
                    words.text(
                            "review.flag.verified",
                            before,
                            Format.yuan(is.get().verified().amount()))));
        }
    }

    private static boolean isMoney(List<Step> steps) {
        Step last = steps.get(steps.size() - 1);
        return last instanceof Field field
                && (field.name().endsWith("mount") || field.name().endsWith("wages"));
    }

    private static String amount(Value value) {
        return value.shown();
    }

    private static Flag flag(String code, String record, String text) {
        return new Flag(code, record, text, Optional.empty());
    }
}
