/**
 * The only reader of files: bytes, strict decoding, YAML tokens, a tree of nodes with positions. What it refuses, it
 * refuses with a position and in our own words; it knows nothing of records or schemas.
 */
@NullMarked
package org.qingxin.source;

import org.jspecify.annotations.NullMarked;
