package org.qingxin.validate.personal;

import java.util.Optional;
import org.qingxin.finding.Code;
import org.qingxin.finding.LongNumber;

/** 银行卡号: 16 to 19 digits of which the last checks the others (Luhn), in one piece or in groups as on the card. */
final class BankCard implements Kind {
    private static final int SHORTEST = 16;
    private static final int LONGEST = 19;
    private static final int PRINTED_GROUP = 4;
    private static final int ISSUER = 6;

    @Override
    public Optional<PersonalNumber> at(LongNumber number, int start) {
        for (int length = LONGEST; length >= SHORTEST; length--) {
            int end = start + length;
            if (end <= number.length() && isCard(number, start, end)) {
                return Optional.of(new PersonalNumber(Code.BANK_CARD, start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isCard(LongNumber number, int start, int end) {
        return number.isWhole(start, end)
                && number.isEvenlyBroken(start, end)
                && isPrinted(number, start, end)
                && number.digits().charAt(start) != '0'
                && !beginsWithDay(number.digits().substring(start))
                && passesLuhn(number.digits().substring(start, end));
    }

    private static boolean isPrinted(LongNumber number, int start, int end) {
        int first = 1;
        while (start + first < end && !number.opensGroup(start + first)) {
            first++;
        }
        return start + first == end || first == PRINTED_GROUP || first == ISSUER;
    }

    /** Running numbers of documents and systems begin with the day: 20211117…. */
    private static boolean beginsWithDay(String digits) {
        return digits.matches("(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]*");
    }

    static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = digits.charAt(digits.length() - 1 - i) - '0';
            if (value < 0 || value > 9) {
                return false;
            }
            int counted = i % 2 == 0 ? value : 2 * value;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
