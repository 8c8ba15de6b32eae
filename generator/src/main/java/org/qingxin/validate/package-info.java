/**
 * Tree to records: every file against its schema, then bound to its Java record, then the rules between records. The
 * only package that knows the schema engine; none of that engine's words are ever shown.
 */
@NullMarked
package org.qingxin.validate;

import org.jspecify.annotations.NullMarked;
