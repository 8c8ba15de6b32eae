/**
 * Forms that come back filled in: a workbook becomes changes of records. Cells are found by the headings of the form as
 * {@code form} lays it out; what does not stand where the form has it is said, never guessed. Nothing is written here.
 */
@NullMarked
package org.qingxin.intake;

import org.jspecify.annotations.NullMarked;
