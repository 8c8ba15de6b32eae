/**
 * Views to pages. A page is a record of ready strings and a template that shows it; money, dates, sorting, counting and
 * addresses are settled here, in Java. Owns FreeMarker and flexmark, reads templates through {@link
 * org.qingxin.site.TemplateFiles} and never a file of its own accord.
 */
@NullMarked
package org.qingxin.site;

import org.jspecify.annotations.NullMarked;
