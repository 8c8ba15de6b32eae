package org.qingxin.finding;

import java.util.List;

/** A number of eleven or more digits on one line, however it is spaced, hyphenated or otherwise broken up. */
public final class LongNumber {
    /** What stands between two digits that stand side by side, or are parted by what nobody sees. */
    static final char NO_GAP = 0;

    private final List<Digit> digits;
    private final String text;

    /**
     * One digit.
     *
     * @param value {@code 0} to {@code 9}, or {@code X} at the end of a resident's number
     * @param from where it stands in the text, as a char index; {@code to} is exclusive
     * @param gap what parts it from the digit before: a space, a hyphen, a dot, or {@link #NO_GAP}
     */
    record Digit(char value, int from, int to, char gap) {}

    LongNumber(List<Digit> digits) {
        this.digits = List.copyOf(digits);
        StringBuilder values = new StringBuilder(digits.size());
        digits.forEach(digit -> values.append(digit.value()));
        this.text = values.toString();
    }

    /** The bare digits, ASCII, perhaps with a last {@code X}. */
    public String digits() {
        return text;
    }

    public int length() {
        return digits.size();
    }

    /** Where a digit begins in the text, as a char index. */
    public int from(int index) {
        return digits.get(index).from();
    }

    /** Where a digit ends in the text, exclusive. */
    public int to(int index) {
        return digits.get(index).to();
    }

    /** Whether a stretch of digits is one or more groups as they are written, and no part of a group. */
    public boolean isWhole(int from, int to) {
        return opensGroup(from) && (to == digits.size() || opensGroup(to));
    }

    public boolean opensGroup(int index) {
        return index == 0 || digits.get(index).gap() != NO_GAP;
    }

    /** Whether no gap can be seen in a stretch of digits. */
    public boolean isUnbroken(int from, int to) {
        return digits.subList(from + 1, to).stream().allMatch(digit -> digit.gap() == NO_GAP);
    }

    /** Whether all gaps in a stretch of digits are of one kind. */
    public boolean isEvenlyBroken(int from, int to) {
        return digits.subList(from + 1, to).stream()
                        .map(Digit::gap)
                        .filter(gap -> gap != NO_GAP)
                        .distinct()
                        .count()
                <= 1;
    }
}
