package org.qingxin.validate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.Carried;
import org.qingxin.derive.ledger.Once;
import org.qingxin.gauge.Gauge;
import org.qingxin.model.Dataset;

/** The records on a day. What follows from them is worked out once for all who ask: rules first, then the site. */
public final class Standing {
    private final Dataset data;
    private final LocalDate asOf;
    private final Carried carried;
    private final Supplier<Views> views;

    private Standing(Dataset data, LocalDate asOf, Carried carried, Supplier<Views> views) {
        this.data = data;
        this.asOf = asOf;
        this.carried = carried;
        this.views = views;
    }

    /** @param asOf inclusive */
    public static Standing of(Dataset data, LocalDate asOf, Gauge gauge) {
        return of(data, asOf, gauge, Carried.NOTHING);
    }

    /** The same after others, from which what is as it was is taken over. */
    public static Standing of(Dataset data, LocalDate asOf, Gauge gauge, Carried carried) {
        return new Standing(data, asOf, carried, Once.of(() -> Views.of(data, asOf, gauge, carried)));
    }

    public Dataset data() {
        return data;
    }

    /** The day that the records tell, inclusive; nothing may be dated after it. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What is taken over from the last look at the records. */
    public Carried carried() {
        return carried;
    }

    /** Empty while the records name no current campaign. */
    public Optional<Views> views() {
        return data.currentCampaign().map(campaign -> views.get());
    }
}
