package org.qingxin.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingxin.history.GitFolder.git;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shows that a commit was made, in real repositories. */
class JournalTest {
    @TempDir
    Path folder;

    @Test
    void outsideARepositoryNothingIsWrittenDown() {
        assertThat(Journal.of(folder)).isEmpty();
    }

    @Test
    void eachCommitIsWrittenDownInAFileOfTheFolder() throws Exception {
        git(folder, "init", "-q");
        Path data = Files.createDirectories(folder.resolve("data"));
        git(folder, "commit", "-q", "--allow-empty", "-m", "one");
        Path journal = Journal.of(data).orElseThrow().resolve("HEAD");
        String before = Files.readString(journal);
        git(folder, "commit", "-q", "--allow-empty", "-m", "two");
        assertThat(Files.readString(journal)).startsWith(before).hasSizeGreaterThan(before.length());
    }
}
