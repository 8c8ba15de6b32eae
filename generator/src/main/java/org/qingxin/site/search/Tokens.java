package org.qingxin.site.search;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * The tokens of a document: every two neighbouring characters of its texts, white space apart, and every single character
 * of its title and id. A token is a number, as there are millions of them: its characters and, in the lowest bit, whether
 * it stands in the title or id.
 */
final class Tokens {
    private static final int BITS = 21;
    private static final long CHARACTER = (1L << BITS) - 1;

    private long[] tokens = new long[256];
    private int size;

    private Tokens() {}

    static Tokens of(SearchDocument document) {
        Tokens tokens = new Tokens();
        for (String each :
                new String[] {document.title(), document.id(), document.id().replace("-", "")}) {
            String folded = Folding.text(each);
            tokens.addPairs(folded, 1);
            folded.codePoints().filter(c -> !isSpace(c)).forEach(c -> tokens.add(0, c, 1));
        }
        tokens.addPairs(Folding.text(document.about()), 0);
        tokens.addPairs(Folding.text(document.body()), 0);
        tokens.addPairs(document.day(), 0);
        return tokens;
    }

    /** Each token once, in the order of its characters; one of title and text is of the title. */
    void forEach(LongConsumer each) {
        Arrays.sort(tokens, 0, size);
        for (int i = 0; i < size; i++) {
            if (i + 1 == size || characters(tokens[i]) != characters(tokens[i + 1])) {
                each.accept(tokens[i]);
            }
        }
    }

    static long characters(long token) {
        return token >> 1;
    }

    static boolean isOfTitle(long token) {
        return (token & 1) == 1;
    }

    /** @param characters one or two, as {@link #characters(long)} gives them */
    static String spelt(long characters) {
        String last = Character.toString((int) (characters & CHARACTER));
        return characters > CHARACTER ? Character.toString((int) (characters >> BITS)) + last : last;
    }

    private void addPairs(String folded, int ofTitle) {
        int before = ' ';
        for (int i = 0; i < folded.length(); ) {
            int character = folded.codePointAt(i);
            if (!isSpace(before) && !isSpace(character)) {
                add(before, character, ofTitle);
            }
            before = character;
            i += Character.charCount(character);
        }
    }

    private void add(int first, int second, int ofTitle) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        tokens[size++] = ((((long) first << BITS) | second) << 1) | ofTitle;
    }

    /** What parts one word typed from the next; after folding, all other spaces are this one. */
    private static boolean isSpace(int character) {
        return character == ' ';
    }
}
