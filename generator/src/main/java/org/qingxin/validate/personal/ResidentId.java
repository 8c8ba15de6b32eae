package org.qingxin.validate.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.qingxin.finding.Code;
import org.qingxin.finding.LongNumber;

/**
 * 居民身份证号, GB 11643-1999: six digits of the region, the day of birth, three digits and a check character; fifteen
 * digits with two for the year before 1999. With a wrong check character only a number that stands alone is doubted.
 */
final class ResidentId implements Kind {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int BIRTH = 6;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final int FIRST_YEAR = 1800;
    private static final int CENTURY = 1900;
    private static final int LAST_YEAR = 2099;
    /** Later than this, a day within a number is mostly the day of a document. */
    private static final int LAST_DOUBTED_YEAR = 2010;

    private static final Set<Integer> PROVINCES = Set.of(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83);

    @Override
    public Optional<PersonalNumber> at(LongNumber number, int start) {
        if (!isRegion(number.digits(), start)) {
            return Optional.empty();
        }
        return current(number, start).or(() -> old(number, start));
    }

    private static Optional<PersonalNumber> current(LongNumber number, int start) {
        int end = start + LENGTH;
        if (end > number.length()) {
            return Optional.empty();
        }
        boolean isWhole = number.isWhole(start, end);
        if (!isWhole && !number.isUnbroken(start, end)) {
            return Optional.empty();
        }
        String id = number.digits().substring(start, end);
        int year = digits(id, BIRTH, 4);
        if (year < FIRST_YEAR || year > LAST_YEAR || !isDay(year, digits(id, 10, 2), digits(id, 12, 2))) {
            return Optional.empty();
        }
        if (id.charAt(LENGTH - 1) == checkCharacter(id)) {
            return Optional.of(new PersonalNumber(Code.RESIDENT_ID, start, end));
        }
        return isWhole && year >= CENTURY && year <= LAST_DOUBTED_YEAR
                ? Optional.of(new PersonalNumber(Code.DOUBTFUL_RESIDENT_ID, start, end))
                : Optional.empty();
    }

    private static Optional<PersonalNumber> old(LongNumber number, int start) {
        int end = start + OLD_LENGTH;
        if (end > number.length() || !number.isWhole(start, end) || !number.isUnbroken(start, end)) {
            return Optional.empty();
        }
        String id = number.digits().substring(start, end);
        boolean isBorn = isDay(CENTURY + digits(id, BIRTH, 2), digits(id, 8, 2), digits(id, 10, 2));
        return isBorn ? Optional.of(new PersonalNumber(Code.RESIDENT_ID, start, end)) : Optional.empty();
    }

    private static boolean isRegion(String digits, int start) {
        return start + OLD_LENGTH <= digits.length() && PROVINCES.contains(digits(digits, start, 2));
    }

    private static boolean isDay(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return false;
        }
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int digits(String id, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            value = 10 * value + id.charAt(i) - '0';
        }
        return value;
    }

    private static char checkCharacter(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (id.charAt(i) - '0');
        }
        return CHECK.charAt(sum % CHECK.length());
    }
}
