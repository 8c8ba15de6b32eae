/** What has to be done and by when: warnings, calendar, findings that stand. */
@NullMarked
package org.qingxin.site.warnings;

import org.jspecify.annotations.NullMarked;
