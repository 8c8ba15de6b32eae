package org.qingxin.site.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in scripts: what was put in comes out, and nothing in it ends the script, the line or the literal. */
class ScriptTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "重庆示例公司",
                "</script><script>alert(1)</script>",
                "<!--",
                "]]>",
                "&lt;",
                "\"\\\r\n\t\0",
                "\u2028\u2029",
                "\u007f\u0085",
                "𠮷野家",
                "\ud800"
            })
    void textComesOutAsItWentInAndIsInert(String text) throws JsonProcessingException {
        assertComesBack(text);
    }

    @Test
    void anyTextComesOutAsItWentIn() throws JsonProcessingException {
        var random = new Random(20211117);
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
            }
            assertComesBack(text.toString());
        }
    }

    private static void assertComesBack(String text) throws JsonProcessingException {
        String quoted = ScriptText.quoted(text);
        assertThat(quoted).doesNotContainPattern("[<>&\\p{Cntrl}\u2028\u2029\u0080-\u009f]");
        assertThat(quoted.chars().filter(each -> Character.isSurrogate((char) each)))
                .isEmpty();
        assertThat(new ObjectMapper().readValue(quoted, String.class)).isEqualTo(text);
    }
}
