package org.qingxin.site;

/**
 * A text that leads somewhere.
 *
 * @param href from the site's root; empty where there is nothing to lead to
 */
public record Link(String text, String href) {
    static Link plain(String text) {
        return new Link(text, "");
    }
}
