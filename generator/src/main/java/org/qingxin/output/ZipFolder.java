package org.qingxin.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder of files as one file that every system opens. Its bytes follow from theirs: order and times are given, and
 * nothing is compressed, because what compression makes of a file differs between machines.
 */
public final class ZipFolder {
    /** Before it the format has no time, and on its first day Java writes the machine's zone beside it. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final LocalDateTime LATEST = LocalDateTime.of(2099, 12, 31, 0, 0);

    private ZipFolder() {}

    /**
     * Packs files.
     *
     * @param name of the folder that is there once it is unpacked
     * @param files by path in it, with {@code /}
     * @param time that every file bears; to two seconds, as the format keeps it
     */
    public static byte[] of(String name, SortedMap<String, byte[]> files, LocalDateTime time) {
        LocalDateTime borne = time.isBefore(EARLIEST) ? EARLIEST : time.isAfter(LATEST) ? LATEST : time;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(entry(name + "/" + each.getKey(), each.getValue(), borne));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String path, byte[] content, LocalDateTime time) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(time);
        return entry;
    }
}
