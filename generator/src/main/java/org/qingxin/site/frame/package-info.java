/**
 * What every page stands in: addresses, navigation, layout, links and tags, Markdown, and the {@link
 * org.qingxin.site.frame.Edition} that pages are made from. Knows no subject.
 */
@NullMarked
package org.qingxin.site.frame;

import org.jspecify.annotations.NullMarked;
