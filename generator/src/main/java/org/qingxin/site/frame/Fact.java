package org.qingxin.site.frame;

import java.util.List;
import org.qingxin.wording.Format;

/**
 * A labelled value of a fact list.
 *
 * @param width {@code w2} or {@code w3} to span columns; empty for one
 */
public record Fact(String label, List<Link> values, String width) {
    public static Fact of(String label, String value) {
        return new Fact(label, List.of(Link.plain(value)), "");
    }

    public static Fact of(String label, Link value) {
        return new Fact(label, List.of(value), "");
    }

    public static Fact of(String label, List<Link> values) {
        return new Fact(label, values.isEmpty() ? List.of(Link.plain(Format.NONE)) : values, "");
    }

    public Fact wide() {
        return new Fact(label, values, "w2");
    }

    public Fact full() {
        return new Fact(label, values, "w3");
    }
}
