/** The records as they were, out of the repository, as far as they are not as they are. */
@NullMarked
package org.qingxin.recall;

import org.jspecify.annotations.NullMarked;
