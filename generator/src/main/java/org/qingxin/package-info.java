/** {@link org.qingxin.Pipeline} is the table of contents; each stage has a package of its own. */
@NullMarked
package org.qingxin;

import org.jspecify.annotations.NullMarked;
