package org.qingxin.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a package as the library has just packed them, read by its directory: {@code java.util.zip} reads a stream
 * only from the front and does not understand the long sizes behind each part.
 */
final class PackedParts {
    private static final int END = 22;
    private static final int ENTRIES_AT = 10;
    private static final int DIRECTORY_AT = 16;
    private static final int ENTRY = 46;
    private static final int LOCAL_HEADER = 30;

    private final ByteBuffer packed;

    private PackedParts(byte[] packed) {
        this.packed = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Names and contents in the order of the package. */
    static Map<String, byte[]> of(byte[] packed) throws IOException {
        try {
            return new PackedParts(packed).parts();
        } catch (DataFormatException e) {
            throw new IOException("a package that cannot be read back", e);
        }
    }

    private Map<String, byte[]> parts() throws DataFormatException {
        int end = packed.limit() - END;
        int entries = packed.getShort(end + ENTRIES_AT) & 0xFFFF;
        int at = packed.getInt(end + DIRECTORY_AT);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            int name = packed.getShort(at + 28) & 0xFFFF;
            int extra = packed.getShort(at + 30) & 0xFFFF;
            String called = new String(packed.array(), at + ENTRY, name, US_ASCII);
            parts.put(called, content(packed.getInt(at + 42), packed.getInt(at + 20), packed.getInt(at + 24)));
            at += ENTRY + name + extra;
        }
        return parts;
    }

    private byte[] content(int header, int packedSize, int size) throws DataFormatException {
        int name = packed.getShort(header + 26) & 0xFFFF;
        int extra = packed.getShort(header + 28) & 0xFFFF;
        byte[] content = new byte[size];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed.array(), header + LOCAL_HEADER + name + extra, packedSize);
            int read = 0;
            while (read < size) {
                int got = inflater.inflate(content, read, size - read);
                if (got == 0) {
                    throw new DataFormatException("a part ends early");
                }
                read += got;
            }
            return content;
        } finally {
            inflater.end();
        }
    }
}
