/** A history of the demonstration records: how they would have come about, commit by commit. */
@NullMarked
package org.qingxin.demo;

import org.jspecify.annotations.NullMarked;
