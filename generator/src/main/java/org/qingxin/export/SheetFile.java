package org.qingxin.export;

import java.time.LocalDate;
import java.util.List;
import org.qingxin.form.Sheet;

/** A form as a file of any type. */
final class SheetFile {
    static final List<FileType> TYPES = List.of(FileType.XLSX, FileType.CSV, FileType.JSON);

    private SheetFile() {}

    /**
     * @param name of the file without its ending
     * @param asOf the day that the form tells
     */
    static Made of(Sheet sheet, String name, FileType type, LocalDate asOf, List<String> notes) {
        byte[] content = switch (type) {
            case XLSX -> XlsxWriter.write(List.of(sheet), asOf);
            case CSV -> SheetCsv.write(sheet);
            case JSON -> SheetJson.write(sheet, asOf);
            case TXT, ICS -> throw new IllegalArgumentException("a form is neither text nor calendar");
        };
        return new Made(name + "." + type.ending(), content, notes);
    }
}
