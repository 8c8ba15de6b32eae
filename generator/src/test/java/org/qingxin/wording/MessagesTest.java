package org.qingxin.wording;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.derive.Indicator;
import org.qingxin.derive.annex1.TownReconciliation;
import org.qingxin.derive.duty.Submission;
import org.qingxin.derive.warning.Warning;
import org.qingxin.export.Catalogue;
import org.qingxin.export.Export;
import org.qingxin.form.ledger.Ledgers;
import org.qingxin.history.Extent;
import org.qingxin.history.RecordChange;
import org.qingxin.history.signature.Signing;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Coded;
import org.qingxin.wording.change.ChangeRow;

/** Every word of the site is there in both languages, and none lies about unused. Failures say what to paste. */
class MessagesTest {
    private static final String CHINESE = "zh-CN";
    private static final String ENGLISH = "en";

    private static final Pattern ENTRY = Pattern.compile("(?m)^([^#=\\s]+)=");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\bt\\(\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern DOTTED = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9-]+)+)\"(?!\\s*\\+)");
    private static final Pattern FILE = Pattern.compile(".*\\.(ftlh|html|csv|json|properties|js|css|svg|yaml|txt)");
    private static final Pattern FIGURE = Pattern.compile("\\.(?:with|withIf|put)\\(\\s*\"([a-zA-Z]+)\"");
    private static final Pattern ASKED = Pattern.compile("\\b(?:text|fact|crumb|get)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^ +- code: ([a-z-]+)$");
    private static final Pattern CHOSEN = Pattern.compile("\\? \"([a-z]+)\" : \"([a-z]+)\"");

    /** Keys put together while rendering: the fixed part, and what may follow it. */
    private static final Map<String, Collection<String>> FAMILIES = Map.ofEntries(
            Map.entry("event.", eventWords()),
            Map.entry("warning.", codes(Warning.Rule.values())),
            Map.entry("level.short.", codes(Warning.Level.values())),
            Map.entry("annex4.q", numbers(1, 11)),
            Map.entry("annex1.g", numbers(0, 4)),
            Map.entry(
                    "export.entry.", Catalogue.all().stream().map(Export::name).toList()),
            Map.entry("ledger.for.", Ledgers.names()),
            Map.entry("exports.for.", uses()),
            Map.entry("annex1.l", numbers(0, 15)),
            Map.entry("calendar.weekday.", numbers(1, 7)),
            Map.entry("annex1.other.", List.of("gov", "ppp", "soe")),
            Map.entry("matrix.", codes(Submission.State.values())),
            Map.entry("period.why.", codes(TownReconciliation.State.values())),
            Map.entry("parameter.code.", parameters()),
            Map.entry("warning.figure.", figures()),
            Map.entry("indicator.formula.", codes(Indicator.Kind.values())),
            Map.entry("changes.kind.", names(RecordChange.Kind.values())),
            Map.entry("changes.signed.", names(Signing.Kind.values())),
            Map.entry("changes.verdict.", verdicts()),
            Map.entry("changes.limit.", names(Extent.Limit.values())),
            Map.entry("changes.remark.", names(Extent.Remark.values())),
            Map.entry("changes.column.", names(ChangeRow.Column.values())));

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(missing(ENGLISH, keys(CHINESE))).as(paste(ENGLISH)).isEmpty();
        assertThat(missing(CHINESE, keys(ENGLISH))).as(paste(CHINESE)).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        var english = texts(ENGLISH);
        assertThat(texts(CHINESE))
                .allSatisfy((key, text) -> assertThat(placeholders(english.getOrDefault(key, text)))
                        .as("placeholders of %s in %s, as in 「%s」", key, file(ENGLISH), text)
                        .isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {CHINESE, ENGLISH})
    void noKeyIsWrittenTwice(String language) {
        var entries = ENTRY.matcher(WordSources.messages(language)).results().map(each -> each.group(1));
        assertThat(entries).as(file(language)).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyThatTemplatesAndPagesUseIsThere() {
        assertThat(missing(CHINESE, used())).as(paste(CHINESE)).isEmpty();
    }

    @Test
    void everyComputedKeyIsOfAKnownFamily() {
        assertThat(computed().filter(each -> !FAMILIES.containsKey(each)))
                .as("fixed parts to add to FAMILIES of this test, with what may follow them")
                .isEmpty();
    }

    @Test
    void everyMemberOfAFamilyIsThere() {
        var wanted = FAMILIES.entrySet().stream()
                .flatMap(family -> family.getValue().stream().map(each -> family.getKey() + each));
        assertThat(missing(CHINESE, wanted.collect(toCollection(TreeSet::new))))
                .as(paste(CHINESE))
                .isEmpty();
    }

    @Test
    void aVocabularyIsLabelledWholeOrNotAtAll() {
        assertThat(missing(CHINESE, labels())).as(paste(CHINESE)).isEmpty();
    }

    /** The change log tells what any field ever held. */
    @Test
    void everyVocabularyOfTheRecordsIsLabelled() {
        var wanted = vocabularies().stream()
                .filter(each -> each.getName().startsWith("org.qingxin.model."))
                .flatMap(each -> Arrays.stream(each.getEnumConstants()))
                .map(each -> Labels.key((Coded) each))
                .collect(toCollection(TreeSet::new));
        assertThat(missing(CHINESE, wanted)).as(paste(CHINESE)).isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        var unused = keys(CHINESE);
        unused.removeAll(used());
        unused.removeAll(labels());
        FAMILIES.forEach((prefix, members) -> members.forEach(each -> unused.remove(prefix + each)));
        assertThat(unused)
                .as("lines to delete from %s and %s", file(CHINESE), file(ENGLISH))
                .isEmpty();
    }

    /** Keys that stand in a template or in Java as they are. */
    private static TreeSet<String> used() {
        var asked = Stream.concat(matches(WordSources.templates(), IN_TEMPLATE), matches(WordSources.code(), ASKED))
                .filter(each -> each.group(2) == null)
                .map(each -> each.group(1));
        var written = matches(WordSources.code(), DOTTED)
                .map(each -> each.group(1))
                .filter(each -> !FILE.matcher(each).matches());
        var chosen = matches(WordSources.code(), CHOSEN).flatMap(each -> Stream.of(each.group(1), each.group(2)));
        var used = Stream.concat(asked, written).collect(toCollection(TreeSet::new));
        chosen.filter(keys(CHINESE)::contains).forEach(used::add);
        return used;
    }

    /** The fixed parts of keys that are put together. */
    private static Stream<String> computed() {
        return Stream.concat(matches(WordSources.templates(), IN_TEMPLATE), matches(WordSources.code(), ASKED))
                .filter(each -> each.group(2) != null)
                .map(each -> each.group(1))
                .distinct();
    }

    /** Labels of every vocabulary of which pages name at least one code. */
    private static TreeSet<String> labels() {
        var known = keys(CHINESE);
        var labels = new TreeSet<String>();
        for (Class<?> vocabulary : vocabularies()) {
            var own = Arrays.stream(vocabulary.getEnumConstants())
                    .map(each -> Labels.key((Coded) each))
                    .toList();
            if (own.stream().anyMatch(known::contains)) {
                labels.addAll(own);
            }
        }
        return labels;
    }

    private static List<? extends Class<?>> vocabularies() {
        return new ClassFileImporter()
                        .importPackages(
                                "org.qingxin.model", "org.qingxin.derive", "org.qingxin.compare", "org.qingxin.site")
                        .stream()
                        .filter(each -> each.isEnum() && each.isAssignableTo(Coded.class))
                        .map(JavaClass::reflect)
                        .toList();
    }

    private static List<String> eventWords() {
        return leaves(CaseEvent.class)
                .map(each -> each.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-"))
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(MessagesTest::leaves)
                : Stream.of(type);
    }

    /** Names of the figures that warnings carry; one that is true or false has a sentence for each. */
    private static List<String> figures() {
        var known = keys(CHINESE);
        return matches(WordSources.warnings(), FIGURE)
                .map(each -> each.group(1))
                .distinct()
                .flatMap(each -> known.contains("warning.figure." + each + ".true")
                        ? Stream.of(each + ".true", each + ".false")
                        : Stream.of(each))
                .toList();
    }

    /** Where nothing was judged, the kind of the signature says what it says. */
    private static List<String> verdicts() {
        return names(
                EnumSet.complementOf(EnumSet.of(Signing.Verdict.NOT_JUDGED)).toArray(Signing.Verdict[]::new));
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** Numbers of the shipped rule sets. */
    private static List<String> parameters() {
        return matches(WordSources.ruleSets(), PARAMETER)
                .map(each -> each.group(1))
                .distinct()
                .toList();
    }

    /** What exports are for, as far as it is said. */
    private static List<String> uses() {
        var known = keys(CHINESE);
        return Catalogue.all().stream()
                .map(Export::name)
                .filter(each -> known.contains("exports.for." + each))
                .toList();
    }

    private static List<String> codes(Coded... values) {
        return Arrays.stream(values).map(Coded::code).toList();
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }

    private static Stream<MatchResult> matches(Map<String, String> files, Pattern pattern) {
        return files.values().stream().flatMap(text -> pattern.matcher(text).results());
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(each -> each.group()).collect(toCollection(TreeSet::new));
    }

    /** What to paste: the missing keys, each with the other language's text to translate. */
    private static String missing(String language, Collection<String> wanted) {
        var other = texts(language.equals(CHINESE) ? ENGLISH : CHINESE);
        var there = keys(language);
        return wanted.stream()
                .filter(each -> !there.contains(each))
                .map(each -> each + "=" + other.getOrDefault(each, ""))
                .collect(joining("\n"));
    }

    private static String paste(String language) {
        return "lines to add to " + file(language) + " and to put into its language";
    }

    private static String file(String language) {
        return "site-templates/messages/" + language + ".properties";
    }

    private static TreeSet<String> keys(String language) {
        return new TreeSet<>(texts(language).keySet());
    }

    private static SortedMap<String, String> texts(String language) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(WordSources.messages(language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
