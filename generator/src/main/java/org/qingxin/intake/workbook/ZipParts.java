package org.qingxin.intake.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.qingxin.finding.Code;

/**
 * The parts of a package by its directory, unpacked one at a time and only up to a size: a few kilobytes can be packed so
 * that they would fill any disk. Only memory is touched.
 */
final class ZipParts {
    static final int LARGEST = 5 << 20;
    /** Of all parts that are unpacked. */
    static final int LARGEST_UNPACKED = 32 << 20;

    private static final int MOST = 2000;
    private static final int END = 22;
    private static final int END_SIGN = 0x06054b50;
    private static final int LONGEST_REMARK = 0xFFFF;
    private static final int ENTRY = 46;
    private static final int ENTRY_SIGN = 0x02014b50;
    private static final int LOCAL = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** @param at of its header in the package */
    private record Part(int flags, int method, int sum, int packedSize, int at) {}

    private final ByteBuffer bytes;
    private final Map<String, Part> parts = new HashMap<>();
    private int left = LARGEST_UNPACKED;

    private ZipParts(byte[] packed) {
        bytes = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ZipParts of(byte[] packed) throws UnreadableException {
        if (packed.length > LARGEST) {
            throw UnreadableException.tooLarge((LARGEST >> 20) + " MB");
        }
        try {
            ZipParts parts = new ZipParts(packed);
            parts.readDirectory();
            return parts;
        } catch (IndexOutOfBoundsException e) {
            throw UnreadableException.broken();
        }
    }

    boolean has(String name) {
        return parts.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The content of a part. Names are the same in upper and lower case. */
    Optional<byte[]> read(String name) throws UnreadableException {
        Part part = parts.get(name.toLowerCase(Locale.ROOT));
        if (part == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(content(part));
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw UnreadableException.broken();
        }
    }

    private void readDirectory() throws UnreadableException {
        int end = end();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        if (count > MOST) {
            throw UnreadableException.tooLarge(String.valueOf(MOST));
        }
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY_SIGN) {
                throw UnreadableException.broken();
            }
            int nameLength = bytes.getShort(at + 28) & 0xFFFF;
            byte[] name = new byte[nameLength];
            bytes.get(at + ENTRY, name);
            parts.put(
                    new String(name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT),
                    new Part(
                            bytes.getShort(at + 8),
                            bytes.getShort(at + 10),
                            bytes.getInt(at + 16),
                            bytes.getInt(at + 20),
                            bytes.getInt(at + 42)));
            at += ENTRY + nameLength + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        }
    }

    private int end() throws UnreadableException {
        int last = bytes.limit() - END;
        for (int at = last; at >= Math.max(0, last - LONGEST_REMARK); at--) {
            if (bytes.getInt(at) == END_SIGN) {
                return at;
            }
        }
        throw UnreadableException.broken();
    }

    private byte[] content(Part part) throws UnreadableException, DataFormatException {
        boolean isLocked = (part.flags() & 1) != 0;
        if (isLocked) {
            throw new UnreadableException(Code.LOCKED_WORKBOOK, Map.of());
        }
        int start = part.at()
                + LOCAL
                + (bytes.getShort(part.at() + 26) & 0xFFFF)
                + (bytes.getShort(part.at() + 28) & 0xFFFF);
        byte[] packed = new byte[Math.min(Math.max(part.packedSize(), 0), bytes.limit())];
        bytes.get(start, packed);
        byte[] content = switch (part.method()) {
            case STORED -> packed;
            case DEFLATED -> inflated(packed);
            default -> throw UnreadableException.broken();
        };
        take(content.length);
        CRC32 sum = new CRC32();
        sum.update(content);
        if ((int) sum.getValue() != part.sum()) {
            throw UnreadableException.broken();
        }
        return content;
    }

    private byte[] inflated(byte[] packed) throws UnreadableException, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] content = new byte[Math.min(left, Math.max(1024, packed.length * 4)) + 1];
            int length = 0;
            while (!inflater.finished()) {
                int got = inflater.inflate(content, length, content.length - length);
                length += got;
                if (length > left) {
                    throw tooMuch();
                }
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw UnreadableException.broken();
                }
                if (length == content.length) {
                    content = Arrays.copyOf(content, (int) Math.min(left + 1L, content.length * 2L));
                }
            }
            return Arrays.copyOf(content, length);
        } finally {
            inflater.end();
        }
    }

    private void take(int size) throws UnreadableException {
        if (size > left) {
            throw tooMuch();
        }
        left -= size;
    }

    private static UnreadableException tooMuch() {
        return UnreadableException.tooLarge((LARGEST_UNPACKED >> 20) + " MB");
    }
}
