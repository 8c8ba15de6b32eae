package org.qingxin.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.model.Employer;

/** No byte of the site tells a worker's phone, resident id or bank card; names and phones of workers are masked. */
class PersonalDataTest {
    private static final String NOT_WITHIN = "(?<![0-9A-Za-z])(?:%s)(?![0-9A-Za-z])";
    private static final Pattern MOBILE =
            Pattern.compile(NOT_WITHIN.formatted("(?:\\+?86[ -]?)?1[3-9][0-9]([ -]?)[0-9]{4}\\1[0-9]{4}"));
    private static final Pattern IDENTITY = Pattern.compile(NOT_WITHIN.formatted(
            "[1-9][0-9]{5} ?(?:19|20)?[0-9]{2}(?:0[1-9]|1[0-2])" + "(?:0[1-9]|[12][0-9]|3[01]) ?[0-9]{3}[0-9Xx]?"));
    private static final Pattern CARD =
            Pattern.compile("(?<![0-9A-Za-z.,-])(?:[0-9][ -]?){12,18}[0-9](?![0-9A-Za-z.,-])");

    private static RenderedSite site;

    @BeforeAll
    static void render() {
        site = RenderedSite.real();
    }

    @Test
    void noFileTellsAMobileNumber() {
        assertThat(inAnyFile(MOBILE, each -> true)).isEmpty();
    }

    @Test
    void noFileTellsAResidentId() {
        var creditCodes = new TreeSet<String>();
        site.data().employers().stream()
                .flatMap(each -> each.creditCode().stream())
                .forEach(creditCodes::add);
        assertThat(inAnyFile(IDENTITY, each -> !creditCodes.contains(each))).isEmpty();
    }

    @Test
    void noFileTellsABankCard() {
        assertThat(inAnyFile(CARD, PersonalDataTest::passesLuhn)).isEmpty();
    }

    @Test
    void workersWhoSpeakForOthersAreMasked() {
        var names = site.data().cases().stream()
                .flatMap(each -> each.representative().stream())
                .map(each -> each.nameMasked())
                .toList();
        assertThat(names).isNotEmpty().allMatch(name -> name.contains("*"));
    }

    @Test
    void legalRepresentativesAreMasked() {
        assertThat(site.data().employers().stream()
                        .map(Employer::legalRepresentative)
                        .flatMap(each -> each.stream()))
                .isNotEmpty()
                .allMatch(name -> name.contains("*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"电话13812345678。", "138-1234-5678", "+86 138 1234 5678", ">19912345678<"})
    void mobileNumbersWouldBeFound(String text) {
        assertThat(MOBILE.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"身份证500199198501010007", "50019919850101000X", "500199850101000", "500199 19850101 0007"})
    void residentIdsWouldBeFound(String text) {
        assertThat(IDENTITY.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"卡号6222020000000000000", "4111 1111 1111 1111", "4111-1111-1111-1111"})
    void bankCardsWouldBeFound(String text) {
        var card = CARD.matcher(text);
        assertThat(card.find()).isTrue();
        assertThat(passesLuhn(card.group())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91999999MAXX00373K", "1,270,238.38", "2022-01-20", "HG-2021-BH-001", "180****4644"})
    void figuresDaysAndMaskedPhonesAreNoPersonalData(String text) {
        assertThat(Stream.of(MOBILE, IDENTITY, CARD))
                .noneMatch(each -> each.matcher(text).find());
    }

    private static boolean passesLuhn(String card) {
        return sum(card.replaceAll("[ -]", "")) % 10 == 0;
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }

    /** Every place in any file, as {@code path: text}. */
    private static List<String> inAnyFile(Pattern pattern, Predicate<String> counts) {
        return site.files().entrySet().stream()
                .flatMap(file -> pattern.matcher(new String(file.getValue(), UTF_8))
                        .results()
                        .map(MatchResult::group)
                        .filter(counts)
                        .map(each -> file.getKey() + ": " + each))
                .toList();
    }
}
