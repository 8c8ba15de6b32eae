package org.qingxin.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where git writes down each time that another commit is checked out or made, in whatever way. */
public final class Journal {
    private Journal() {}

    /** The folder, which changes then; empty outside a repository or if git was told to keep no such log. */
    public static Optional<Path> of(Path data) {
        try {
            Git.Answer answer = Git.alone(data).ask("rev-parse", "--git-path", "logs/HEAD");
            return Optional.of(answer.line())
                    .filter(line -> answer.ok() && !line.isEmpty())
                    .map(data::resolve)
                    .filter(Files::exists)
                    .map(Path::getParent);
        } catch (IOException noGit) {
            return Optional.empty();
        }
    }
}
