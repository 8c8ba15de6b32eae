package org.qingxin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFolderTest {
    @TempDir
    Path above;

    private static Map<String, byte[]> files(String content) {
        return Map.of("a", content.getBytes(java.nio.charset.StandardCharsets.UTF_8), "b", new byte[] {'b'});
    }

    private void nothingBeside(Path folder) throws IOException {
        try (var found = Files.list(above)) {
            assertThat(found).containsExactly(folder);
        }
    }

    @Test
    void appearsWholeWithTheFoldersAboveIt() throws IOException {
        FileFolder.write(above.resolve("deep/folder"), files("1"), false);
        assertThat(above.resolve("deep/folder/a")).hasContent("1");
        assertThat(above.resolve("deep/folder/b")).hasContent("b");
        nothingBeside(above.resolve("deep"));
    }

    @Test
    void leavesOtherFilesAloneAndOtherContentUnlessItMayGo() throws IOException {
        Path folder = above.resolve("folder");
        FileFolder.write(folder, files("1"), false);
        Files.writeString(folder.resolve("own"), "own");
        FileFolder.write(folder, files("1"), false);
        Files.delete(folder.resolve("b"));
        assertThatThrownBy(() -> FileFolder.write(folder, files("2"), false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("a")).hasContent("1");
        assertThat(folder.resolve("b")).as("nothing was written").doesNotExist();

        FileFolder.write(folder, files("2"), true);
        assertThat(folder.resolve("a")).hasContent("2");
        assertThat(folder.resolve("own")).hasContent("own");
        nothingBeside(folder);
    }

    @Test
    void aFileInItsPlaceIsLeftAlone() throws IOException {
        Path file = Files.writeString(above.resolve("folder"), "own");
        assertThatThrownBy(() -> FileFolder.write(file, files("1"), true))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("own");
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws IOException {
        Path folder = above.resolve("folder");
        assertThatThrownBy(() -> FileFolder.write(folder, Map.of("no/such/folder", new byte[0]), false))
                .isInstanceOf(IOException.class);
        try (var found = Files.list(above)) {
            assertThat(found).isEmpty();
        }
    }
}
