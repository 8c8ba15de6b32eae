package org.qingxin.derive.annex1;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;

/**
 * In which periods and columns of Annex 1 the town counts a case: the tables' sources, read backwards. A case counts by
 * itself, so no table need be made for it.
 */
public final class CountedIn {
    private final Ledger ledger;
    private final List<Campaign.Period> periods;

    /** @param columns in the order of the form */
    public record Counted(Campaign.Period period, List<Annex1Column> columns) {}

    public CountedIn(Ledger ledger, List<Campaign.Period> periods) {
        this.ledger = ledger;
        this.periods = periods;
    }

    /** Periods that count the case, in their order. */
    public List<Counted> of(Id.Case id) {
        List<Counted> all = new ArrayList<>();
        ledger.state(id).ifPresent(state -> {
            for (Campaign.Period period : periods) {
                CaseSpan span = CaseSpan.of(state, period.from(), period.to());
                List<Annex1Column> columns = span.columns();
                if (!columns.isEmpty()) {
                    all.add(new Counted(period, columns));
                }
            }
        });
        return List.copyOf(all);
    }
}
