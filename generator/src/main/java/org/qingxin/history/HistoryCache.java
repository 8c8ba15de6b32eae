package org.qingxin.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was found out of earlier commits, so that it need not be found out again. It may be deleted at any time and only
 * saves time: a part that is missing, damaged, of another program or of other commits is passed over and made anew. A part
 * holds a stretch of the chain and is called after its last commit. Git is told to leave the folder alone.
 *
 * @param folder which it has to itself
 * @param program that wrote it; what another has written is not read
 */
public record HistoryCache(Path folder, String program) {
    private static final int FORMAT = 2;
    private static final int COMMITS = 512;
    private static final int DIGEST = 32;

    /** A chain of commits as far as it is known, and all of it. */
    List<CommitChanges> read(Repository repository, List<Link> chain) throws IOException {
        String place = repository.place();
        List<Optional<List<CommitChanges>>> parts = IntStream.range(0, parts(chain.size()))
                .parallel()
                .mapToObj(part -> read(place, chain, part))
                .toList();
        List<CommitChanges> known = new ArrayList<>();
        for (int part = 0; part < parts.size() && known.size() == part * COMMITS; part++) {
            parts.get(part).ifPresent(known::addAll);
        }
        return known;
    }

    private static int parts(int commits) {
        return (commits + COMMITS - 1) / COMMITS;
    }

    /** The longest beginning of a stretch that there is. */
    private Optional<List<CommitChanges>> read(String place, List<Link> chain, int part) {
        int from = part * COMMITS;
        for (int to = Math.min(chain.size(), from + COMMITS); to > from; to--) {
            Path file = file(place, chain.get(to - 1));
            if (Files.isRegularFile(file)) {
                return read(file, place, chain.subList(from, to));
            }
        }
        return Optional.empty();
    }

    private Optional<List<CommitChanges>> read(Path file, String place, List<Link> stretch) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] head = head(place);
            int body = head.length + DIGEST;
            boolean isWhole = bytes.length > body
                    && Arrays.equals(head, 0, head.length, bytes, 0, head.length)
                    && Arrays.equals(digest(bytes, body), 0, DIGEST, bytes, head.length, body);
            if (!isWhole) {
                return Optional.empty();
            }
            List<CommitChanges> commits = new LogReader(bytes, body).commits();
            List<Link> told = commits.stream().map(HistoryCache::link).toList();
            return Optional.of(commits).filter(each -> told.equals(stretch));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Link link(CommitChanges commit) {
        return new Link(commit.commit().id(), commit.commit().parents().stream().findFirst());
    }

    /** Keeps what is new; that it cannot be kept is nobody's loss. */
    void write(Repository repository, List<Link> chain, List<CommitChanges> commits, int known) throws IOException {
        String place = repository.place();
        for (int part = known / COMMITS; part < parts(chain.size()); part++) {
            int from = part * COMMITS;
            int to = Math.min(chain.size(), from + COMMITS);
            LogWriter log = new LogWriter();
            log.commits(commits.subList(from, to));
            try {
                write(file(place, chain.get(to - 1)), place, log.bytes());
                for (int older = Math.max(from, known - 1); older < to - 1; older++) {
                    Files.deleteIfExists(file(place, chain.get(older)));
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private void write(Path file, String place, byte[] body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(folder.resolve(".gitignore"), "*\n");
        Path unfinished = Files.createTempFile(file.getParent(), ".", ".tmp");
        try {
            byte[] head = head(place);
            byte[] whole = Arrays.copyOf(head, head.length + DIGEST + body.length);
            System.arraycopy(digest(body, 0), 0, whole, head.length, DIGEST);
            System.arraycopy(body, 0, whole, head.length + DIGEST, body.length);
            Files.write(unfinished, whole);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private byte[] head(String place) {
        return ("qingxin history " + FORMAT + " " + program + " " + place + "\n").getBytes(UTF_8);
    }

    /** One folder of a repository has its own log, so the place is part of the name. */
    private Path file(String place, Link last) {
        String name = HexFormat.of().formatHex(digest((last.commit() + place).getBytes(UTF_8), 0));
        return folder.resolve(name.substring(0, 2))
                .resolve(last.commit().substring(0, 16) + "-" + name.substring(2, 10));
    }

    private static byte[] digest(byte[] bytes, int from) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, bytes.length - from);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
