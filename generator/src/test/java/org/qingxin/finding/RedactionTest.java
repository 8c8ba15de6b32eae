package org.qingxin.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            500199198501010007 | ******************
            50019919850101000X | ******************
            证号500199198501010007，已核 | 证号******************，已核
            tel13812345678 | tel***********
            138 1234 5678 | *************
            138-1234-5678 | *************
            138.1234.5678 | *************
            138 - 1234 - 5678 | *****************
            ５００１９９１９８５０１０１０００７ | ＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊
            138\u200B12345678 | ************
            138\u200B1234\u200B5678 | *************
            110105 1949-12-31 002X | **********************
            **110105**19491231002x | **********************
            110105<b>1949</b>1231002X | *************************
            &#49;3812345678 | ***************
            𝟏38𝟏2345678 | ***********
            6222021234567890123 | *******************
            11010519491231002X13812345678 | *****************************
            1234567890 | 1234567890
            185000.00 | 185000.00
            168000000.00 92000.00 | 168000000.00 92000.00
            2021-11-17 2021-11-30 | 2021-11-17 2021-11-30
            2021-11-17 13812345678 | 2021-11-17 ***********
            HG-2021-BH-001 | HG-2021-BH-001
            2021-12-01-HG-2021-BH-001 | 2021-12-01-HG-2021-BH-001
            138****5678 | 138****5678
            138****5678 139****1234 | 138****5678 139****1234
            **************123X | **************123X
            """)
    void hidesLongNumbersAndNothingElse(String text, String shown) {
        assertThat(Redaction.redact(text)).isEqualTo(shown);
        assertThat(shown.codePoints()).hasSameSizeAs(text.codePoints().boxed().toList());
    }
}
