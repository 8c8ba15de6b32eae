package org.qingxin.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    @ParameterizedTest(name = "{0} among {1}: {2}")
    @CsvSource({
        "amout,            amount migrants,          amount",
        "amuont,           amount account,           amount",
        "employr,          employer project,         employer",
        "creditcode,       creditCode category,      creditCode",
        "HG-P-BH-0l9,      HG-P-BH-009 HG-P-CX-001,  HG-P-BH-009",
        "mediate,          mediating verifying,      mediating",
        "v-baohang,        v-baohong v-hanhu,        v-baohong",
        "verified,         verified verifying,       verified",
        "ac,               ab ad,                    ab",
        "on,               by to,                    ",
        "人数,             workers amount,           ",
        "colour,           amount migrants,          ",
        "x,                '',                       "
    })
    void suggestsTheNearestKnownWordOrNone(String word, String known, String expected) {
        assertThat(Suggestion.nearest(word, List.of(known.split(" "))).orElse(null))
                .isEqualTo(expected);
    }
}
