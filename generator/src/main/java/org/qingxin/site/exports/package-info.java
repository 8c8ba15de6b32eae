/** What can be taken away: forms, ledgers, calendars and texts as files, and the commands that make them. */
@NullMarked
package org.qingxin.site.exports;

import org.jspecify.annotations.NullMarked;
