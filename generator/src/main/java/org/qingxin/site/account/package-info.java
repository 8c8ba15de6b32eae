/** What {@code explain} tells of a record, in the words of the site. */
@NullMarked
package org.qingxin.site.account;

import org.jspecify.annotations.NullMarked;
