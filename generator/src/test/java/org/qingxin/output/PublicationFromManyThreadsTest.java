package org.qingxin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationFromManyThreadsTest {
    private static final int THREADS = 8;
    private static final int FOLDERS = 400;

    @TempDir
    Path temp;

    /** All threads come to a folder that does not exist yet at the same moment. */
    @Test
    void everyThreadFindsTheFolderItWritesInto() throws Exception {
        Path site = temp.resolve("site");
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try (Publication publication = Publication.into(site)) {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<Callable<Void>> writers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String name = "page-" + thread + ".html";
                writers.add(() -> {
                    for (int folder = 0; folder < FOLDERS; folder++) {
                        together.await(20, TimeUnit.SECONDS);
                        publication.put("f" + folder + "/" + name, name.getBytes(StandardCharsets.UTF_8));
                    }
                    return null;
                });
            }
            for (Future<Void> each : pool.invokeAll(writers)) {
                each.get();
            }
            publication.publish();
        } finally {
            pool.shutdownNow();
        }
        assertThat(pages(site)).isEqualTo(THREADS * FOLDERS);
    }

    private static long pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(each -> each.toString().endsWith(".html")).count();
        }
    }
}
