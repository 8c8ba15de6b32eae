/** What several subjects show: rows of cases, duties and inspections, where a record stands, what refers to it. */
@NullMarked
package org.qingxin.site.part;

import org.jspecify.annotations.NullMarked;
