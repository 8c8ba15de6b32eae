package org.qingxin.intake;

import java.util.List;
import org.qingxin.intake.workbook.Grid;

/** A form that can be read back: how its sheet is known, and which records it is about. */
interface PaperForm {
    /** Whether a sheet is this form, by its headings. */
    boolean recognises(Grid grid);

    /**
     * The records that the sheet is about as they are to be, those that stay as they are too; what is wrong goes to {@code
     * remarks}, and then what is returned is not used.
     */
    List<Change> read(Grid grid, Intake.Asked asked, Remarks remarks);
}
