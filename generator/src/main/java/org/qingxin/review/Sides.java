package org.qingxin.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;
import org.qingxin.wording.Words;

/**
 * The records before and after, on the same day.
 *
 * @param before empty if nothing follows from them, because they name no campaign
 */
record Sides(Optional<Words> before, Words after) {
    Optional<Views> was() {
        return before.map(Words::views);
    }

    Views is() {
        return after.views();
    }

    Optional<CaseState> was(String id) {
        return was().flatMap(views -> views.state(new Id.Case(id)));
    }

    Optional<CaseState> is(String id) {
        return is().state(new Id.Case(id));
    }

    /** Periods of the campaign that have begun, without the one that sums them up. */
    List<Campaign.Period> periods() {
        return Stream.of(is().campaign())
                .flatMap(campaign -> campaign.periods().stream())
                .filter(period -> period.kind() == Campaign.Period.Kind.INTERIM)
                .filter(period -> !period.from().isAfter(is().asOf()))
                .sorted(Comparator.comparing(Campaign.Period::no))
                .toList();
    }
}
