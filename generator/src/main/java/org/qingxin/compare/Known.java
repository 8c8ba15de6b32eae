package org.qingxin.compare;

import java.util.List;
import java.util.Optional;
import org.qingxin.derive.Views;
import org.qingxin.history.Commit;
import org.qingxin.history.CommitChanges;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Coded;

/**
 * What was known at the end of the last day of a period: the records as the last commit by then has them.
 *
 * @param commit that one; empty where none can be named
 * @param views what follows from them on that day; empty where they cannot be told
 * @param gap why not
 * @param later what was committed since, from the oldest on
 * @param odd how many commits have clocks that do not fit into their order, so that their day is that of the one before
 */
public record Known(
        Period period,
        Optional<Commit> commit,
        Optional<Views> views,
        Optional<Gap> gap,
        List<CommitChanges> later,
        int odd) {
    /** Why it cannot be told what was known. */
    public enum Gap implements Coded {
        /** No log of the commits was asked for old records, or it is not there, not whole or does not prove right. */
        NO_LOG,
        /** Nothing was committed by then. */
        TOO_EARLY,
        /** The repository does not have the bytes of all files any more. */
        LOST,
        /** Today's checks refuse the records as they were, so nothing follows from them. */
        REFUSED
    }

    public Known {
        later = List.copyOf(later);
    }

    public static Known none(Period period, Gap gap) {
        return new Known(period, Optional.empty(), Optional.empty(), Optional.of(gap), List.of(), 0);
    }
}
