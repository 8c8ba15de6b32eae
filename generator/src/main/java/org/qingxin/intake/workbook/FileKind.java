package org.qingxin.intake.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;

/** What a file is that is no workbook of today, by its first bytes and not by its name. */
final class FileKind {
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String UTF8_MARK = "\u00EF\u00BB\u00BF";
    private static final int LOOKED_AT = 4096;

    private FileKind() {}

    /** @throws UnreadableException if it is not packed as a workbook is */
    static void requirePacked(byte[] bytes) throws UnreadableException {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1);
        if (start.startsWith(OLE)) {
            throw old(bytes);
        }
        if (!start.startsWith(ZIP)) {
            throw isOther(named(start));
        }
    }

    /** Something packed, but no workbook. */
    static UnreadableException otherPackage(ZipParts parts) {
        if (parts.has("mimetype") || parts.has("content.xml")) {
            return isOther(Arg.of("LibreOffice 的 ods 表格", "an ods sheet of LibreOffice"));
        }
        if (parts.has("xl/workbook.bin")) {
            return isOther(Arg.of("二进制的 xlsb 表格", "a binary xlsb workbook"));
        }
        return isOther(
                parts.has("word/document.xml")
                        ? Arg.of("Word 文档", "a Word document")
                        : Arg.of("压缩包", "a packed folder"));
    }

    private static UnreadableException old(byte[] bytes) {
        String all = new String(bytes, ISO_8859_1);
        boolean isLocked = all.contains(new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1));
        return new UnreadableException(isLocked ? Code.LOCKED_WORKBOOK : Code.OLD_WORKBOOK, Map.of());
    }

    private static Arg named(String start) {
        String text = start.startsWith(UTF8_MARK) ? start.substring(UTF8_MARK.length()) : start;
        String first = text.stripLeading().toLowerCase(Locale.ROOT);
        if (first.isEmpty()) {
            return Arg.of("空文件", "an empty file");
        }
        return markup(first)
                .or(() -> first.startsWith("%pdf") ? Optional.of(Arg.of("PDF", "a PDF")) : Optional.empty())
                .orElseGet(() -> isText(text)
                        ? Arg.of("纯文本（如 csv）", "plain text such as csv")
                        : Arg.of("别的文件", "something else"));
    }

    private static Optional<Arg> markup(String first) {
        if (first.startsWith("<?xml")) {
            return Optional.of(Arg.of("XML 文件", "an XML file"));
        }
        return first.startsWith("<")
                ? Optional.of(Arg.of("网页（只是文件名像表格）", "a web page with the name of a workbook"))
                : Optional.empty();
    }

    /** Bytes from 0x80 on are letters in one encoding or another. */
    private static boolean isText(String start) {
        return start.chars().noneMatch(each -> each < ' ' && each != '\t' && each != '\r' && each != '\n');
    }

    private static UnreadableException isOther(Arg kind) {
        return new UnreadableException(Code.NOT_A_WORKBOOK, Map.of("kind", kind));
    }
}
