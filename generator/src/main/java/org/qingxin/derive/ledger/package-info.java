/** The books on a day: records looked up, each case folded from its timeline, what is owed and to how many. */
@NullMarked
package org.qingxin.derive.ledger;

import org.jspecify.annotations.NullMarked;
