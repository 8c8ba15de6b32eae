package org.qingxin.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.qingxin.form.Page;
import org.qingxin.form.Sheet;

/**
 * Forms as a workbook that Excel, WPS and LibreOffice open: values and never formulas, real merged cells and lines,
 * heights that show all text, paper and margins as the form says. The same sheets and day give the same bytes.
 */
public final class XlsxWriter {
    private static final String PROGRAM = "Qingxin";
    private static final double INCH = 25.4;

    private XlsxWriter() {}

    /**
     * @param sheets at least one
     * @param asOf the day that they tell, which is also when the workbook says it was made
     */
    public static byte[] write(List<Sheet> sheets, LocalDate asOf) {
        return write(sheets, asOf, (sheet, to) -> {});
    }

    /** A single sheet whose rows below its repeated heading can be filtered. */
    static byte[] filtered(Sheet filtered, LocalDate asOf) {
        return write(
                List.of(filtered),
                asOf,
                (sheet, to) -> sheet.repeated()
                        .ifPresent(heading -> to.setAutoFilter(
                                heading.last(),
                                0,
                                sheet.heights().size() - 1,
                                sheet.widths().size() - 1)));
    }

    private static byte[] write(List<Sheet> sheets, LocalDate asOf, BiConsumer<Sheet, Worksheet> more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, null)) {
            workbook.properties().setTitle(CellText.of(sheets.get(0).title()));
            for (Sheet each : sheets) {
                Worksheet to = workbook.newWorksheet(CellText.tab(each.name()));
                write(each, to);
                more.accept(each, to);
            }
            workbook.finish();
            return FixedPackage.of(
                    bytes.toByteArray(), sheets.stream().map(Sheet::breaks).toList(), asOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Sheet sheet, Worksheet to) {
        for (int column = 0; column < sheet.widths().size(); column++) {
            to.width(column, CellWriter.width(sheet.widths().get(column)));
        }
        for (int row = 0; row < sheet.heights().size(); row++) {
            to.rowHeight(row, sheet.heights().get(row));
        }
        CellWriter cells = new CellWriter(to);
        sheet.cells().forEach(cells::write);
        sheet.repeated().ifPresent(band -> {
            to.repeatRows(band.first(), band.last());
            to.freezePane(0, band.last() + 1);
        });
        page(sheet.page(), to);
        footer(sheet.footer(), to);
    }

    private static void page(Page page, Worksheet to) {
        to.hideGridLines();
        to.paperSize(page.paper() == Page.Paper.A3 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        to.pageOrientation(page.landscape() ? "landscape" : "portrait");
        to.fitToWidth((short) 1);
        to.fitToHeight((short) 0);
        float margin = (float) (page.margin() / INCH);
        to.leftMargin(margin);
        to.rightMargin(margin);
        to.topMargin(margin);
        to.bottomMargin(margin);
        to.headerMargin(margin / 2);
        to.footerMargin(margin / 2);
    }

    private static void footer(Sheet.Footer footer, Worksheet to) {
        if (!footer.note().isEmpty()) {
            to.footer(footer.note().replace("&", "&&"), Position.LEFT, CellWriter.FONT, 9);
        }
        if (!footer.pages().isEmpty()) {
            String pages =
                    footer.pages().replace("&", "&&").replace("{0}", "&P").replace("{1}", "&N");
            to.footer(pages, Position.RIGHT, CellWriter.FONT, 9);
        }
    }
}
