/**
 * Ledgers of any records: a plan of columns and ways to divide them becomes pages, and scripts where it is long. Knows no
 * subject.
 */
@NullMarked
package org.qingxin.site.ledger;

import org.jspecify.annotations.NullMarked;
