package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Severity;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import org.qingxin.source.RecordReader;
import org.qingxin.validate.rule.Rules;

/** Random single mistakes in valid records: nearly all give one finding, on the line where the mistake was made. */
class MutationTest {
    private static final Path DATA = Path.of("../data");
    private static final int MISTAKES = 200;
    private static final double SHARE = 0.95;

    /** A kind of mistake: the line it is made in, as it is then; empty where the kind does not apply. */
    private record Kind(String name, Function<String, Optional<String>> make) {}

    record Mistake(String kind, String path, int line, String text) {}

    private static final List<Kind> KINDS = List.of(
            line("misspelt field", "^( *(?:- )?)([a-z][A-Za-z]{3,})(:.*)$", MutationTest::misspelt),
            line(
                    "unknown word",
                    "^( *(?:- )?(?:status|kind|event|basis|category|identity): )([a-z-]+)$",
                    word -> "x" + word),
            line("impossible day", "^( *(?:- )?[A-Za-z]+: 20[0-9]{2}-[0-9]{2}-)([0-9]{2})$", day -> "32"),
            line(
                    "slashes in a day",
                    "^( *(?:- )?[A-Za-z]+: )(20[0-9]{2}-[0-9]{2}-[0-9]{2})$",
                    day -> day.replace('-', '/')),
            line("year mistyped", "^( *- on: )(20[0-9]{2})(-.*)$", year -> "2202"),
            line("full-width colon", "^( *(?:- )?[a-zA-Z]+)(: )(.+)$", colon -> "："),
            line("no space after the colon", "^( *(?:- )?[a-zA-Z]+:)( )([^'{\\[| ].*)$", space -> ""),
            line("tab to indent", "^( +)()([a-zA-Z]+: .*)$", nothing -> "\t"),
            line("money with a unit", "^( +(?:amount|migrantAmount): )([0-9.]+)$", amount -> amount + "元"),
            line("money in letters", "^( +(?:amount|migrantAmount): )([0-9.]+)$", amount -> "约" + amount),
            line("three decimals", "^( +(?:amount|migrantAmount): )([0-9]+\\.[0-9]{2})$", amount -> amount + "5"),
            line("negative", "^( +(?:workers|migrants|amount): )([0-9.]+)$", figure -> "-" + figure),
            line("value left out", "^( *(?:- )?[a-zA-Z]+:)( [^|>]+)$", value -> ""),
            line("field twice", "^()((?: +|)[a-zA-Z]+: [^|>]+)$", field -> field + "\n" + field),
            line("dangling reference", "^( *(?:unit|employer|project|by|village): )([A-Za-z0-9-]+)$", id -> id + "-zz"),
            line("colon in a note", "^( *note: )([^'\"|].*)$", note -> "情况: " + note),
            line("special first character", "^( *note: )([^'\"|].*)$", note -> "@" + note),
            line("quote opened", "^( *(?:name|note|place): )([^'\"|].*)$", note -> "\"甲\"" + note),
            line(
                    "invisible character",
                    "^( *)([a-zA-Z]+: .*)$",
                    field -> field.charAt(0) + "\u200B" + field.substring(1)),
            line("alias", "^( *note: )(.*)$", note -> "*x"),
            line(
                    "field of nobody",
                    "^()((?: *)[a-zA-Z]+: [^|>]+)$",
                    field -> field + "\n" + field.replaceFirst("[a-zA-Z]+:.*", "zzzzzz: 1")));

    @Test
    void tellNearlyAllOnceAndInTheirLine() throws IOException, SchemaException {
        assumeThat(Files.isRegularFile(DATA.resolve("town.yaml"))).isTrue();
        var records = Example.texts(OnDisk.at(DATA));
        var found = new ArrayList<String>();
        int good = 0;
        var kinds = new TreeMap<String, Integer>();
        var check = new Recheck(records);
        assumeThat(check.isClean()).isTrue();
        for (Mistake mistake : mistakes(records)) {
            List<Finding> findings = check.with(mistake.path(), mistake.text());
            kinds.merge(mistake.kind(), 1, Integer::sum);
            if (isToldOnce(mistake, findings)) {
                good++;
            } else {
                found.add(mistake.kind() + " " + mistake.path() + ":" + mistake.line() + " gave "
                        + findings.stream().map(f -> f.code() + " " + f.at()).toList());
            }
        }
        System.out.println(good + " of " + MISTAKES + " random mistakes of " + kinds.size()
                + " kinds, each in a record of its own, are told once, in their line");
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(15);
        assertThat((double) good / MISTAKES).as(String.join("\n", found)).isGreaterThanOrEqualTo(SHARE);
    }

