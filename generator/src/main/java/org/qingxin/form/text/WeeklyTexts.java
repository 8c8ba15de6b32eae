package org.qingxin.form.text;

import java.util.Optional;
import org.qingxin.derive.WeekReview;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.text.Texts.Audience;
import org.qingxin.model.Id;
import org.qingxin.wording.Templates;
import org.qingxin.wording.Words;

/** The texts of one week, whose figures are worked out once for all of them. */
public final class WeeklyTexts {
    private final WeekReview review;
    private final Words words;
    private final Templates templates;

    WeeklyTexts(WeekReview review, Words words, Templates templates) {
        this.review = review;
        this.words = words;
        this.templates = templates;
    }

    /** What they are written from. */
    public WeekReview review() {
        return review;
    }

    /** The Wednesday text (campaign plan, part five, no. 3). */
    public String briefing(Audience audience) {
        return templates.written(audience.template(), new WeekTexts(review, words).text());
    }

    /**
     * The special report on a key case (campaign plan, part five, no. 2).
     *
     * @return empty if the case is no key case or was not on the books then
     */
    public Optional<String> specialReport(Id.Case id) {
        return review.now()
                .state(id)
                .filter(CaseState::isKeyCase)
                .map(state -> templates.written("special-report", new SpecialTexts(review, state, words).text()));
    }
}
