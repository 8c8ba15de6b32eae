/**
 * Views to pages. A page is a record of ready strings and a template that shows it; money, dates, sorting, counting and
 * addresses are settled here, in Java. {@link org.qingxin.site.Site} lists all pages; each subject has a room of its own,
 * and what several need lies below them.
 */
@NullMarked
package org.qingxin.site;

import org.jspecify.annotations.NullMarked;
