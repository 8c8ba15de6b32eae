package org.qingxin.site.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where a token stands: rising numbers as the differences between them in base 36, as the script has them. */
final class Postings {
    private static final int RADIX = 36;
    /** Digits of the largest number, and a comma. */
    private static final int LONGEST = 8;

    private byte[] differences = new byte[LONGEST];
    private int length;
    private int last;

    /** Digit by digit, because there are some hundred for each document. */
    void add(int posting) {
        if (length + LONGEST > differences.length) {
            differences = Arrays.copyOf(differences, 2 * differences.length);
        }
        if (length > 0) {
            differences[length++] = ',';
        }
        int difference = posting - last;
        int size = 1;
        for (int rest = difference / RADIX; rest > 0; rest /= RADIX) {
            size++;
        }
        int rest = difference;
        for (int at = length + size - 1; at >= length; at--) {
            differences[at] = (byte) Character.forDigit(rest % RADIX, RADIX);
            rest /= RADIX;
        }
        length += size;
        last = posting;
    }

    int length() {
        return length;
    }

    void appendTo(StringBuilder script) {
        script.append(new String(differences, 0, length, StandardCharsets.US_ASCII));
    }
}
