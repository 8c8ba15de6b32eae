/** What is due, from whom, by when, done or late: duties of cases, of the town and of reports. */
@NullMarked
package org.qingxin.derive.duty;

import org.jspecify.annotations.NullMarked;
