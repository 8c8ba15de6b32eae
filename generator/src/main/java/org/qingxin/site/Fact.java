package org.qingxin.site;

import java.util.List;
import org.qingxin.wording.Format;

/**
 * A labelled value of a fact list.
 *
 * @param width {@code w2} or {@code w3} to span columns; empty for one
 */
public record Fact(String label, List<Link> values, String width) {
    static Fact of(String label, String value) {
        return new Fact(label, List.of(Link.plain(value)), "");
    }

    static Fact of(String label, Link value) {
        return new Fact(label, List.of(value), "");
    }

    static Fact of(String label, List<Link> values) {
        return new Fact(label, values.isEmpty() ? List.of(Link.plain(Format.NONE)) : values, "");
    }

    Fact wide() {
        return new Fact(label, values, "w2");
    }

    Fact full() {
        return new Fact(label, values, "w3");
    }
}
