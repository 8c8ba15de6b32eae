package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.finding.Finding;
import org.qingxin.model.Id;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.rule.Rules;

/** What is bound, and what the file system may do while it is read. */
class LoadingTest {
    @Test
    void bindsEachFieldToTheComponentOfItsName() throws Exception {
        var data = Validator.of(Example.SCHEMAS, InMemory.ofTexts(Example.town().files()), List.of())
                .load()
                .dataset();
        var arrears = data.arrearsCase(new Id.Case("HG-2021-BH-002")).orElseThrow();
        assertThat(arrears.village()).isEqualTo(new Id.Unit("v-baohong"));
        assertThat(arrears.claim().amount()).hasToString("41000.00");
        assertThat(arrears.project()).isEmpty();
        assertThat(arrears.liable()).isEmpty();
        assertThat(arrears.timeline())
                .map(entry -> entry.event().code())
                .containsExactly(
                        "registered",
                        "verifying",
                        "verified",
                        "corrected",
                        "mediating",
                        "escalated",
                        "filed",
                        "ordered",
                        "paid");
        assertThat(data.reports())
                .singleElement()
                .satisfies(report -> assertThat(report.table()).hasSize(4));
        assertThat(data.size()).isEqualTo(Example.town().files().size());
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheRestIsChecked() {
        var tree = new Failing(Example.path("employer"), List.of());
        assertThat(told(tree)).containsExactly("UNREADABLE " + Example.path("employer"));
    }

    @Test
    void aFolderThatCannotBeReadIsToldAndWhatIsInItIsNotMissed() {
        var files = Example.town().without("employer").files();
        var tree = new Failing(files.keySet().iterator().next() + "?", List.of("employers/v-baohong"));
        assertThat(told(tree)).contains("UNREADABLE employers/v-baohong").hasSize(1);
    }

    @Test
    void aLoopOfLinksDoesNotStopTheRun(@TempDir Path folder) throws IOException {
        for (var file : Example.town().files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.createSymbolicLink(folder.resolve("units/loop"), folder);
        Files.createSymbolicLink(folder.resolve("units/linked.yaml"), folder.resolve("units/police.yaml"));
        assertThat(told(new OnDisk(folder, "")))
                .containsExactly("UNREADABLE units/linked.yaml", "STRAY_FILE units/loop");
    }

    @Test
    void aFileThatIsGoneWhenItsLineIsWantedIsPointedAtAsAWhole() throws Exception {
        var files = Example.town()
                .edit("case", "village: v-baohong", "village: v-nowhere")
                .files();
        var tree = new Vanishing(InMemory.ofTexts(files));
        var validator = Validator.of(Example.SCHEMAS, tree, Rules.all());
        var loaded = validator.load();
        tree.gone = true;
        assertThat(validator.check(loaded, Example.TODAY))
                .singleElement()
                .satisfies(found -> assertThat(found.at().line()).isEqualTo(1));
    }

    private static List<String> told(SourceTree tree) {
        return Example.findings(tree).stream().map(LoadingTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.code() + " " + finding.at().path();
    }

    private record Failing(String unreadable, List<String> closed) implements SourceTree {
        private static final InMemory FILES = InMemory.ofTexts(Example.town().files());

        @Override
        public Listing survey() {
            var files = FILES.survey().files().stream()
                    .filter(path -> closed.stream().noneMatch(path::startsWith))
                    .toList();
            return new Listing(files, closed);
        }

        @Override
        public byte[] read(String path, int limit) throws IOException {
            if (path.equals(unreadable)) {
                throw new AccessDeniedException(path);
            }
            return FILES.read(path, limit);
        }

        @Override
        public boolean exists(String path) {
            return FILES.exists(path);
        }

        @Override
        public String shown(String path) {
            return path;
        }
    }

    private static final class Vanishing implements SourceTree {
        private final InMemory files;
        private boolean gone;

        Vanishing(InMemory files) {
            this.files = files;
        }

        @Override
        public Listing survey() {
            return files.survey();
        }

        @Override
        public byte[] read(String path, int limit) throws IOException {
            if (gone) {
                throw new FileNotFoundException(path);
            }
            return files.read(path, limit);
        }

        @Override
        public boolean exists(String path) {
            return files.exists(path);
        }

        @Override
        public String shown(String path) {
            return path;
        }
    }
}
