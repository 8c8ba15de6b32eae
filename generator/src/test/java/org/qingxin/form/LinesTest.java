package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many lines a text takes in a cell. */
class LinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''               | 4  | 1
            一二三四         | 4  | 1
            一二三四五       | 4  | 2
            12345678         | 4  | 2
            1234567          | 4  | 1
            一二 12345       | 4  | 2
            𠮷𠮷𠮷𠮷         | 4  | 1
            一二三四五       | 0.5 | 5
            """)
    void chineseBreaksAnywhereAndAWordOnlyIfItMust(String text, double width, int lines) {
        assertThat(Lines.of(text, width)).isEqualTo(lines);
    }

    @Test
    void eachParagraphBeginsALine() {
        assertThat(Lines.of("一\n\n二\n", 4)).isEqualTo(4);
    }

    @Test
    void anyTextTakesAsManyLinesAsItsPiecesOneByOne() {
        var random = new Random(11);
        var parts =
                List.of("一", "工资", "，", " ", "2021-12-08", "HG-2021", "a", "𠮷", "\u0301", "1,234.50", "（", "\n", "\t");
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            double width = random.nextInt(120) / 7.0;
            assertThat(Lines.of(text.toString(), width))
                    .as("%s in %s", text, width)
                    .isEqualTo(pieceByPiece(text.toString(), width));
        }
    }

    /** The rule as it is said: a run of letters and digits is one piece, any other character one of its own. */
    private static int pieceByPiece(String text, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines++;
            double used = 0;
            var pieces = Pattern.compile("[!-~]+|.", Pattern.DOTALL).matcher(paragraph);
            while (pieces.find()) {
                double wide = Lines.width(pieces.group());
                if (used > 0 && used + wide > width) {
                    lines++;
                    used = 0;
                }
                used += wide;
                while (used > width && used > 1) {
                    lines++;
                    used -= Math.max(1, Math.floor(width));
                }
            }
        }
        return lines;
    }
}
