/** The first page: what is late, where the money is, the villages side by side. */
@NullMarked
package org.qingxin.site.overview;

import org.jspecify.annotations.NullMarked;
