package org.qingxin.site;

import java.util.function.Supplier;

/** A file of the site to be made. */
record SiteFile(String path, Supplier<byte[]> content) {}
