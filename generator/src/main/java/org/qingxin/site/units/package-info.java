/** Units with their duties, assessment, supervision, publicity and training. */
@NullMarked
package org.qingxin.site.units;

import org.jspecify.annotations.NullMarked;
