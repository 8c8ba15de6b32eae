package org.qingxin.source;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The files that a build reads. The only way into the file system. */
public interface SourceTree {
    /** All files of the tree; none if it does not exist. */
    Listing survey() throws IOException;

    /** The file of that path, or all files below the folder of that path. */
    default List<String> list(String folder) throws IOException {
        return survey().files().stream()
                .filter(path -> folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/"))
                .toList();
    }

    /**
     * What lies in a tree, as paths with {@code /} relative to it, sorted.
     *
     * @param unreadable folders that could not be looked into
     * @param stamps of files of which one can tell from outside whether they have changed, so that who asks again need not
     *     read them again
     */
    record Listing(List<String> files, List<String> unreadable, Map<String, Stamp> stamps) {
        public Listing {
            files = files.stream().sorted().toList();
            unreadable = unreadable.stream().sorted().toList();
        }

        public Listing(List<String> files, List<String> unreadable) {
            this(files, unreadable, Map.of());
        }
    }

    /** The bytes of a file, at most {@code limit + 1} of them, so that a huge file is known as huge and not read whole. */
    byte[] read(String path, int limit) throws IOException;

    boolean exists(String path);

    /**
     * What changes whenever a file does, unless it is written twice within what its file system counts as one moment.
     *
     * @param written when it was written last
     * @param rest size and place on the disk
     */
    record Stamp(Instant written, String rest) {
        /** Some file systems count in steps of two seconds; one that was written since may be written once more unseen. */
        private static final Duration COARSE = Duration.ofMillis(2_500);
        /** Others by the clock of the system, which steps some hundred times a second; another machine's may be behind. */
        private static final Duration FINE = Duration.ofMillis(500);

        private static final int MILLISECOND = 1_000_000;

        /** Whether whatever is written from now on gives another stamp. */
        public boolean isSettled(Instant now) {
            boolean isFine = written.getNano() % MILLISECOND != 0;
            return written.isBefore(now.minus(isFine ? FINE : COARSE));
        }
    }

    /** How a path of this tree is shown to people: without personal numbers that a name may hold. */
    String shown(String path);
}
