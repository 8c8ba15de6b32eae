package org.qingxin.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qingxin.finding.Redaction;
import org.qingxin.history.HistoryException.Trouble;

/**
 * The commit that the files as they lie there are compared with: the last one that they have in common with the one that
 * was named, so that what others did since does not count as changed here.
 *
 * @param commit full object id
 */
public record Base(String commit) {
    /** Where a clone keeps what the main line was when it last looked. */
    private static final List<String> MAIN_LINES =
            List.of("refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master");

    private static final List<String> REASONS = List.of("变更原因", "Reason");

    /**
     * The base of the files in a folder.
     *
     * @param named as git understands it; otherwise the main line of {@code origin}, and without one the last commit
     */
    public static Base of(Path folder, Optional<String> named) throws HistoryException {
        Git git = Git.withSettings(folder);
        if (!ask(git, "rev-parse", "--is-inside-work-tree").line().equals("true")) {
            throw new HistoryException(Trouble.NO_REPOSITORY, named.orElse("HEAD"));
        }
        String revision = named.isPresent() ? named.get() : mainLine(git);
        String commit = commit(git, revision)
                .orElseThrow(() -> new HistoryException(missing(git, Trouble.NO_SUCH_COMMIT), revision));
        Git.Answer common = ask(git, "merge-base", commit, "HEAD");
        if (!common.ok()) {
            throw new HistoryException(missing(git, Trouble.UNRELATED), revision);
        }
        return new Base(common.line());
    }

    /** A commit just as it is named, whatever it has in common with others. */
    public static Base exactly(Path folder, String named) throws HistoryException {
        Git git = Git.withSettings(folder);
        if (!ask(git, "rev-parse", "--is-inside-work-tree").line().equals("true")) {
            throw new HistoryException(Trouble.NO_REPOSITORY, named);
        }
        return new Base(commit(git, named)
                .orElseThrow(() -> new HistoryException(missing(git, Trouble.NO_SUCH_COMMIT), named)));
    }

    /**
     * Why records were changed since, as the messages of commits say it in a line of their own at the end: {@code
     * 变更原因: HG-2021-BH-001 …}, {@code Reason: HG-2021-BH-001 …}.
     *
     * @param until a commit
     * @return what is said, by the id of the record that it begins with
     */
    public Map<String, String> reasons(Path folder, String until) throws HistoryException {
        Git.Answer messages = ask(
                Git.withSettings(folder),
                "log",
                "-z",
                "--no-show-signature",
                "--encoding=UTF-8",
                "--format=%B",
                commit + ".." + until);
        if (!messages.ok()) {
            throw new HistoryException(Trouble.FAILED, until);
        }
        Map<String, String> reasons = new TreeMap<>();
        for (String text : messages.parts()) {
            Message message = Message.parse(text);
            for (String name : REASONS) {
                message.values(name).forEach(value -> addReason(value, reasons));
            }
        }
        return reasons;
    }

    private static void addReason(String value, Map<String, String> reasons) {
        String[] parts = value.strip().split("[\\s，,：:]+", 2);
        if (parts.length == 2 && !parts[1].isBlank()) {
            reasons.putIfAbsent(parts[0], Redaction.redact(parts[1].strip()));
        }
    }

    /** The day on which the commit was made, where that day is asked for. */
    public LocalDate committedOn(Path folder, ZoneId zone) throws HistoryException {
        Git.Answer time = ask(Git.withSettings(folder), "show", "-s", "--no-show-signature", "--format=%ct", commit);
        try {
            return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(time.line())), zone);
        } catch (NumberFormatException | DateTimeException e) {
            throw new HistoryException(Trouble.FAILED, commit);
        }
    }

    /** Whether a folder lies in the repository that has this commit. */
    public boolean isIn(Path folder) throws HistoryException {
        return Files.isDirectory(folder)
                && ask(Git.withSettings(folder), "cat-file", "-e", commit).ok();
    }

    /** Paths below a folder, relative to it, that are not as in the base: edited, new, moved or gone, committed or not. */
    public Set<String> changed(Path folder) throws HistoryException {
        Git git = Git.withSettings(folder);
        // Every setting that could leave a file out, or put it under another name, is given here.
        Git.Answer edited = ask(
                git,
                "diff",
                "--name-only",
                "-z",
                "--relative",
                "--no-renames",
                "--no-ext-diff",
                "--no-textconv",
                "-O/dev/null",
                "--ignore-submodules=none",
                commit,
                "--",
                ".");
        Git.Answer untracked = ask(git, "ls-files", "-z", "--others", "--", ".");
        if (!edited.ok() || !untracked.ok()) {
            throw new HistoryException(Trouble.FAILED, commit);
        }
        Set<String> changed = new TreeSet<>(edited.parts());
        changed.addAll(untracked.parts());
        return changed;
    }

    /** All files that the base had below a folder, by their paths relative to it. */
    public Map<String, byte[]> files(Path folder) throws HistoryException {
        Git git = Git.withSettings(folder);
        Git.Answer listing = ask(git, "ls-tree", "-r", "-z", commit, "--", ".");
        Map<String, String> ids = new TreeMap<>();
        listing.parts().forEach(line -> {
            String[] entry = line.split("[ \t]", 4);
            if (entry[0].startsWith("100")) {
                ids.put(entry[3], entry[2]);
            }
        });
        byte[] asked = String.join("\n", ids.values()).concat("\n").getBytes(StandardCharsets.US_ASCII);
        try {
            Git.Answer contents = git.answer(ids.isEmpty() ? new byte[0] : asked, "cat-file", "--batch");
            if (!listing.ok() || !contents.ok()) {
                throw new HistoryException(Trouble.FAILED, commit);
            }
            return new Blobs(contents.output()).under(ids.keySet());
        } catch (IOException e) {
            throw new HistoryException(Trouble.NO_GIT, commit);
        }
    }

    private static String mainLine(Git git) throws HistoryException {
        for (String reference : MAIN_LINES) {
            if (commit(git, reference).isPresent()) {
                return reference;
            }
        }
        return "HEAD";
    }

    private static Optional<String> commit(Git git, String revision) throws HistoryException {
        if (revision.startsWith("-")) {
            return Optional.empty();
        }
        Git.Answer answer = ask(git, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
        return Optional.of(answer.line()).filter(line -> answer.ok() && !line.isEmpty());
    }

    static Trouble missing(Git git, Trouble otherwise) {
        try {
            boolean shallow =
                    ask(git, "rev-parse", "--is-shallow-repository").line().equals("true");
            return shallow ? Trouble.SHALLOW : otherwise;
        } catch (HistoryException e) {
            return e.trouble();
        }
    }

    static Git.Answer ask(Git git, String... arguments) throws HistoryException {
        try {
            return git.ask(arguments);
        } catch (IOException e) {
            throw new HistoryException(Trouble.NO_GIT, "");
        }
    }
}
