/**
 * The fifteen rules by which a town warns itself, one class each. A rule says which records raise it since when and
 * with which figures; level, term and order are {@link org.qingxin.derive.warning.Warnings}'s, words are the site's.
 */
@NullMarked
package org.qingxin.derive.warning;

import org.jspecify.annotations.NullMarked;
