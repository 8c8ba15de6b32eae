package org.qingxin.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.site.frame.ScriptText;

/** The files of an index, to the byte, and how text is folded and written for them. */
class SearchIndexTest {
    @Test
    void aSmallIndexToTheByte() {
        var files = index(
                new SearchDocument("case", "A-1", "cases/A-1.html", "某案", "", "三 四", "2022-01-20"),
                new SearchDocument("page", "", "p.html", "某页", "说明", "<b>三四\"", ""));
        assertThat(files).hasSize(1 + 1 + 16);
        assertThat(files).containsEntry("search/index.js", "QX.index(16,2,[0]);\n");
        assertThat(files).containsEntry("search/r0.js", """
                        QX.store(0,[["case","A-1","cases/A-1.html","某案","","三 四","2022-01-20"],
                        ["page","","p.html","某页","说明","\\u003cb\\u003e三四\\"",""]]);
                        """);
        assertThat(posting(files, "某案")).isEqualTo("1");
        assertThat(posting(files, "某")).isEqualTo("1,2");
        assertThat(posting(files, "三四")).isEqualTo("2");
        assertThat(posting(files, "=a1")).isEqualTo("1");
        assertThat(posting(files, "三")).isEmpty();
        assertThat(posting(files, "三 ")).isEmpty();
        assertThat(posting(files, "20")).isEqualTo("0");
    }

    @Test
    void aTokenOfTitleAndTextIsOneOfTheTitle() {
        var files = index(new SearchDocument("page", "", "p.html", "工资", "", "欠工资", ""));
        assertThat(posting(files, "工资")).isEqualTo("1");
        assertThat(posting(files, "欠工")).isEqualTo("0");
    }

    @Test
    void anIndexOfNothingCanBeRead() {
        assertThat(index())
                .containsEntry("search/index.js", "QX.index(16,0,[]);\n")
                .hasSize(17);
    }

    @Test
    void shardsGrowInNumberWithTheTextsAndStoresAreCut() {
        var random = new Random(1);
        var files = index(IntStream.range(0, 1500)
                .mapToObj(i -> new SearchDocument("page", "p" + i, "p.html", "页" + i, "", han(random, 300), ""))
                .toArray(SearchDocument[]::new));
        assertThat(files.keySet())
                .contains("search/s00.js", "search/s255.js", "search/r19.js")
                .doesNotContain("search/s256.js");
        assertThat(files.values().stream().map(String::length)).allMatch(length -> length < 40_000);
    }

    /** The short way for frequent characters gives what Unicode's tables give. */
    @Test
    void everyCharacterIsFoldedAsUnicodeSays() {
        for (char each = 0; each < 0xd800; each++) {
            assertThat(Folding.text("" + each)).as("U+%04X", (int) each).isEqualTo(Folding.unicode("" + each));
        }
        for (int each = 0xe000; each < 0x20000; each++) {
            String text = Character.toString(each);
            assertThat(Folding.text(text)).as("U+%04X", each).isEqualTo(Folding.unicode(text));
        }
    }

    @ParameterizedTest
    @CsvSource({"ＱＸ－１, qx-1", "'1,234,567.80', 1234567.80", "'1,23', '1,23'", "（甲）：乙, (甲):乙", "①②, 12", "'甲，乙', '甲,乙'"})
    void formsOfOneCharacterAreNotToldApart(String written, String folded) {
        assertThat(Folding.text(written)).isEqualTo(folded);
    }

    @Test
    void scriptTextIsInert() {
        var script = new StringBuilder();
        ScriptText.quote("</script>&\u2028\u2029\n\0\u007f\u0085\ud842\udfb7\ufeff\\\"村", script);
        assertThat(script)
                .hasToString("\"\\u003c/script\\u003e\\u0026\\u2028\\u2029\\u000a\\u0000\\u007f\\u0085"
                        + "\\ud842\\udfb7\\ufeff\\\\\\\"村\"");
    }

    private static String han(Random random, int length) {
        return IntStream.range(0, length)
                .map(i -> 0x4e00 + random.nextInt(2000))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static SortedMap<String, String> index(SearchDocument... documents) {
        var files = new TreeMap<String, String>();
        var index = new SearchIndex((path, bytes) -> files.put(path, new String(bytes, UTF_8)));
        for (SearchDocument each : documents) {
            index.add(each);
        }
        index.finish();
        return files;
    }

    /** The postings of a token in the shard where it belongs. */
    private static String posting(Map<String, String> files, String token) {
        String shard = files.getOrDefault("search/s%02d.js".formatted(SearchIndex.shardOf(token, 16)), "");
        String key = "\"" + token + "\":\"";
        int at = shard.indexOf(key);
        return at < 0 ? "" : shard.substring(at + key.length(), shard.indexOf('"', at + key.length()));
    }
}
