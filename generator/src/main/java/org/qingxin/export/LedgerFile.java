package org.qingxin.export;

import java.util.List;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.form.ledger.LedgerSheet;
import org.qingxin.wording.Words;

/** A ledger as a file of any type. */
final class LedgerFile {
    static final List<FileType> TYPES = List.of(FileType.XLSX, FileType.CSV, FileType.JSON);

    private LedgerFile() {}

    static byte[] of(LedgerForm<?> ledger, FileType type, Words words) {
        return switch (type) {
            case XLSX -> XlsxWriter.filtered(LedgerSheet.of(ledger, words), words.asOf());
            case CSV -> LedgerCsv.write(ledger);
            case JSON -> LedgerJson.write(ledger, words.asOf());
            default -> throw new IllegalArgumentException("no ledger is written as " + type);
        };
    }
}
