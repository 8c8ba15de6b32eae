package org.qingxin.compare;

import static java.util.Comparator.comparing;

import java.util.List;
import org.qingxin.derive.Views;
import org.qingxin.model.Campaign.Period;

/** Which periods are looked back at: those that are over, of a town with many records only the last of them. */
public final class Hindsight {
    /** Looking back at a period costs as much as a check of all records and two sets of views. */
    public static final int MANY = 4_000;

    private Hindsight() {}

    public static List<Period> periods(Views views) {
        List<Period> over = views.campaign().periods().stream()
                .filter(each -> each.kind() == Period.Kind.INTERIM)
                .filter(each -> each.to().isBefore(views.asOf()))
                .sorted(comparing(Period::no))
                .toList();
        return isLimited(views) && !over.isEmpty() ? over.subList(over.size() - 1, over.size()) : over;
    }

    /** Whether there are so many records that only the last period is looked back at. */
    public static boolean isLimited(Views views) {
        return views.ledger().data().size() > MANY;
    }
}
