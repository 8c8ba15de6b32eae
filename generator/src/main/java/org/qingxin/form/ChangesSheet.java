package org.qingxin.form;

import java.util.Arrays;
import java.util.List;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeRow;
import org.qingxin.wording.change.ChangeRow.Column;

/**
 * The change log as a list to file, on A3 lying: what it covers stands over it, so that a part is never filed as the
 * whole. Keys: {@code extent}; for the lines, counted from 1, {@code 1.} and the name of the column.
 */
public final class ChangesSheet {
    public static final String FORM = "changes";

    private final Words words;

    public ChangesSheet(Words words) {
        this.words = words;
    }

    /** @param extent how far back the log goes and what of it was asked for */
    public Sheet of(String extent, List<ChangeRow> rows) {
        SheetBuilder sheet = SheetBuilder.of(FORM, words.text("changes.title"), words.text("changes.title"))
                .page(Page.landscape(Page.Paper.A3), Sheet.Footer.of(words))
                .widths(9, 9, 9, 9, 12, 4, 14, 12, 6, 8, 5, 10, 14, 5, 12, 16, 16, 14, 12)
                .title();
        sheet.row(Entry.note(extent).across(sheet.columns()).key("extent"));
        int heading = sheet.rows();
        sheet.row(Arrays.stream(Column.values())
                        .map(each -> Entry.heading(words.text("changes.column." + each.code())))
                        .toArray(Entry[]::new))
                .repeatFrom(heading);
        for (int line = 1; line <= rows.size(); line++) {
            sheet.row(line(line, rows.get(line - 1)));
        }
        return sheet.build();
    }

    private static Entry[] line(int no, ChangeRow row) {
        return Arrays.stream(Column.values())
                .map(each -> Entry.text(row.text(each)).key(no + "." + each.code()))
                .toArray(Entry[]::new);
    }
}
