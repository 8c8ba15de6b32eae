/** Rules about two states of the records: what may have become of what was there. */
@NullMarked
package org.qingxin.validate.past;

import org.jspecify.annotations.NullMarked;
