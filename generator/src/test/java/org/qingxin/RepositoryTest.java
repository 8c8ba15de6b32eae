package org.qingxin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.model.RecordType;

/** The repository around the program: what lies at its root, and that its settings name things that exist. */
class RepositoryTest {
    private static final Path ROOT = root();

    @Test
    void rootShowsOnlyWhatAReaderIsMeantToOpen() throws Exception {
        assertThat(tracked().filter(name -> !name.startsWith(".")))
                .containsExactlyInAnyOrder(
                        "README.md",
                        "data",
                        "schemas",
                        "site-templates",
                        "generator",
                        "pom.xml",
                        "LICENSE",
                        "mvnw",
                        "mvnw.cmd");
    }

    @Test
    void rootHidesOnlyTheSettingsOfTools() throws Exception {
        assertThat(tracked().filter(name -> name.startsWith(".")))
                .containsExactlyInAnyOrder(
                        ".ci", ".editorconfig", ".gitattributes", ".github", ".gitignore", ".mvn", ".vscode");
    }

    @Test
    void trackedNamesAreAsciiAndUniqueWhenCaseIsNotToldApart() throws Exception {
        var names = git("-c", "core.quotePath=false", "ls-files");
        assertThat(names).allMatch(name -> name.chars().allMatch(c -> c > ' ' && c < 127));
        var folded = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        assertThat(names).allMatch(name -> folded.putIfAbsent(name, name) == null);
    }

    @ParameterizedTest(name = "{0} has {1} at its line ends")
    @CsvSource({
        "data/x.yaml, lf",
        "data/cases/2021/v-hanhu/x.yaml, lf",
        "data/pages/x.md, lf",
        "site-templates/pages/x.ftlh, lf",
        "generator/src/main/java/org/qingxin/X.java, lf",
        "mvnw, lf",
        "mvnw.cmd, crlf",
        "generator/bin/qingxin, lf",
        "generator/bin/qingxin.cmd, crlf"
    })
    void lineEndsAreTheSameOnEverySystem(String file, String eol) throws Exception {
        assertThat(git("check-attr", "eol", "--", file)).containsExactly(file + ": eol: " + eol);
    }

    @ParameterizedTest
    @CsvSource({"mvnw", ".ci/run"})
    void scriptsMayBeRun(String file) throws Exception {
        assertThat(git("ls-files", "--stage", "--", file))
                .singleElement()
                .asString()
                .startsWith("100755");
    }

    @ParameterizedTest
    @CsvSource({"private/people.yaml", "data/private/people.yaml", "site/index.html", "generator/target/classes/x"})
    void whatMustNotBeCommittedIsIgnored(String file) throws Exception {
        assertThat(git("check-ignore", "--", file)).containsExactly(file);
    }

    @Test
    void editorKnowsTheSchemaAndTheFolderOfEveryKindOfRecord() throws Exception {
        var expected = new TreeMap<String, String>();
        for (RecordType type : RecordType.values()) {
            var ending = type == RecordType.TOWN ? "" : "/**/*.yaml";
            expected.put("./schemas/" + type.schemaFile(), "data/" + type.folder() + ending);
        }
        assertThat(associations()).isEqualTo(expected);
    }

    @Test
    void everySchemaTheEditorNamesIsThere() throws Exception {
        assertThat(associations().keySet())
                .allSatisfy(schema -> assertThat(ROOT.resolve(schema)).isRegularFile());
    }

    @Test
    void everyUnitThatOwnsAFolderIsAUnitOfTheTown() throws Exception {
        assertThat(owned("/data/(?:cases|inspections)/\\*/([a-z-]+)/|/data/reports/\\*/\\*/\\*([a-z-]+)\\.yaml"))
                .isNotEmpty()
                .allSatisfy(this::isAUnit);
    }

    @Test
    void everyReviewerIsAUnitOfTheTown() throws Exception {
        assertThat(owned("@hangu/([a-z-]+)")).contains("office").allSatisfy(this::isAUnit);
    }

    @Test
    void everyVillageReviewsItsOwnRecords() throws Exception {
        var villages = list("data/units", ".yaml").stream()
                .map(RepositoryTest::idOf)
                .filter(id -> id.startsWith("v-"))
                .toList();
        assertThat(owned("/data/cases/\\*/(v-[a-z-]+)/")).containsExactlyInAnyOrderElementsOf(villages);
        assertThat(owned("/data/inspections/\\*/(v-[a-z-]+)/")).containsExactlyInAnyOrderElementsOf(villages);
        assertThat(owned("/data/reports/\\*/\\*/\\*(v-[a-z-]+)\\.yaml")).containsExactlyInAnyOrderElementsOf(villages);
    }

    @Test
    void ownedFoldersAreOnesTheProgramKnows() throws Exception {
        var folders = Stream.of(RecordType.values()).map(RecordType::folder).toList();
        assertThat(owned("(?m)^/data/([a-z.-]+)/")).isNotEmpty().isSubsetOf(folders);
    }

    private void isAUnit(String id) {
        assertThat(ROOT.resolve("data/units/" + id + ".yaml")).isRegularFile();
    }

    private static Stream<String> tracked() throws Exception {
        return git("ls-files").stream()
                .map(name -> name.split("/", 2)[0].replace("\"", ""))
                .distinct();
    }

    private static TreeMap<String, String> associations() throws IOException {
        var places = new TreeMap<String, String>();
        var settings = new ObjectMapper().readTree(read(".vscode/settings.json"));
        for (var entry : settings.path("yaml.schemas").properties()) {
            places.put(entry.getKey(), entry.getValue().asText());
        }
        return places;
    }

    private static TreeSet<String> owned(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(read(".github/CODEOWNERS"))
                .results()
                .map(RepositoryTest::firstGroup)
                .collect(toCollection(TreeSet::new));
    }

    private static String firstGroup(MatchResult match) {
        for (int i = 1; i < match.groupCount(); i++) {
            if (match.group(i) != null) {
                return match.group(i);
            }
        }
        return match.group(match.groupCount());
    }

    private static String idOf(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }

    private static List<Path> list(String folder, String ending) throws IOException {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file), UTF_8);
    }

    /** What git says at the root, line by line, whoever owns the checkout and from wherever the tests were started. */
    private static List<String> git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-c", "safe.directory=*"));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command).directory(ROOT.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        var process = builder.start();
        var lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return lines;
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
