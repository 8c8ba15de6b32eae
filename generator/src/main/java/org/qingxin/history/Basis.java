package org.qingxin.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the change log of a folder follows from, found without reading the log: while it is the same, so are the
 * commit that is checked out, the log up to it, and what is said about how far it reaches.
 *
 * @param told to be compared, not to be shown
 */
public record Basis(String told) {
    /** Of what a repository keeps beside its objects that which decides how they are read. */
    private static final List<String> DECIDING = List.of("config", "shallow", "info/grafts", "packed-refs");

    private static final String REPLACEMENTS = "refs/replace";

    public static Basis of(Path folder) throws IOException {
        Git git;
        try {
            git = Git.alone(folder);
        } catch (IOException e) {
            return new Basis("no git");
        }
        Git.Answer answer = git.ask(
                "rev-parse",
                "--git-common-dir",
                "--absolute-git-dir",
                "--show-prefix",
                "--show-superproject-working-tree",
                "HEAD",
                "--symbolic-full-name",
                "HEAD");
        StringBuilder told = new StringBuilder(answer.line())
                .append('\n')
                .append(answer.ok())
                .append(git.trusted());
        String common = answer.line().lines().findFirst().orElse("");
        if (!common.isEmpty()) {
            beside(git.folder().resolve(common), told);
        }
        return new Basis(told.toString());
    }

    private static void beside(Path common, StringBuilder told) throws IOException {
        for (String each : DECIDING) {
            Path file = common.resolve(each);
            told.append('\n').append(each).append(' ');
            if (Files.isRegularFile(file)) {
                told.append(Files.readString(file, ISO_8859_1));
            }
        }
        Path replacements = common.resolve(REPLACEMENTS);
        if (Files.isDirectory(replacements)) {
            try (Stream<Path> names = Files.list(replacements)) {
                names.map(each -> each.getFileName() + "\n").sorted().forEach(told::append);
            }
        }
    }
}
