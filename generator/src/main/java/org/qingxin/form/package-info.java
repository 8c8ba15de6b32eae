/**
 * Official forms, ledgers and texts as values. A form is laid out here once, as a {@link org.qingxin.form.Sheet}: it is
 * written as a workbook, printed as a page and, when it comes back filled in, read cell by cell.
 */
@NullMarked
package org.qingxin.form;

import org.jspecify.annotations.NullMarked;
