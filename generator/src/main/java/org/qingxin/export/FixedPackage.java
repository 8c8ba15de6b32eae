package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
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
 * differs between machines. What the library cannot say is put in: centring on paper, and where new pages begin.
 */
final class FixedPackage {
    /** The first day of 1980 would be written with the zone of the machine beside it. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final Pattern MERGED = Pattern.compile("(?<=<mergeCells>).*?(?=</mergeCells>)");
    private static final Pattern MERGE = Pattern.compile("<mergeCell ref=\"[^\"]*\"/>");
    private static final String MARGINS = "<pageMargins ";
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet([0-9]+)\\.xml");
    private static final String END = "</worksheet>";
    private static final String CENTERED = "<printOptions horizontalCentered=\"1\"/>";

    private FixedPackage() {}

    /** @param breaks for each sheet the rows, counted from 0, with which a new page begins */
    static byte[] of(byte[] workbook, List<List<Integer>> breaks, LocalDate made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> part : PackedParts.of(workbook).entrySet()) {
                store(part.getKey(), fixed(part.getKey(), part.getValue(), breaks, made), to);
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

    private static byte[] fixed(String name, byte[] content, List<List<Integer>> breaks, LocalDate made) {
        if (name.equals("docProps/core.xml")) {
            return CREATED.matcher(new String(content, UTF_8))
                    .replaceAll("$1" + made + "T00:00:00Z")
                    .getBytes(UTF_8);
        }
        Matcher sheet = SHEET.matcher(name);
        return sheet.matches()
                ? inOrder(new String(content, UTF_8))
                        .replace(MARGINS, CENTERED + MARGINS)
                        .replace(END, breaks(breaks.get(Integer.parseInt(sheet.group(1)) - 1)) + END)
                        .getBytes(UTF_8)
                : content;
    }

    private static String breaks(List<Integer> rows) {
        return rows.isEmpty()
                ? ""
                : rows.stream()
                        .map(row -> "<brk id=\"" + row + "\" max=\"16383\" man=\"1\"/>")
                        .collect(Collectors.joining(
                                "",
                                "<rowBreaks count=\"" + rows.size() + "\" manualBreakCount=\"" + rows.size() + "\">",
                                "</rowBreaks>"));
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
