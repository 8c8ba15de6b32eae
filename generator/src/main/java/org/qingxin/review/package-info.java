/** What a change of the records means, for whoever approves it. */
@NullMarked
package org.qingxin.review;

import org.jspecify.annotations.NullMarked;
