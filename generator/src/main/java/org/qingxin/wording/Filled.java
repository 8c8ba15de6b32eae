package org.qingxin.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Writer;
import java.util.Arrays;

/**
 * What a template writes. The writers of the JDK lock at each word and turn the text over twice until it is bytes. A thread
 * fills one page after another, so it keeps the room of the last for the next.
 */
final class Filled extends Writer {
    private static final int FIRST_ROOM = 32 * 1024;
    private static final ThreadLocal<Filled> OF_THREAD = ThreadLocal.withInitial(Filled::new);

    private char[] text = new char[FIRST_ROOM];
    private byte[] bytes = {};
    private int length;

    private Filled() {}

    /** With nothing in it; what this thread had before is gone. */
    static Filled empty() {
        Filled filled = OF_THREAD.get();
        filled.length = 0;
        return filled;
    }

    @Override
    public void write(int character) {
        makeRoom(1);
        text[length++] = (char) character;
    }

    @Override
    public void write(char[] source, int from, int count) {
        makeRoom(count);
        System.arraycopy(source, from, text, length, count);
        length += count;
    }

    @Override
    public void write(String source, int from, int count) {
        makeRoom(count);
        source.getChars(from, from + count, text, length);
        length += count;
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }

    /** As UTF-8, in one pass while all characters are those of pages. */
    byte[] bytes() {
        if (bytes.length < 3 * length) {
            bytes = new byte[3 * length];
        }
        int size = 0;
        for (int i = 0; i < length; i++) {
            char each = text[i];
            if (each < 0x80) {
                bytes[size++] = (byte) each;
            } else if (each < 0x800) {
                bytes[size++] = (byte) (0xc0 | each >> 6);
                bytes[size++] = (byte) (0x80 | each & 0x3f);
            } else if (Character.isSurrogate(each)) {
                return toString().getBytes(UTF_8);
            } else {
                bytes[size++] = (byte) (0xe0 | each >> 12);
                bytes[size++] = (byte) (0x80 | each >> 6 & 0x3f);
                bytes[size++] = (byte) (0x80 | each & 0x3f);
            }
        }
        return Arrays.copyOf(bytes, size);
    }
}
