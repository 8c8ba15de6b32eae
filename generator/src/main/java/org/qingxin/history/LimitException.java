package org.qingxin.history;

import org.qingxin.history.Extent.Limit;

/** There is no log, and why not. Becomes an {@link Extent} before it leaves the package. */
final class LimitException extends Exception {
    private static final long serialVersionUID = 1;

    private final Limit limit;

    LimitException(Limit limit) {
        super(limit.name());
        this.limit = limit;
    }

    Limit limit() {
        return limit;
    }
}
