/** Employers and inspections of them. */
@NullMarked
package org.qingxin.site.employers;

import org.jspecify.annotations.NullMarked;
