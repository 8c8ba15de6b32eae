/**
 * The site while it is being written: answered on this machine only, page by page as a browser asks, and shown again when
 * a file changes. What cannot be built is told over the page that stood there before.
 */
@NullMarked
package org.qingxin.serve;

import org.jspecify.annotations.NullMarked;
