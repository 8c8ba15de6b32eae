/** Two states of the ledger, each on its day: every figure and every row of one beside the other. */
@NullMarked
package org.qingxin.compare;

import org.jspecify.annotations.NullMarked;
