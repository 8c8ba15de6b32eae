/** Finished files and where they go: staged beside the target, swapped in whole. Knows nothing of what they say. */
@NullMarked
package org.qingxin.output;

import org.jspecify.annotations.NullMarked;
