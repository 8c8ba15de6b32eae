/**
 * The search index: documents to classic script files that a page without a server can load one by one. Every two
 * neighbouring characters of a text are a token, so that any part of a Chinese name is found exactly; the tokens lie in
 * shards, the texts of the documents in stores. {@code assets/search.js} is the reader, and so is a test. {@code
 * Searched…} classes say what of the records can be found.
 */
@NullMarked
package org.qingxin.site.search;

import org.jspecify.annotations.NullMarked;
