package org.qingxin.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qingxin.history.Extent.Limit;
import org.qingxin.history.Extent.Remark;

/**
 * The repository that a folder lies in, at one commit.
 *
 * @param head full object id
 * @param format of its object ids: {@code sha1} or {@code sha256}
 */
record Repository(Git git, String head, String format, boolean isShallow, Set<Remark> remarks) {
    /** @param revision as git understands it */
    static Repository open(Path folder, String revision) throws IOException, LimitException {
        Git git = git(folder);
        if (!yes(git, "--is-inside-work-tree")) {
            throw new LimitException(git.isRefusedForItsOwner() ? Limit.FOREIGN_OWNER : Limit.OUTSIDE);
        }
        String head = head(git, revision);
        String format = fact(git, "--show-object-format");
        Repository repository =
                new Repository(git, head, format, yes(git, "--is-shallow-repository"), remarks(git, format));
        if (repository.isPartial()) {
            repository.remarks.add(Remark.FILLED_PARTIAL);
            if (repository.missesObjects()) {
                throw new LimitException(Limit.PARTIAL);
            }
        }
        return repository;
    }

    private static Git git(Path folder) throws LimitException {
        if (!Files.isDirectory(folder)) {
            throw new LimitException(Limit.OUTSIDE);
        }
        try {
            return Git.alone(folder);
        } catch (IOException e) {
            throw new LimitException(Limit.NO_GIT);
        }
    }

    private static String head(Git git, String revision) throws IOException, LimitException {
        if (revision.startsWith("-")) {
            throw new LimitException(Limit.NO_SUCH_COMMIT);
        }
        Git.Answer commit = git.ask("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (commit.ok()) {
            return commit.line();
        }
        boolean isNamed = git.ask("rev-parse", "--verify", "--quiet", revision).ok();
        if (isNamed) {
            throw new LimitException(Limit.DAMAGED);
        }
        throw new LimitException(revision.equals("HEAD") ? withoutHead(git) : Limit.NO_SUCH_COMMIT);
    }

    /** A branch that was never born has no file; one whose file says nonsense has. */
    private static Limit withoutHead(Git git) throws IOException {
        String branch = git.ask("symbolic-ref", "--quiet", "HEAD").line();
        Path file =
                git.folder().resolve(git.ask("rev-parse", "--git-path", branch).line());
        return branch.isEmpty() || Files.isRegularFile(file) ? Limit.DAMAGED : Limit.UNBORN;
    }

    private static Set<Remark> remarks(Git git, String format) throws IOException {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        String own = fact(git, "--absolute-git-dir");
        Path common = git.folder().resolve(fact(git, "--git-common-dir")).toAbsolutePath();
        note(remarks, Remark.SHA256, format.equals("sha256"));
        note(remarks, Remark.LINKED_WORKTREE, !isSame(Path.of(own), common));
        note(
                remarks,
                Remark.SUBMODULE,
                !fact(git, "--show-superproject-working-tree").isEmpty());
        note(
                remarks,
                Remark.DETACHED,
                !git.ask("symbolic-ref", "--quiet", "HEAD").ok());
        note(
                remarks,
                Remark.TRUSTED_OWNER,
                git.trusted().filter(each -> !each.isEmpty()).isPresent());
        note(
                remarks,
                Remark.REPLACED,
                !git.ask("for-each-ref", "--count=1", "refs/replace/").line().isEmpty());
        Path grafts = common.resolve("info/grafts");
        note(remarks, Remark.GRAFTED, Files.isRegularFile(grafts) && Files.size(grafts) > 0);
        return remarks;
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    private static void note(Set<Remark> remarks, Remark remark, boolean isSo) {
        if (isSo) {
            remarks.add(remark);
        }
    }

    /** Whether something that commits name need not be here. */
    boolean isMissingSome() {
        return isShallow || remarks.contains(Remark.FILLED_PARTIAL);
    }

    private boolean isPartial() throws IOException {
        return git.ask("config", "--get-regexp", "^(remote\\..*\\.promisor|extensions\\.partialclone)$")
                .ok();
    }

    private boolean missesObjects() throws IOException {
        try (Conversation listing =
                new Conversation(git, "rev-list", "--objects", "--first-parent", "--missing=print", head, "--", ".")) {
            for (byte[] line = listing.until('\n'); line.length > 0; line = listing.until('\n')) {
                if (line[0] == '?') {
                    return true;
                }
            }
            return !listing.endedWell();
        }
    }

    /** The commits from the oldest to {@link #head} by first parents, in the order of the chain and not of clocks. */
    List<Link> chain() throws IOException, LimitException {
        List<Link> chain = new ArrayList<>();
        try (Conversation listing =
                new Conversation(git, "rev-list", "--first-parent", "--topo-order", "--reverse", "--parents", head)) {
            for (byte[] line = listing.until('\n'); line.length > 0; line = listing.until('\n')) {
                String[] ids = new String(line, StandardCharsets.US_ASCII).split(" ");
                chain.add(new Link(ids[0], ids.length > 1 ? Optional.of(ids[1]) : Optional.empty()));
            }
            if (!listing.endedWell()) {
                throw new LimitException(Limit.DAMAGED);
            }
        }
        return chain;
    }

    /** The object ids of all files of the folder at {@link #head}, by their paths relative to it. */
    Map<String, String> files() throws IOException, LimitException {
        Map<String, String> files = new TreeMap<>();
        try (Conversation listing = new Conversation(git, "ls-tree", "-r", "-z", head, "--", ".")) {
            for (byte[] line = listing.until(0); line.length > 0; line = listing.until(0)) {
                String[] entry = Words.path(line).split("[ \t]", 4);
                if (entry[0].startsWith("100")) {
                    files.put(entry[3], entry[2]);
                }
            }
            if (!listing.endedWell()) {
                throw new LimitException(Limit.DAMAGED);
            }
        }
        return files;
    }

    /** Where in the repository the folder lies; empty for its root. */
    String place() throws IOException {
        return fact(git, "--show-prefix");
    }

    private static boolean yes(Git git, String question) throws IOException {
        return fact(git, question).equals("true");
    }

    private static String fact(Git git, String question) throws IOException {
        return git.ask("rev-parse", question).line();
    }
}
