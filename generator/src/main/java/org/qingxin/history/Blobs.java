package org.qingxin.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.qingxin.history.HistoryException.Trouble;

/** What {@code git cat-file --batch} prints: for each object a line with its id, kind and size, then its bytes. */
final class Blobs {
    private final byte[] output;
    private int at;

    Blobs(byte[] output) {
        this.output = output;
    }

    /** The contents, in the order in which they were asked for, under the names given. */
    Map<String, byte[]> under(Collection<String> names) throws HistoryException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String name : names) {
            contents.put(name, next());
        }
        return contents;
    }

    private byte[] next() throws HistoryException {
        int end = at;
        while (end < output.length && output[end] != '\n') {
            end++;
        }
        String[] header = new String(output, at, end - at, StandardCharsets.US_ASCII).split(" ");
        if (header.length != 3 || !header[1].equals("blob")) {
            throw new HistoryException(Trouble.FAILED, header[0]);
        }
        int from = end + 1;
        int size = Integer.parseInt(header[2]);
        at = from + size + 1;
        return Arrays.copyOfRange(output, from, from + size);
    }
}
