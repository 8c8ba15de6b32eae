package org.qingxin.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What git makes of a file. In doubt it is taken for one that would be committed. */
public enum Tracking {
    /** In no repository. */
    OUTSIDE,
    /** In a repository that is told to leave it alone. */
    IGNORED,
    TRACKED,
    /** The next commit may take it in. */
    OPEN;

    /** @param file absolute; neither it nor its folder need be there */
    public static Tracking of(Path file) {
        Path folder = nearest(file);
        try {
            Git git = Git.withSettings(folder);
            if (!git.ask("rev-parse", "--is-inside-work-tree").line().equals("true")) {
                return withoutGit(folder);
            }
            if (git.ask("ls-files", "--error-unmatch", "--", file.toString()).ok()) {
                return TRACKED;
            }
            return isIgnored(file, git) ? IGNORED : OPEN;
        } catch (IOException e) {
            return withoutGit(folder);
        }
    }

    /** This one command does not know paths that are taken literally; an absolute one always is. */
    private static boolean isIgnored(Path file, Git git) throws IOException {
        ProcessBuilder asking = git.builder("check-ignore", "--quiet", "--", file.toString());
        asking.environment().remove("GIT_LITERAL_PATHSPECS");
        Process answering =
                asking.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return answering.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The folder above a file that is there. */
    private static Path nearest(Path file) {
        Path here = file;
        while (here.getParent() != null && !Files.isDirectory(here)) {
            here = here.getParent();
        }
        return here;
    }

    /** Git is not there, or will not answer, or this is its own folder. */
    private static Tracking withoutGit(Path folder) {
        for (Path here = folder; here != null; here = here.getParent()) {
            if (Files.exists(here.resolve(".git"))) {
                return OPEN;
            }
        }
        return OUTSIDE;
    }
}
