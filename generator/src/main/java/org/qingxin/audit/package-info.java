/** What proves that a site is what its records make: the list of all that was read and published, and its checking. */
@NullMarked
package org.qingxin.audit;

import org.jspecify.annotations.NullMarked;
