/**
 * What leaves the program as a file of another kind: forms and ledgers as workbooks and tables. Everything here makes
 * bytes from values; where they go is somebody else's business.
 */
@NullMarked
package org.qingxin.export;

import org.jspecify.annotations.NullMarked;
