package org.qingxin.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            500199198501010007              | ****************07
            50019919850101000X              | ****************0X
            证号500199198501010007，已核    | 证号****************07，已核
            tel13812345678                  | tel*********78
            138 1234 5678                   | ***********78
            138-1234-5678                   | ***********78
            ５００１９９１９８５０１０１０００７ | ＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊０７
            138\u200B12345678               | **********78
            6222021234567890123             | *****************23
            1234567890                      | 1234567890
            185000.00                       | 185000.00
            2021-11-17 2021-11-30           | 2021-11-17 2021-11-30
            2021-11-17 13812345678          | 2021-11-17 *********78
            HG-2021-BH-001                  | HG-2021-BH-001
            138****5678                     | 138****5678
            """)
    void hidesLongNumbersAndNothingElse(String text, String shown) {
        assertThat(Redaction.redact(text)).isEqualTo(shown);
        assertThat(Visible.width(shown)).isEqualTo(Visible.width(text.replace("\u200B", "*")));
    }
}
