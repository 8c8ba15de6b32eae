package org.qingxin.site.frame;

import java.util.function.Supplier;

/**
 * A page to be made: its model is put together only when it is its turn, so that the whole site is never in memory.
 *
 * @param path address from the site's root
 * @param template file name under {@code pages/}
 */
public record Page(String path, String template, Supplier<Object> model) {}
