/** How findings are printed: for people, for the hosts of git and for programs. One class per {@code --format}. */
@NullMarked
package org.qingxin.finding.print;

import org.jspecify.annotations.NullMarked;
