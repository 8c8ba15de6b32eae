package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qingxin.history.Basis;
import org.qingxin.output.SingleFile;
import org.qingxin.source.Imprint;
import org.qingxin.source.Imprint.Care;

/**
 * Remembers the last build of a site, so that one which would make the same again need not be made. It lies beside the
 * records, may be deleted at any time and only saves time: what is damaged, or of another program, is not believed, and
 * that nothing can be kept is nobody's loss.
 */
final class BuildMemory {
    private static final String FOLDER = ".qingxin/build";
    private static final int DIGEST = 32;

    private final Path file;
    private final Path site;
    private final List<Path> sources;
    private final String facts;

    private BuildMemory(Path file, Path site, List<Path> sources, String facts) {
        this.file = file;
        this.site = site;
        this.sources = sources;
        this.facts = facts;
    }

    /**
     * @param sources files and folders that the build reads
     * @param wishes how it was asked for
     */
    static BuildMemory of(Path data, Path site, List<Path> sources, List<?> wishes) throws IOException {
        List<Path> places = new ArrayList<>();
        for (Path each : sources) {
            places.add(place(each));
        }
        Path target = place(site);
        String facts = String.join(
                "\n",
                Program.name(),
                Runtime.version().toString(),
                target.toString(),
                places.toString(),
                wishes.toString(),
                Basis.of(data).told());
        String name = HexFormat.of().formatHex(digest(target.toString().getBytes(UTF_8), 0), 0, 8);
        return new BuildMemory(place(data).resolveSibling(FOLDER).resolve(name), target, List.copyOf(places), facts);
    }

    /** Where it lies when no link is followed any more. */
    private static Path place(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    }

    /** What the last build told, if another would tell and make the same. */
    Optional<LastBuild.Told> unchanged() {
        try {
            LastBuild last = read();
            if (!last.isOf(facts)) {
                return Optional.empty();
            }
            if (!last.isYoung()) {
                return Optional.of(last.told()).filter(told -> isStill(last));
            }
            Optional<LastBuild> settled = again(last);
            if (settled.isEmpty()) {
                return Optional.empty();
            }
            write(settled.get());
            return Optional.of(last.told());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private boolean isStill(LastBuild last) {
        return IntStream.rangeClosed(0, sources.size())
                .parallel()
                .allMatch(place -> place < sources.size()
                        ? last.from().get(place).isOf(sources.get(place), Care.CLOSE)
                        : last.site().isOf(site, Care.QUICK));
    }

    /** The same as it looks now; empty if something has changed. */
    private Optional<LastBuild> again(LastBuild last) {
        // Taken before anything is looked at: what is written meanwhile will differ from it the next time.
        Instant now = Instant.now();
        List<Imprint> from = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Optional<Imprint> source = last.from().get(i).again(sources.get(i), Care.CLOSE, now);
            if (source.isEmpty()) {
                return Optional.empty();
            }
            from.add(source.get());
        }
        return last.site().again(site, Care.QUICK, now).map(made -> new LastBuild(facts, from, made, last.told()));
    }

    /** What the sources look like before a build reads them. From now on nothing is remembered until {@link #keep}. */
    Optional<List<Imprint>> begin() {
        try {
            Files.deleteIfExists(file);
            return Optional.of(sources(Instant.now()));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Remembers a build of what looked like this. */
    void keep(List<Imprint> from, LastBuild.Told told) {
        try {
            write(as(from, told));
        } catch (IOException | UncheckedIOException e) {
            // The next build is made in full.
        }
    }

    private List<Imprint> sources(Instant now) {
        return sources.parallelStream()
                .map(each -> Imprint.of(each, Care.CLOSE, now))
                .toList();
    }

    private LastBuild as(List<Imprint> from, LastBuild.Told told) {
        return new LastBuild(facts, from, Imprint.of(site, Care.QUICK, Instant.now()), told);
    }

    private LastBuild read() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        boolean isSound = whole.length > DIGEST && Arrays.equals(digest(whole, DIGEST), Arrays.copyOf(whole, DIGEST));
        if (!isSound) {
            throw new IOException("damaged: " + file);
        }
        return LastBuild.of(Arrays.copyOfRange(whole, DIGEST, whole.length));
    }

    private void write(LastBuild last) throws IOException {
        byte[] body = last.bytes();
        byte[] whole = Arrays.copyOf(digest(body, 0), DIGEST + body.length);
        System.arraycopy(body, 0, whole, DIGEST, body.length);
        SingleFile.write(file, whole, true);
        SingleFile.write(file.resolveSibling(".gitignore"), "*\n".getBytes(UTF_8), true);
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
