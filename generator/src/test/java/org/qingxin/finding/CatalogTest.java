package org.qingxin.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^} ]*)}");
    private static final Set<String> ALIKE_IN_EVERY_FINDING = Set.of(
            "severity.ERROR",
            "severity.WARNING",
            "help",
            "why",
            "example",
            "marks",
            "answer",
            "related",
            "fix",
            "fixable",
            "more",
            "waiting",
            "closing",
            "closingWaived",
            "rest",
            "others",
            "summary.sound",
            "summary.unsound",
            "summary.columns",
            "summary.rest");

    private final Properties chinese = load("messages_zh_CN.properties");
    private final Properties english = load("messages_en.properties");

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryCodeInBothLanguages(Code code) {
        assertThat(chinese.getProperty(code.id())).isNotBlank().containsPattern("[一-鿿]");
        assertThat(english.getProperty(code.id())).isNotBlank().doesNotContainPattern("[一-鿿]");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyOfEveryCodeInBothLanguages(Code code) {
        String key = code.id() + ".source";
        assertThat(chinese.getProperty(key)).isNotBlank().endsWith("。");
        assertThat(placeholders(chinese, key)).isEmpty();
        assertThat(english.getProperty(key)).isNotBlank().endsWith(".").doesNotContainPattern("[一-鿿]");
    }

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(keys(english)).isEqualTo(keys(chinese));
        assertThat(keys(chinese))
                .allSatisfy(
                        key -> assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(chinese, key)));
    }

    @Test
    void hasNoWordsForACodeThatDoesNotExist() {
        Set<String> codes = Arrays.stream(Code.values()).map(Code::id).collect(toCollection(TreeSet::new));
        assertThat(keys(chinese))
                .allSatisfy(key -> assertThat(ALIKE_IN_EVERY_FINDING.contains(key)
                                || key.startsWith("family.")
                                || codes.contains(key.replaceAll("\\..*", "")))
                        .as(key)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void hasANameForEveryFamilyInBothLanguages(Family family) {
        assertThat(Catalog.chinese().family(family)).containsPattern("[一-鿿]");
        assertThat(Catalog.english().family(family)).isNotEqualTo(family.name()).doesNotContainPattern("[一-鿿]");
    }

    @Test
    void everyCodeIsOfOneFamily() {
        assertThat(Arrays.stream(Family.values()).flatMap(family -> family.codes().stream()))
                .containsExactlyInAnyOrder(Code.values());
    }

    @Test
    void codesAreUniqueAndInOrderOfTheirFamilies() {
        assertThat(Arrays.stream(Code.values()).map(Code::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[YSFRDNHBT][1-9][0-9]{2}"));
    }

    @Test
    void everyCodeIsSaidSomewhereInTheProgram() throws IOException {
        String main;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            main = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("finding/Code.java"))
                    .map(CatalogTest::read)
                    .reduce("", String::concat);
        }
        assertThat(Code.values()).allSatisfy(code -> assertThat(main).containsPattern("\\b" + code.name() + "\\b"));
    }

    @Test
    void putsValuesInWithHiddenCharactersDrawnAndPersonalNumbersHidden() {
        var finding = Finding.of(
                Code.UNKNOWN_FIELD,
                Span.startOf("x"),
                Map.of("field", Arg.of("a\u200Bb 13812345678"), "nearest", Arg.of("，甲", "; A"), "known", Arg.of("")));
        assertThat(Catalog.chinese().message(finding)).isEqualTo("没有 `a<U+200B>b ***********` 这个字段，甲");
        assertThat(Catalog.english().message(finding)).isEqualTo("there is no field `a<U+200B>b ***********`; A");
    }

    private static Set<String> keys(Properties texts) {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Properties load(String name) {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(Catalog.class.getResourceAsStream(name))) {
            texts.load(new InputStreamReader(in, UTF_8));
            return texts;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
