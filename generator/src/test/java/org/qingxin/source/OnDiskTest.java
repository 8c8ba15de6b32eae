package org.qingxin.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnDiskTest {
    @TempDir
    Path folder;

    private OnDisk tree;

    @BeforeEach
    void aTree() {
        tree = OnDisk.at(folder);
    }

    @Test
    void listsFilesSortedWithSlashesAndWithoutHiddenOnes() throws IOException {
        put("units/b.yaml", "1");
        put("units/a.yaml", "1");
        put("town.yaml", "1");
        put(".git/x", "1");
        put("units/.swp", "1");
        assertThat(tree.survey().files()).containsExactly("town.yaml", "units/a.yaml", "units/b.yaml");
        assertThat(tree.list("units")).containsExactly("units/a.yaml", "units/b.yaml");
        assertThat(tree.list("nowhere")).isEmpty();
    }

    @Test
    void foldersWithManyFilesAndFoldersInFoldersAreListedInOneOrder() throws IOException {
        List<String> paths = IntStream.range(0, 400)
                .mapToObj(i -> "cases/%02d/%02d/%03d.yaml".formatted(i % 3, i % 40, i))
                .sorted()
                .toList();
        for (String path : paths) {
            put(path, "1");
        }
        SourceTree.Listing listing = tree.survey();
        assertThat(listing.files()).isEqualTo(paths);
        assertThat(listing.stamps()).containsOnlyKeys(paths);
    }

    @Test
    void aFolderThatDoesNotExistHoldsNothing() throws IOException {
        assertThat(OnDisk.at(folder.resolve("no")).survey().files()).isEmpty();
    }

    @Test
    void showsPathsAsTheUserGaveThem() {
        assertThat(OnDisk.at(Path.of("data")).shown("town.yaml")).isEqualTo("data/town.yaml");
        assertThat(OnDisk.at(Path.of("")).shown("town.yaml")).isEqualTo("town.yaml");
    }

    @Test
    void readsOneByteMoreThanTheLimitAtMost() throws IOException {
        put("a", "x".repeat(100));
        assertThat(tree.read("a", 10)).hasSize(11);
        assertThat(tree.read("a", 200)).hasSize(100);
    }

    @Test
    void aLoopOfLinksIsNotWalkedAndALinkIsNotRead() throws IOException {
        put("units/a.yaml", "1");
        Files.createSymbolicLink(folder.resolve("units/loop"), folder);
        Files.createSymbolicLink(folder.resolve("units/b.yaml"), folder.resolve("units/a.yaml"));
        Files.createSymbolicLink(folder.resolve("units/broken.yaml"), folder.resolve("gone"));
        assertThat(tree.survey().files())
                .containsExactly("units/a.yaml", "units/b.yaml", "units/broken.yaml", "units/loop");
        assertThatIOException().isThrownBy(() -> tree.read("units/b.yaml", 10));
        assertThatIOException().isThrownBy(() -> tree.read("units/broken.yaml", 10));
    }

    @Test
    void aFolderThatMayNotBeReadIsNamed() throws IOException {
        put("units/a.yaml", "1");
        Path closed = folder.resolve("units");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "the superuser reads everything");
            assertThat(tree.survey().unreadable()).containsExactly("units");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }
}
