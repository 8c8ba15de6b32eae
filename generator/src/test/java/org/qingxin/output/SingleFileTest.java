package org.qingxin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleFileTest {
    @TempDir
    Path folder;

    private void contains(String content) throws IOException {
        assertThat(folder.resolve("deep/file")).hasContent(content);
        try (var files = Files.list(folder.resolve("deep"))) {
            assertThat(files).as("nothing else is left behind").hasSize(1);
        }
    }

    @Test
    void isWrittenWithTheFoldersAboveIt() throws IOException {
        SingleFile.write(folder.resolve("deep/file"), new byte[] {'a'}, false);
        contains("a");
    }

    @Test
    void otherContentStaysUnlessItMayGo() throws IOException {
        Path file = folder.resolve("deep/file");
        SingleFile.write(file, new byte[] {'a'}, false);
        SingleFile.write(file, new byte[] {'a'}, false);
        assertThatThrownBy(() -> SingleFile.write(file, new byte[] {'b'}, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        contains("a");
        SingleFile.write(file, new byte[] {'b'}, true);
        contains("b");
    }

    @Test
    void aFolderInItsPlaceIsLeftAlone() throws IOException {
        Path place = Files.createDirectories(folder.resolve("deep/file/inside"));
        assertThatThrownBy(() -> SingleFile.write(folder.resolve("deep/file"), new byte[] {'a'}, true))
                .isInstanceOf(IOException.class);
        assertThat(place).isDirectory();
        try (var files = Files.list(folder.resolve("deep"))) {
            assertThat(files).hasSize(1);
        }
    }
}
