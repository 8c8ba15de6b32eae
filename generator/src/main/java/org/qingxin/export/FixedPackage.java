package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook packed again so that its bytes follow from its content: the day of making is given, merged ranges stand in
 * order (the library keeps them by their address in memory) and parts are stored, because what compression makes of them
 * differs between machines.
 */
final class FixedPackage {
    /** The first day of 1980 would be written with the zone of the machine beside it. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final Pattern MERGED = Pattern.compile("(?<=<mergeCells>).*?(?=</mergeCells>)");
    private static final Pattern MERGE = Pattern.compile("<mergeCell ref=\"[^\"]*\"/>");
    private static final String MARGINS = "<pageMargins ";
    private static final String CENTERED = "<printOptions horizontalCentered=\"1\"/>";

    private FixedPackage() {}

    static byte[] of(byte[] workbook, LocalDate made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> part : PackedParts.of(workbook).entrySet()) {
                store(part.getKey(), fixed(part.getKey(), part.getValue(), made), to);
            }
        }
        return bytes.toByteArray();
    }

    private static void store(String name, byte[] content, ZipOutputStream to) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ENTRY_TIME);
        to.putNextEntry(entry);
        to.write(content);
        to.closeEntry();
    }

    private static byte[] fixed(String name, byte[] content, LocalDate made) {
        if (name.equals("docProps/core.xml")) {
            return CREATED.matcher(new String(content, UTF_8))
                    .replaceAll("$1" + made + "T00:00:00Z")
                    .getBytes(UTF_8);
        }
        return name.startsWith("xl/worksheets/sheet")
                ? inOrder(new String(content, UTF_8))
                        .replace(MARGINS, CENTERED + MARGINS)
                        .getBytes(UTF_8)
                : content;
    }

    private static String inOrder(String sheet) {
        return MERGED.matcher(sheet)
                .replaceAll(merged -> Matcher.quoteReplacement(MERGE.matcher(merged.group())
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .sorted()
                        .collect(Collectors.joining())));
    }
}
