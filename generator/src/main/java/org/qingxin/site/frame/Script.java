package org.qingxin.site.frame;

import java.util.function.Supplier;

/**
 * A file of data that pages load as a classic script, since nothing else can be read from a folder.
 *
 * @param path address from the site's root
 */
public record Script(String path, Supplier<String> text) {}
