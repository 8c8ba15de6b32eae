package org.qingxin.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** “Did you mean”: the known word nearest to one that is not known. */
public final class Suggestion {
    private static final int SHARED_PREFIX = 4;

    private Suggestion() {}

    /**
     * The nearest of the candidates by edit distance (a swap of neighbours counts one), if it is within a third of the
     * word's length or 2 and keeps something of the word, or shares its first four characters.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        int reach = Math.max(2, word.length() / 3);
        return candidates.stream()
                .filter(each -> isNear(word, each, reach) || sharesPrefix(word, each))
                .min(Comparator.<String>comparingInt(each -> distance(word, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String word, String other, int reach) {
        int distance = distance(word, other);
        return distance <= reach && distance < Math.max(word.length(), other.length());
    }

    private static boolean sharesPrefix(String word, String other) {
        return word.length() >= SHARED_PREFIX
                && other.length() >= SHARED_PREFIX
                && word.regionMatches(0, other, 0, SHARED_PREFIX);
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (isSwap(a, b, i, j)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static boolean isSwap(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
