package org.qingxin.validate.personal;

import java.util.Optional;
import java.util.Set;
import org.qingxin.finding.Code;
import org.qingxin.finding.LongNumber;

/** 手机号: eleven digits from 13 to 19, alone or after a country or trunk prefix. */
final class MobileNumber implements Kind {
    private static final int LENGTH = 11;
    private static final int LONGEST_PREFIX = 4;
    private static final Set<String> PREFIXES = Set.of("", "0", "86", "086", "0086");

    @Override
    public Optional<PersonalNumber> at(LongNumber number, int start) {
        int end = start + LENGTH;
        if (end > number.length()) {
            return Optional.empty();
        }
        String digits = number.digits();
        boolean isMobile = digits.charAt(start) == '1'
                && digits.charAt(start + 1) >= '3'
                && digits.charAt(end - 1) != 'X'
                && (end == number.length() || number.opensGroup(end))
                && PREFIXES.contains(before(number, start))
                && number.isEvenlyBroken(start, end);
        return isMobile ? Optional.of(new PersonalNumber(Code.MOBILE_NUMBER, start, end)) : Optional.empty();
    }

    /** The digits of the same group that stand before. */
    private static String before(LongNumber number, int start) {
        int from = start;
        while (!number.opensGroup(from) && start - from <= LONGEST_PREFIX) {
            from--;
        }
        return number.digits().substring(from, start);
    }
}
