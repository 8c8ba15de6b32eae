/**
 * Workbooks as spreadsheet programs save them, read as values: what stands in which cell, what is merged and what is
 * hidden. Knows nothing of forms.
 */
@NullMarked
package org.qingxin.intake.workbook;

import org.jspecify.annotations.NullMarked;
