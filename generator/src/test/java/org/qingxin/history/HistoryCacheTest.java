package org.qingxin.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept of a log saves time and changes nothing, whatever happened to it. */
class HistoryCacheTest {
    private static final int MANY = 1_100;

    @TempDir
    Path folder;

    private GitFolder here;
    private HistoryCache cache;

    /** More commits than one part holds, with numbers that are hidden. */
    @BeforeEach
    void aLongHistory() throws Exception {
        here = GitFolder.init(folder.resolve("town"));
        cache = new HistoryCache(folder.resolve("cache"), "test");
        Random random = new Random(3);
        var stream = new StringBuilder();
        for (int commit = 0; commit < MANY; commit++) {
            stream.append("commit refs/heads/main\ncommitter 甲 <a@x> ").append(1_640_000_000 + commit);
            stream.append(" +0800\ndata 2\nx\nM 100644 inline data/cases/").append(commit % 7);
            String text = "id: C-%d\namount: %d.00\nnote: 电话1381234%04d，%d\ntimeline: [{on: 2022-01-01, event: e%d}]\n"
                    .formatted(commit % 7, random.nextInt(9), random.nextInt(3), commit % 3, random.nextInt(4));
            int length = text.getBytes(UTF_8).length;
            stream.append(".yaml\ndata ")
                    .append(length)
                    .append('\n')
                    .append(text)
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("stream"), stream);
        GitFolder.run(here.path(), Map.of(), "sh", "-c", "git fast-import --quiet <" + file);
        here.git("checkout", "-q", "-f", "main");
    }

    @Test
    void theSameLogColdAndKept() throws Exception {
        ChangeLog cold = cold();
        assertThat(cold.commits()).hasSize(MANY);
        assertThat(kept()).isEqualTo(cold);
        assertThat(parts()).hasSize(3);
        assertThat(kept()).isEqualTo(cold);
        assertThat(cold.isProven()).isTrue();
    }

    @Test
    void newCommitsAreAdded() throws Exception {
        kept();
        here.put("data/cases/2.yaml", "id: C-2\namount: 500\n").commit();
        here.git("mv", "data/cases/3.yaml", "data/cases/9.yaml");
        here.commit();
        assertThat(kept()).isEqualTo(cold());
        assertThat(parts()).as("the unfinished part was replaced").hasSize(3);
        here.git("reset", "-q", "--hard", "HEAD~700");
        assertThat(kept()).isEqualTo(cold());
    }

    /** Nothing of the number is kept, and still the next one in its place is seen to be another. */
    @Test
    void hiddenNumbersAreNotKept() throws Exception {
        here.put("data/cases/2.yaml", "id: C-2\nnote: 电话13812345678\n").commit();
        kept();
        here.put("data/cases/2.yaml", "id: C-2\nnote: 电话13812345679\n").commit();
        ChangeLog log = kept();
        assertThat(log).isEqualTo(cold());
        assertThat(log.commits().get(MANY + 1).records().get(0).kind()).isEqualTo(RecordChange.Kind.CHANGED);
        for (Path part : parts()) {
            String bytes = new String(Files.readAllBytes(part), ISO_8859_1);
            assertThat(bytes).doesNotContain("1381234").contains("***********");
        }
    }

    @Test
    void damageIsPassedOver() throws Exception {
        ChangeLog cold = cold();
        kept();
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<Path> parts = parts();
            Path part = parts.get(random.nextInt(parts.size()));
            byte[] bytes = Files.readAllBytes(part);
            switch (i % 4) {
                case 0 -> bytes[random.nextInt(bytes.length)] ^= 0x20;
                case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
                case 2 -> bytes = Files.readAllBytes(parts.get(random.nextInt(parts.size())));
                default -> bytes = new byte[0];
            }
            Files.write(part, bytes);
            assertThat(kept()).as("round %d", i).isEqualTo(cold);
        }
        for (Path part : parts()) {
            Files.delete(part);
        }
        assertThat(kept()).isEqualTo(cold);
    }

    @Test
    void anotherProgramsPartIsPassedOver() throws Exception {
        kept();
        byte[] before = Files.readAllBytes(parts().get(0));
        assertThat(History.of(here.path().resolve("data"), new HistoryCache(cache.folder(), "newer")))
                .isEqualTo(cold());
        assertThat(Files.readAllBytes(parts().get(0))).isNotEqualTo(before);
    }

    @Test
    void anotherFolderHasALogOfItsOwn() throws Exception {
        here.put("other/cases/1.yaml", "id: C-1\n").commit();
        kept();
        Path other = here.path().resolve("other");
        assertThat(History.of(other, cache)).isEqualTo(History.of(other));
        assertThat(kept()).isEqualTo(cold());
    }

    @Test
    void whatIsNotTheWholeIsNotKept() throws Exception {
        Path shallow = folder.resolve("shallow");
        here.git("clone", "-q", "--depth", "5", "file://" + here.path(), shallow.toString());
        assertThat(History.of(shallow.resolve("data"), cache)).isEqualTo(History.of(shallow.resolve("data")));
        assertThat(parts()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoTrouble() throws Exception {
        Files.writeString(cache.folder(), "a file");
        assertThat(kept()).isEqualTo(cold());
    }

    private ChangeLog cold() {
        return History.of(here.path().resolve("data"));
    }

    private ChangeLog kept() {
        return History.of(here.path().resolve("data"), cache);
    }

    private List<Path> parts() throws IOException {
        if (!Files.isDirectory(cache.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache.folder())) {
            return files.filter(each -> Files.isRegularFile(each) && !each.endsWith(".gitignore"))
                    .sorted()
                    .toList();
        }
    }
}
