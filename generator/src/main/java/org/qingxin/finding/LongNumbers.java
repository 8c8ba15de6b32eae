package org.qingxin.finding;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.finding.LongNumber.Digit;

/**
 * Finds long numbers in one walk over a text. Digits of any script and width count; between two of them there may be
 * what nobody sees (format characters, HTML tags, Markdown's emphasis) and up to three spaces, hyphens or dots. Days
 * ({@code 2021-11-17}) that stand before a number are no part of it; three stars hide digits and end it.
 */
public final class LongNumbers {
    /** A mobile number is the shortest that matters. */
    private static final int LEAST = 11;
    /** The digits of a resident's number before its check character. */
    private static final int BEFORE_X = 17;

    private static final int GAP = 3;
    private static final int UNSEEN = 48;
    private static final int DAY = 8;

    private final String text;
    private final List<LongNumber> found = new ArrayList<>();
    private List<Digit> run = new ArrayList<>();
    private char gap = LongNumber.NO_GAP;
    private int gaps;
    private int unseen;

    private LongNumbers(String text) {
        this.text = text;
    }

    /** All long numbers of a text in their order; none reaches over a line's end. */
    public static List<LongNumber> in(String text) {
        LongNumbers walk = new LongNumbers(text);
        walk.walk();
        return List.copyOf(walk.found);
    }

    private void walk() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (run.isEmpty() && (c < '0' && c != '&' || c > '9' && c < 0x80 || c >= 0x3400 && c < 0xA000)) {
                i++;
            } else {
                Sign sign = Sign.at(text, i);
                take(sign, i);
                i += sign.length();
            }
        }
        end();
    }

    private void take(Sign sign, int at) {
        switch (sign.kind()) {
            case DIGIT -> add(sign, at);
            case X -> {
                if (run.size() == BEFORE_X || run.size() > BEFORE_X && gaps == 0) {
                    add(sign, at);
                }
                end();
            }
            case UNSEEN -> {
                unseen += sign.length();
                endIf(unseen > UNSEEN);
            }
            case GAP -> {
                gap = gap == LongNumber.NO_GAP || gap == ' ' ? sign.value() : gap;
                gaps++;
                endIf(gaps > GAP);
            }
            case OTHER -> end();
        }
    }

    private void add(Sign sign, int at) {
        run.add(new Digit(sign.value(), at, at + sign.length(), run.isEmpty() ? LongNumber.NO_GAP : gap));
        between();
    }

    private void between() {
        gap = LongNumber.NO_GAP;
        gaps = 0;
        unseen = 0;
    }

    private void endIf(boolean isOver) {
        if (isOver) {
            end();
        }
    }

    private void end() {
        if (run.size() >= LEAST) {
            int start = 0;
            while (isDay(start)) {
                start += DAY;
            }
            if (run.size() - start >= LEAST) {
                found.add(new LongNumber(run.subList(start, run.size())));
            }
        }
        if (!run.isEmpty()) {
            run = new ArrayList<>();
        }
        between();
    }

    /** Whether four, two and two digits parted by hyphens stand here, which make a month and a day. */
    private boolean isDay(int start) {
        if (run.size() < start + DAY
                || run.size() > start + DAY && run.get(start + DAY).gap() == LongNumber.NO_GAP) {
            return false;
        }
        for (int i = 1; i < DAY; i++) {
            char expected = i == 4 || i == 6 ? '-' : LongNumber.NO_GAP;
            if (run.get(start + i).gap() != expected) {
                return false;
            }
        }
        int month = two(start + 4);
        int day = two(start + 6);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private int two(int at) {
        return 10 * (run.get(at).value() - '0') + run.get(at + 1).value() - '0';
    }
}