    private static boolean isToldOnce(Mistake mistake, List<Finding> findings) {
        return findings.size() == 1
                && findings.get(0).at().path().equals(mistake.path())
                && findings.get(0).severity() == Severity.ERROR
                && findings.get(0).at().line() >= mistake.line()
                && findings.get(0).at().line() <= mistake.line() + (isTwoLines(mistake) ? 1 : 0);
    }

    private static boolean isTwoLines(Mistake mistake) {
        return mistake.kind().equals("field twice") || mistake.kind().equals("field of nobody");
    }

    static List<Mistake> mistakes(Map<String, String> records) {
        var random = new Random(20211117);
        var paths =
                records.keySet().stream().filter(path -> path.endsWith(".yaml")).toList();
        var mistakes = new ArrayList<Mistake>();
        var used = new HashSet<String>();
        for (int tries = 0; mistakes.size() < MISTAKES; tries++) {
            Kind kind = KINDS.get(tries % KINDS.size());
            String path = paths.get(random.nextInt(paths.size()));
            if (!used.contains(path)) {
                make(kind, path, records.getOrDefault(path, ""), random).ifPresent(mistake -> {
                    used.add(path);
                    mistakes.add(mistake);
                });
            }
        }
        return mistakes;
    }

    private static Optional<Mistake> make(Kind kind, String path, String text, Random random) {
        String[] lines = text.split("\n", -1);
        int at = random.nextInt(lines.length);
        if (isProse(lines, at)) {
            return Optional.empty();
        }
        return kind.make().apply(lines[at]).map(changed -> {
            lines[at] = changed;
            return new Mistake(kind.name(), path, at + 1, String.join("\n", lines));
        });
    }

    /** Within a long text under {@code |} nothing is a mistake. */
    private static boolean isProse(String[] lines, int at) {
        int indent = indent(lines[at]);
        for (int above = at; above >= 0; above--) {
            if (lines[above].endsWith("|") && (above == at || indent(lines[above]) < indent)) {
                return true;
            }
            if (above < at && indent(lines[above]) < indent && !lines[above].isBlank()) {
                indent = indent(lines[above]);
            }
        }
        return false;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Changes the second group of the pattern. */
    private static Kind line(String name, String pattern, UnaryOperator<String> change) {
        var compiled = Pattern.compile(pattern);
        return new Kind(name, line -> {
            var match = compiled.matcher(line);
            return match.matches()
                    ? Optional.of(line.substring(0, match.start(2))
                            + change.apply(match.group(2))
                            + line.substring(match.end(2)))
                    : Optional.empty();
        });
    }

    private static String misspelt(String field) {
        int middle = field.length() / 2;
        return field.substring(0, middle) + field.substring(middle + 1);
    }

    /** The whole data with one file changed, without reading the others again. */
    private static final class Recheck {
        private final Map<String, String> records;
        private final Schemas schemas;
        private final Map<String, Loader.Outcome> outcomes = new TreeMap<>();

        Recheck(Map<String, String> records) throws SchemaException {
            this.records = records;
            this.schemas = Schemas.load(Example.SCHEMAS);
            var loader = new Loader(InMemory.ofTexts(records), schemas);
            records.keySet().stream()
                    .filter(path -> DataLayout.typeOf(path).isPresent())
                    .forEach(path -> outcomes.put(path, loader.read(path)));
        }

        boolean isClean() {
            return check(InMemory.ofTexts(records), outcomes).stream().noneMatch(Finding::isError);
        }

        List<Finding> with(String path, String text) {
            var changed = new TreeMap<>(records);
            changed.put(path, text);
            var tree = InMemory.ofTexts(changed);
            var now = new TreeMap<>(outcomes);
            now.put(path, new Loader(tree, schemas).read(path));
            return check(tree, now);
        }

        private List<Finding> check(InMemory tree, Map<String, Loader.Outcome> judged) {
            var gathering = new Gathering(tree, new RecordReader(tree), new ArrayList<>());
            var loaded = gathering.gather(List.copyOf(judged.values()), true);
            return new Validator(schemas, tree, Rules.all()).check(loaded, Example.TODAY);
        }
    }
}
