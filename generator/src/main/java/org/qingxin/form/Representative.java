package org.qingxin.form;

import java.util.Optional;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.CaseTitle;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.People;
import org.qingxin.model.People.Identity;
import org.qingxin.wording.Words;

/**
 * The workers' representative as a paper form names one: with real details where they are given, otherwise masked, with
 * the paper file in which the resident number is.
 */
record Representative(Optional<String> name, Optional<String> idNumber, Optional<String> phone) {
    static final Representative NONE = new Representative(Optional.empty(), Optional.empty(), Optional.empty());

    static Representative of(ArrearsCase record, People people, Words words) {
        Optional<Identity> known = people.of(record).map(People.Party::representative);
        if (known.isPresent()) {
            return new Representative(
                    known.map(Identity::name), known.flatMap(Identity::idNumber), known.flatMap(Identity::phone));
        }
        Optional<ArrearsCase.Representative> masked = record.representative();
        return new Representative(
                masked.map(ArrearsCase.Representative::nameMasked),
                masked.map(each -> words.text("annex4.onPaper", each.ref())),
                masked.flatMap(ArrearsCase.Representative::phoneMasked));
    }

    /** The official name of the case, which has the representative's in it. */
    static String title(CaseState state, People people, Words words) {
        CaseTitle title = state.title();
        Optional<String> known =
                people.of(state.arrearsCase()).map(each -> each.representative().name());
        return words.title(new CaseTitle(
                title.project(), title.employer(), known.or(title::representative), title.workers(), title.migrants()));
    }

    @Override
    public String toString() {
        return "Representative";
    }
}
