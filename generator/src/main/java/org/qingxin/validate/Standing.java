package org.qingxin.validate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.Once;
import org.qingxin.gauge.Gauge;
import org.qingxin.model.Dataset;

/** The records on a day. What follows from them is worked out once for all who ask: rules first, then the site. */
public final class Standing {
    private final Dataset data;
    private final LocalDate asOf;
    private final Supplier<Views> views;

    private Standing(Dataset data, LocalDate asOf, Supplier<Views> views) {
        this.data = data;
        this.asOf = asOf;
        this.views = views;
    }

    /** @param asOf inclusive */
    public static Standing of(Dataset data, LocalDate asOf, Gauge gauge) {
        return new Standing(data, asOf, Once.of(() -> Views.of(data, asOf, gauge)));
    }

    public Dataset data() {
        return data;
    }

    /** The day that the records tell, inclusive; nothing may be dated after it. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Empty while the records name no current campaign. */
    public Optional<Views> views() {
        return data.currentCampaign().map(campaign -> views.get());
    }
}
