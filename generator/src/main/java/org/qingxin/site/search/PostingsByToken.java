package org.qingxin.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;

/**
 * Postings by the characters of their token, each made when it is first asked for. A table of numbers, probed from place
 * to place: a map would make an object of each of the millions of tokens that it is asked for.
 */
final class PostingsByToken {
    private static final int FIRST_SIZE = 1 << 14;
    /** Spreads tokens whose characters are neighbours: 2^64 divided by the golden ratio. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private long[] tokens = new long[FIRST_SIZE];
    /** What belongs to {@link #tokens} in the same place, as a place in {@link #all} counted from 1; 0 where none is. */
    private int[] numbers = new int[FIRST_SIZE];

    private final List<Postings> all = new ArrayList<>();

    Postings of(long token) {
        int place = placeOf(token);
        if (numbers[place] == 0) {
            all.add(new Postings());
            tokens[place] = token;
            numbers[place] = all.size();
            growIfHalfFull();
            return all.get(all.size() - 1);
        }
        return all.get(numbers[place] - 1);
    }

    private int placeOf(long token) {
        int mask = tokens.length - 1;
        int place = (int) (token * SPREAD >>> 32) & mask;
        while (numbers[place] != 0 && tokens[place] != token) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void growIfHalfFull() {
        if (2 * all.size() < tokens.length) {
            return;
        }
        long[] former = tokens;
        int[] formerNumbers = numbers;
        tokens = new long[2 * former.length];
        numbers = new int[2 * former.length];
        for (int i = 0; i < former.length; i++) {
            if (formerNumbers[i] != 0) {
                int place = placeOf(former[i]);
                tokens[place] = former[i];
                numbers[place] = formerNumbers[i];
            }
        }
    }

    /** In no order that means anything. */
    void forEach(LongFunction<String> spelt, BiConsumer<String, Postings> each) {
        for (int i = 0; i < tokens.length; i++) {
            if (numbers[i] != 0) {
                each.accept(spelt.apply(tokens[i]), all.get(numbers[i] - 1));
            }
        }
    }
}
