package org.qingxin.site.frame;

/**
 * A text that leads somewhere.
 *
 * @param href from the site's root; empty where there is nothing to lead to
 */
public record Link(String text, String href) {
    public static Link plain(String text) {
        return new Link(text, "");
    }
}
