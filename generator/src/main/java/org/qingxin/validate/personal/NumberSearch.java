package org.qingxin.validate.personal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingxin.finding.Code;
import org.qingxin.finding.LongNumber;
import org.qingxin.finding.LongNumbers;
import org.qingxin.validate.CreditCode;

/** Personal numbers in a text. What could be several kinds is told as the first; credit codes are none. */
final class NumberSearch {
    private static final List<Kind> KINDS = List.of(new ResidentId(), new MobileNumber(), new BankCard());
    private static final Pattern CREDIT_CODE_FIELD = Pattern.compile("creditCode[\"']?\\s*:\\s*[\"']?$");
    private static final int LABEL = 20;

    private NumberSearch() {}

    /** A personal number by its place in the text, as char indexes. */
    record Hit(Code code, int from, int to) {}

    static List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        for (LongNumber number : LongNumbers.in(text)) {
            boolean isCodeField = CREDIT_CODE_FIELD
                    .matcher(text.substring(Math.max(0, number.from(0) - LABEL), number.from(0)))
                    .find();
            for (PersonalNumber each : in(number)) {
                Hit hit = new Hit(each.code(), number.from(each.from()), number.to(each.to() - 1));
                if (!isOfCreditCode(text, hit, isCodeField)) {
                    hits.add(hit);
                }
            }
        }
        return hits;
    }

    private static List<PersonalNumber> in(LongNumber number) {
        List<PersonalNumber> found = new ArrayList<>();
        BitSet taken = new BitSet(number.length());
        for (Kind kind : KINDS) {
            for (int start = 0; start < number.length(); start++) {
                Optional<PersonalNumber> hit = kind.at(number, start);
                if (hit.isPresent() && isFree(taken, hit.get())) {
                    found.add(hit.get());
                    taken.set(hit.get().from(), hit.get().to());
                    start = hit.get().to() - 1;
                }
            }
        }
        return found;
    }

    private static boolean isFree(BitSet taken, PersonalNumber number) {
        int next = taken.nextSetBit(number.from());
        return next < 0 || next >= number.to();
    }

    /** In the field for it only a resident's number that is no credit code is told; elsewhere a credit code is no card. */
    private static boolean isOfCreditCode(String text, Hit hit, boolean isCodeField) {
        boolean isCode = CreditCode.isValid(word(text, hit));
        return isCodeField ? isCode || hit.code() != Code.RESIDENT_ID : isCode && hit.code() == Code.BANK_CARD;
    }

    private static String word(String text, Hit hit) {
        int from = hit.from();
        int to = hit.to();
        while (from > 0 && to - from <= CreditCode.LENGTH && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && to - from <= CreditCode.LENGTH && isOfWord(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isOfWord(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
}
