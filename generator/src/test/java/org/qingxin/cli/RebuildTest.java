package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.history.GitFolder;

/**
 * A build after another makes nothing when nothing has changed. Whatever has changed, and whatever was done to what the
 * last one left, the site is byte by byte the one that a build from nothing makes.
 */
class RebuildTest {
    private static final String CASE = "data/cases/2021/v-baohong/HG-2021-BH-001.yaml";

    @TempDir
    Path folder;

    private GitFolder town;

    private record Answer(int exit, String out, boolean isMade) {}

    private interface Change {
        void happen() throws Exception;
    }

    @BeforeEach
    void aTownInARepository() throws Exception {
        town = GitFolder.init(folder.resolve("town"));
        copy(Path.of("src/test/resources/site/tiny/data"), town.path().resolve("data"));
        copy(Path.of("../site-templates"), town.path().resolve("site-templates"));
        copy(Path.of("../schemas"), town.path().resolve("schemas"));
        town.put(".gitignore", "/site\n/program.jar\n");
        town.put("program.jar", "1");
        town.commit();
        assertThat(build().isMade()).as("the first time").isTrue();
    }

    @Test
    void nothingIsMadeWhenNothingHasChanged() throws Exception {
        remains("nothing", () -> {});
        remains("a look at what git says", () -> town.git("status"));
        remains("a file beside the records", () -> town.put("notes.txt", "x"));
    }

    @Test
    void whateverTheSiteIsMadeFromCounts() throws Exception {
        changes("a figure", () -> edit(CASE, "workers: 17\n", "workers: 18\n"));
        changes("a commit", () -> town.commit());
        changes("a record that goes", () -> Files.delete(file("data/pages/guide.yaml")));
        changes("a schema", () -> edit("schemas/case.schema.json", "\"title\": \"", "\"title\": \"※"));
        changes("a word", () -> edit("site-templates/messages/zh-CN.properties", "nav.home=", "nav.home=※"));
        changes("a page", () -> edit("site-templates/pages/about.ftlh", "<@layout.head", "※<@layout.head"));
        changes("a page of the town's own", () -> town.put("site-templates/town/assets/theme.css", "body{color:red}"));
        changes("the program", () -> town.put("program.jar", "2"));
        isRight();
        remains("the same once more", () -> {});
    }

    @Test
    void whateverHappensToTheSiteIsMended() throws Exception {
        changes("a page that was altered", () -> edit("site/index.html", "<h1", "<H1"));
        changes("a page that is missing", () -> Files.delete(file("site/about.html")));
        changes("one too many", () -> town.put("site/extra.html", "x"));
        isRight();
    }

    @Test
    void whatWasAskedForCounts() throws Exception {
        changes("another day", () -> {}, "--as-of", "2021-12-01");
        changes("another language", () -> {}, "--lang", "en");
        changes("no change log", () -> {}, "--no-history");
        remains("the same once more", () -> {}, "--no-history");
        changes("to believe nothing", () -> {}, "--no-history", "--no-cache");
    }

    @Test
    void aMemoryThatCannotBeBelievedIsNot() throws Exception {
        changes("gone", () -> Files.delete(memory()));
        changes("cut off", () -> Files.write(memory(), List.of("qingxin")));
        changes("with a byte turned over", () -> {
            byte[] bytes = Files.readAllBytes(memory());
            bytes[bytes.length / 2] ^= 1;
            Files.write(memory(), bytes);
        });
    }

    @Test
    void aBuildThatFailedInBetweenIsNotPassedOver() throws Exception {
        edit(CASE, "workers: 17\n", "workers: -1\n");
        assertThat(build().exit()).isOne();
        changes("mended", () -> edit(CASE, "workers: -1\n", "workers: 17\n"));
        isRight();
    }

    @Test
    void whereNothingCanBeKeptBuildsAreMadeAsEver() throws Exception {
        Files.delete(memory());
        Files.delete(file(".qingxin/build/.gitignore"));
        Files.delete(file(".qingxin/build"));
        town.put(".qingxin/build", "a file where the folder should be");
        assertThat(build().isMade()).isTrue();
        assertThat(build().isMade()).isTrue();
    }

    @Test
    void findingsAreToldAgain() throws Exception {
        edit(CASE, "# yaml", "\uFEFF# yaml");
        Answer first = build();
        Answer second = build();
        assertThat(first.out()).contains("警告");
        assertThat(second).isEqualTo(new Answer(0, first.out(), false));
    }

    private void remains(String name, Change change, String... options) throws Exception {
        change.happen();
        assertThat(build(options).isMade()).as(name).isFalse();
    }

    private void changes(String name, Change change, String... options) throws Exception {
        change.happen();
        assertThat(build(options))
                .as(name)
                .extracting(Answer::exit, Answer::isMade)
                .containsExactly(0, true);
    }

    /** Compares with a site that is made from nothing. */
    private void isRight() throws Exception {
        Path anew = folder.resolve("anew");
        assertThat(run(anew, List.of("--no-cache")).exit()).isZero();
        assertThat(filesOf(file("site"))).isEqualTo(filesOf(anew));
    }

    private Answer build(String... options) throws IOException {
        return run(file("site"), List.of(options));
    }

    /** A site that is made is swapped in as a folder. */
    private Answer run(Path site, List<String> options) throws IOException {
        Object before = key(site);
        List<String> arguments = new ArrayList<>(List.of("build", "--out", site.toString()));
        for (String each : List.of("data", "schemas", "templates")) {
            arguments.add("--" + each);
            arguments.add(
                    file(each.equals("templates") ? "site-templates" : each).toString());
        }
        arguments.addAll(options);
        var out = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(out, new ByteArrayOutputStream());
        int exit = Main.run(arguments.toArray(String[]::new), terminal, Optional.of(file("program.jar")));
        return new Answer(exit, out.toString(UTF_8), !key(site).equals(before));
    }

    private static Object key(Path site) throws IOException {
        return Files.exists(site)
                ? Files.readAttributes(site, BasicFileAttributes.class).fileKey()
                : "none";
    }

    private Path memory() throws IOException {
        try (var files = Files.list(file(".qingxin/build"))) {
            return files.filter(each -> !each.endsWith(".gitignore"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path file(String path) {
        return town.path().resolve(path);
    }

    private void edit(String path, String from, String to) throws IOException {
        String text = Files.readString(file(path), UTF_8);
        assertThat(text).contains(from);
        Files.writeString(file(path), text.replace(from, to), UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path each : paths.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }

    private static Map<String, String> filesOf(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (Path each : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(each).toString(), Files.readString(each, ISO_8859_1));
            }
        }
        return files;
    }
}
