/** One class per command; the only package that knows the clock, the terminal and exit codes. */
@NullMarked
package org.qingxin.cli;

import org.jspecify.annotations.NullMarked;
