/** Whether a signature is that of somebody who may sign, found out of bytes alone: no program is run, no file opened. */
@NullMarked
package org.qingxin.history.signature;

import org.jspecify.annotations.NullMarked;
