/** What is sent upward: report periods with Annex 1 in its official layout, submissions, weekly briefings. */
@NullMarked
package org.qingxin.site.periods;

import org.jspecify.annotations.NullMarked;
