package org.qingxin.serve;

import java.util.Optional;
import org.qingxin.site.OnDemand;

/**
 * What came of looking at the files once.
 *
 * @param site empty if they cannot be shown
 * @param trouble why not, as it is told to people; otherwise empty
 */
public record Moment(Optional<OnDemand> site, String trouble) {
    public static Moment of(OnDemand site) {
        return new Moment(Optional.of(site), "");
    }

    public static Moment of(String trouble) {
        return new Moment(Optional.empty(), trouble);
    }
}
