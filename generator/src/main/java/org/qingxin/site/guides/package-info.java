/** What explains the rest: texts of the town, fields, checks, this edition. */
@NullMarked
package org.qingxin.site.guides;

import org.jspecify.annotations.NullMarked;
