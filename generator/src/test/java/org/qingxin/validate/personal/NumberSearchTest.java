package org.qingxin.validate.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSearchTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            RESIDENT_ID          | 11010519491231002X
            RESIDENT_ID          | 11010519491231002x
            RESIDENT_ID          | 440524188001010014
            RESIDENT_ID          | 代表11010519491231002X，已核
            RESIDENT_ID          | 110105 19491231 002X
            RESIDENT_ID          | 110105-1949-12-31-002X
            RESIDENT_ID          | 110105 1949-12-31 002X
            RESIDENT_ID          | 1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X
            RESIDENT_ID          | １１０１０５１９４９１２３１００２Ｘ
            RESIDENT_ID          | 110105\u200B19491231\u200B002X
            RESIDENT_ID          | 110105\u00A019491231\u3000002X
            RESIDENT_ID          | **110105**19491231002X
            RESIDENT_ID          | 110105<b>19491231</b>002X
            RESIDENT_ID          | 110105&nbsp;19491231&#8203;002X
            RESIDENT_ID          | &#49;10105194&#x39;1231002X
            RESIDENT_ID          | 𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐X
            RESIDENT_ID          | ref-11010519491231002X-a
            RESIDENT_ID          | id11010519491231002X13812345678
            RESIDENT_ID          | 440524188001010014440524188001010014
            RESIDENT_ID          | 110105491231002
            RESIDENT_ID          | creditCode: 11010519491231002X
            DOUBTFUL_RESIDENT_ID | 110105194912310021
            DOUBTFUL_RESIDENT_ID | 11010519491231002 1
            MOBILE_NUMBER        | 13812345678
            MOBILE_NUMBER        | tel13812345678
            MOBILE_NUMBER        | 电话：138 1234 5678。
            MOBILE_NUMBER        | 138-1234-5678
            MOBILE_NUMBER        | 138.1234.5678
            MOBILE_NUMBER        | 138 - 1234 - 5678
            MOBILE_NUMBER        | +8613812345678
            MOBILE_NUMBER        | +86 138 1234 5678
            MOBILE_NUMBER        | (0)13812345678
            MOBILE_NUMBER        | 008613812345678
            MOBILE_NUMBER        | 013812345678
            MOBILE_NUMBER        | 13812345678-8001
            MOBILE_NUMBER        | 2021-11-17 13812345678
            MOBILE_NUMBER        | 13812345678 2021-11-17
            MOBILE_NUMBER        | １３８１２３４５６７８
            MOBILE_NUMBER        | 138`1234`5678
            MOBILE_NUMBER        | 138\u00AD12345678
            BANK_CARD            | 6222021234567894
            BANK_CARD            | 6222 0212 3456 7894
            BANK_CARD            | 6222-0212-3456-7894
            BANK_CARD            | 622202 1234567894
            """)
    void finds(String kinds, String text) {
        assertThat(kinds(text)).startsWith(kinds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**************123X",
                "5001**********0007",
                "138****5678",
                "138****5678 139****1234 137****0000",
                "****1234 ****5678 ****9012 ****3452",
                "尾号 7894",
                "91350100M000100Y43",
                "creditCode: 11150000011512968L",
                "creditCode: '91110000100010433L'",
                "{creditCode: 91440300708461136T}",
                "统一社会信用代码 91330100799655058B",
                "代码 91110000100010433L 的公司",
                "含镇府〔2021〕38号",
                "渝人社发〔2021〕65号",
                "168000000.00",
                "185000.00 92000.00 138000.00",
                "2021-11-17",
                "2021-11-17 2021-11-30 2021-12-01",
                "2021-11-17T08:30:00",
                "HG-2021-BH-001",
                "2021-12-01-HG-2021-BH-001",
                "2021-winter-1-v-baohong",
                "W-2021-0007",
                "023-67891234",
                "023-67891234-8001",
                "400-812-3456",
                "12333",
                "20211117083000123",
                "202111170001500107",
                "500107202111170001",
                "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]",
                "1381234567",
                "12812345678",
                "138123456789",
                "138000000000000",
                "110105194902310021",
                "6222021234567890",
                "0000000000000000",
                "9f86d081884c7d659a2feaa0c55ad015",
                "&#;&&amp;<b><<>",
            })
    void passesBy(String text) {
        assertThat(NumberSearch.in(text)).isEmpty();
    }

    @Test
    void tellsWhereTheNumberStands() {
        var hit = NumberSearch.in("甲 **138**1234-5678乙").get(0);
        assertThat("甲 **138**1234-5678乙".substring(hit.from(), hit.to())).isEqualTo("138**1234-5678");
    }

    @Test
    void findsAllOfALine() {
        assertThat(kinds("13812345678、13912345678 11010519491231002X 卡6222021234567894"))
                .isEqualTo("RESIDENT_ID MOBILE_NUMBER MOBILE_NUMBER BANK_CARD");
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(
            strings = {"1", "110105", "13812345678 ", "&", "<", "*", "1<", "1&", "440524188001010014", "1-", "\u200B1"})
    void takesTimeInProportionToTheText(String piece) {
        String text = piece.repeat(256 * 1024 / piece.length());
        assertThatCode(() -> NumberSearch.in(text)).doesNotThrowAnyException();
    }

    private static String kinds(String text) {
        return NumberSearch.in(text).stream()
                .sorted(java.util.Comparator.comparing(NumberSearch.Hit::code))
                .map(hit -> hit.code().name())
                .collect(Collectors.joining(" "));
    }
}
