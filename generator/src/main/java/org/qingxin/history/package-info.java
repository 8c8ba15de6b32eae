/** What git knows of the records. Runs the git command in a fixed environment and reads nothing else of its world. */
@NullMarked
package org.qingxin.history;

import org.jspecify.annotations.NullMarked;
