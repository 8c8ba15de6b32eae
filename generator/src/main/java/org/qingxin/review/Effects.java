package org.qingxin.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Money;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeLine;

/** What follows for a case: its stage, what is owed and paid. */
record Effects(Sides sides) {
    List<ChangeLine> of(String id) {
        Optional<CaseState> was = sides.was(id);
        Optional<CaseState> is = sides.is(id);
        Words words = sides.after();
        List<ChangeLine> effects = new ArrayList<>();
        add(effects, "review.effect.stage", was, is, state -> words.labels().of(state.stage()));
        add(
                effects,
                "review.effect.verified",
                was,
                is,
                state -> yuan(state.verified().amount()));
        add(effects, "review.effect.paid", was, is, state -> yuan(state.paid().amount()));
        add(effects, "review.effect.outstanding", was, is, state -> yuan(state.outstanding()));
        return effects;
    }

    private String yuan(Money money) {
        return sides.after().text("review.yuan", Format.yuan(money));
    }

    private void add(
            List<ChangeLine> effects,
            String label,
            Optional<CaseState> was,
            Optional<CaseState> is,
            Function<CaseState, String> figure) {
        String before = was.map(figure).orElse("");
        String after = is.map(figure).orElse("");
        if (!before.equals(after)) {
            effects.add(new ChangeLine(sides.after().text(label), before, after));
        }
    }
}
