package org.qingxin.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a watch sees, whether it is told by the system or looks for itself. */
class WatchTest {
    @TempDir
    Path folder;

    enum Kind {
        TOLD {
            @Override
            Watch over(List<Path> folders) throws IOException {
                return new ToldWatch(folders);
            }
        },
        ASKING {
            @Override
            Watch over(List<Path> folders) throws IOException {
                return Watch.asking(folders);
            }
        };

        abstract Watch over(List<Path> folders) throws IOException;
    }

    interface Deed {
        void in(Path folder) throws Exception;
    }

    enum Seen {
        A_FILE_WRITTEN(data -> Files.writeString(data.resolve("cases/a.yaml"), "changed")),
        A_FILE_MADE(data -> Files.writeString(data.resolve("b.yaml"), "new")),
        A_FILE_DELETED(data -> Files.delete(data.resolve("cases/a.yaml"))),
        ANOTHER_FILE_PUT_IN_ITS_PLACE(data -> {
            Files.writeString(data.resolve("cases/.a.yaml.swp"), "by an editor");
            Files.move(
                    data.resolve("cases/.a.yaml.swp"),
                    data.resolve("cases/a.yaml"),
                    StandardCopyOption.REPLACE_EXISTING);
        }),
        A_FOLDER_WITH_A_FILE(data -> {
            Files.createDirectories(data.resolve("cases/2022/v-a"));
            Files.writeString(data.resolve("cases/2022/v-a/c.yaml"), "new");
        }),
        THE_FOLDER_MOVED_AWAY(data -> Files.move(data, data.resolveSibling("away")));

        private final Deed deed;

        Seen(Deed deed) {
            this.deed = deed;
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesAreSeenAndOnlyTheirFolderIsNamed(Kind kind) throws Exception {
        for (Seen each : Seen.values()) {
            Path town = Files.createDirectory(folder.resolve(each.name()));
            Path data = Files.createDirectories(town.resolve("data"));
            Files.createDirectory(data.resolve("cases"));
            Files.writeString(data.resolve("cases/a.yaml"), "old");
            Path schemas = Files.createDirectory(town.resolve("schemas"));
            try (Watch watch = kind.over(List.of(data, schemas))) {
                var seen = next(watch);
                each.deed.in(data);
                assertThat(seen.get(30, TimeUnit.SECONDS)).as(each.name()).isEqualTo(Set.of(data));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatComesBackIsWatchedAgain(Kind kind) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("a.yaml"), "old");
        Path away = folder.resolve("away");
        try (Watch watch = kind.over(List.of(data))) {
            var gone = next(watch);
            Files.move(data, away);
            gone.get(30, TimeUnit.SECONDS);
            var back = next(watch);
            Files.move(away, data);
            back.get(30, TimeUnit.SECONDS);
            var written = next(watch);
            Files.writeString(data.resolve("a.yaml"), "changed by then");
            assertThat(written.get(30, TimeUnit.SECONDS)).isEqualTo(Set.of(data));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatEditorsLeaveForAMomentIsPassedOver(Kind kind) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (Watch watch = kind.over(List.of(data))) {
            var seen = next(watch);
            for (String name : List.of(".a.yaml.swp", "a.yaml~", "4913", "#a.yaml#", "~$a.xlsx", "a.tmp")) {
                Files.writeString(data.resolve(name), "x");
            }
            assertThatThrownBy(() -> seen.get(1_200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            Files.writeString(data.resolve("a.yaml"), "x");
            assertThat(seen.get(30, TimeUnit.SECONDS)).isEqualTo(Set.of(data));
        }
    }

    private static CompletableFuture<Set<Path>> next(Watch watch) {
        var seen = new CompletableFuture<Set<Path>>();
        var thread = new Thread(() -> {
            try {
                seen.complete(watch.await());
            } catch (Exception e) {
                seen.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return seen;
    }
}
