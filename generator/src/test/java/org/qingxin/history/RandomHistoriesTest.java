package org.qingxin.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingxin.history.Extent.Reach;
import org.qingxin.history.Version.State;

/**
 * Histories that nobody thought of: whatever people did, in whatever order, the log is whole, JGit sees the same changes of
 * files, carrying the log out makes the records as they lie there, and what was kept of it says the same.
 */
class RandomHistoriesTest {
    private static final int STEPS = 24;
    private static final List<String> FOLDERS = List.of("cases/2021", "cases/2022", "incidents", "projects");
    private static final List<String> DAYS = List.of(
            "1970-01-02T00:00:00+00:00",
            "2099-12-31T23:59:59+14:00",
            "2022-01-19T17:30:00+08:00",
            "2021-11-19T09:00:00-12:00");

    @TempDir
    Path folder;

    private Random random = new Random(0);
    private GitFolder here;
    private Set<String> done = new HashSet<>();
    private int names;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverHappensNothingIsLost(long seed) throws Exception {
        random = new Random(seed);
        here = GitFolder.init(folder.resolve("here"));
        HistoryCache cache = new HistoryCache(folder.resolve("kept"), "test");
        for (int i = 0; i < 4; i++) {
            create();
        }
        commit();
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(4) == 0) {
                branchAndMerge();
            } else {
                act();
                commit();
            }
            if (step % 8 == 0) {
                History.of(data(), cache);
            }
        }
        ChangeLog log = History.of(data());
        assertThat(log.extent().reach()).isEqualTo(Reach.WHOLE);
        assertThat(log.differences()).isEmpty();
        assertThat(SecondReader.told(log)).isEqualTo(SecondReader.read(here.path(), "data/"));
        assertThat(History.of(data(), cache)).isEqualTo(log);
        assertThat(log.commits().stream().map(each -> each.commit().id()))
                .containsExactlyElementsOf(here.git("rev-list", "--first-parent", "--reverse", "HEAD")
                        .lines()
                        .toList());
        replayMakesWhatLiesThere(log);
        assertThat(done).contains("edit", "merge");
    }

    private void replayMakesWhatLiesThere(ChangeLog log) throws Exception {
        Replay replay = new Replay();
        log.commits().forEach(replay::accept);
        for (String path : files()) {
            Content content = Content.of(Files.readAllBytes(data().resolve(path)));
            if (content.state() == State.READABLE) {
                assertThat(replay.fields(path)).as(path).contains(content.fields());
            } else {
                assertThat(replay.fields(path)).as(path).isPresent();
            }
        }
        assertThat(replay.records().keySet()).containsExactlyElementsOf(files());
    }

    /** A branch from somewhere on the main line, and a merge that takes some of its files, or none, and may add its own. */
    private void branchAndMerge() throws Exception {
        List<String> chain =
                here.git("rev-list", "--first-parent", "HEAD").lines().toList();
        here.git("switch", "-q", "-c", "b" + names++, any(chain.subList(0, Math.min(5, chain.size()))));
        act();
        commit();
        act();
        String tip = commit();
        Map<String, byte[]> theirs = contents();
        here.git("switch", "-q", "main");
        here.git("merge", "-q", "--no-ff", "--no-commit", "-s", "ours", tip);
        Map<String, byte[]> ours = contents();
        Set<String> paths = new HashSet<>(ours.keySet());
        paths.addAll(theirs.keySet());
        for (String path : paths.stream().sorted().toList()) {
            if (random.nextBoolean()) {
                take(path, theirs);
            }
        }
        if (random.nextInt(3) == 0) {
            act();
        }
        done.add("merge");
        commit();
    }

    private void take(String path, Map<String, byte[]> from) throws Exception {
        Path file = data().resolve(path);
        if (from.containsKey(path)) {
            Files.createDirectories(file.getParent());
            Files.write(file, from.get(path));
        } else {
            Files.deleteIfExists(file);
        }
    }

    private void act() throws Exception {
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<String> files = files();
            if (files.size() < 3) {
                create();
                continue;
            }
            String one = any(files);
            String other = any(files);
            switch (random.nextInt(10)) {
                case 0 -> create();
                case 1, 2 -> edit(one);
                case 3 -> Files.delete(data().resolve(one));
                case 4 -> move(one);
                case 5 -> swap(one, other);
                case 6 -> swapNumbers(one, other);
                case 7 -> write(one, text(one) + "# 另一种写法\n");
                case 8 -> write(one, any(List.of("{\n", "id: [\n", "id: A\nid: B\n", "", "\t- x\n")));
                default -> write(one, "id: " + idIn(other) + "\namount: " + random.nextInt(9) + "\n");
            }
        }
    }

    private void create() throws Exception {
        String id = "R-" + names++;
        write(any(FOLDERS) + "/" + id + ".yaml", "id: " + id + "\namount: " + random.nextInt(100) + "\n");
    }

    private void edit(String path) throws Exception {
        done.add("edit");
        StringBuilder text = new StringBuilder("id: " + idIn(path) + "\namount: " + random.nextInt(100) + ".50\n");
        text.append("timeline:\n");
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append("  - {on: 2022-01-0").append(1 + random.nextInt(3)).append(", event: ");
            text.append(any(List.of("paid", "noted")))
                    .append(", note: ")
                    .append(random.nextInt(5))
                    .append("}\n");
        }
        write(path, text.toString());
    }

    private void move(String path) throws Exception {
        Path to = data().resolve(any(FOLDERS) + "/moved-" + names++ + ".yaml");
        Files.createDirectories(to.getParent());
        Files.move(data().resolve(path), to);
    }

    private void swap(String one, String other) throws Exception {
        String text = text(one);
        write(one, text(other));
        write(other, text);
    }

    private void swapNumbers(String one, String other) throws Exception {
        String mine = idIn(one);
        String theirs = idIn(other);
        write(one, text(one).replace("id: " + mine, "id: " + theirs));
        write(other, text(other).replace("id: " + theirs, "id: " + mine));
    }

    private String idIn(String path) throws Exception {
        return text(path)
                .lines()
                .filter(line -> line.startsWith("id: R-"))
                .map(line -> line.substring(4))
                .findFirst()
                .orElse("R-" + names++);
    }

    private String commit() throws Exception {
        return here.commit("clerk " + random.nextInt(3), "clerk@example.invalid", any(DAYS), "x");
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Path data() {
        return here.path().resolve("data");
    }

    private String text(String path) throws Exception {
        return Files.readString(data().resolve(path), UTF_8);
    }

    private void write(String path, String text) throws Exception {
        here.put("data/" + path, text);
    }

    private List<String> files() throws Exception {
        return new ArrayList<>(contents().keySet());
    }

    private Map<String, byte[]> contents() throws Exception {
        Map<String, byte[]> contents = new TreeMap<>();
        if (Files.isDirectory(data())) {
            try (Stream<Path> files = Files.walk(data())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    contents.put(data().relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }
}
