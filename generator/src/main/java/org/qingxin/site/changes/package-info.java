/** Who changed what and when: the whole log as a ledger, and month by month to read. */
@NullMarked
package org.qingxin.site.changes;

import org.jspecify.annotations.NullMarked;
