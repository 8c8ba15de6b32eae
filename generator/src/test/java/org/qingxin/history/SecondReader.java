package org.qingxin.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Which files each commit changed, read by JGit, which shares no line with the git command. */
final class SecondReader {
    private SecondReader() {}

    /** What the log tells, one file of one commit a line. */
    static List<String> told(ChangeLog log) {
        List<String> lines = new ArrayList<>();
        for (CommitChanges commit : log.commits()) {
            List<String> inCommit = new ArrayList<>();
            for (RecordChange change : commit.records()) {
                if (change.isMoved()
                        || change.before().isEmpty()
                        || change.after().isEmpty()) {
                    change.before().ifPresent(was -> inCommit.add(was.path() + " " + was.blob() + " -"));
                    change.after().ifPresent(is -> inCommit.add(is.path() + " - " + is.blob()));
                } else {
                    Version was = change.before().get();
                    inCommit.add(was.path() + " " + was.blob() + " "
                            + change.after().get().blob());
                }
            }
            inCommit.stream().sorted().forEach(line -> lines.add(commit.commit().id() + " " + line));
        }
        return joined(lines);
    }

    static List<String> read(Path folder, String prefix) throws IOException {
        List<RevCommit> chain = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        try (Repository repository =
                        new FileRepositoryBuilder().setWorkTree(folder.toFile()).build();
                RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(repository.resolve("HEAD"));
            while (true) {
                chain.add(commit);
                if (commit.getParentCount() == 0) {
                    break;
                }
                commit = walk.parseCommit(commit.getParent(0));
            }
            Collections.reverse(chain);
            for (int i = 0; i < chain.size(); i++) {
                try (TreeWalk trees = new TreeWalk(repository)) {
                    trees.setRecursive(true);
                    if (i == 0) {
                        trees.addTree(new EmptyTreeIterator());
                    } else {
                        trees.addTree(chain.get(i - 1).getTree());
                    }
                    trees.addTree(chain.get(i).getTree());
                    trees.setFilter(TreeFilter.ANY_DIFF);
                    lines(chain.get(i).name(), trees, prefix, lines);
                }
            }
        }
        return joined(lines);
    }

    private static void lines(String commit, TreeWalk trees, String prefix, List<String> lines) throws IOException {
        List<String> inCommit = new ArrayList<>();
        while (trees.next()) {
            String path = trees.getPathString();
            String was = blob(trees, 0);
            String is = blob(trees, 1);
            if (path.startsWith(prefix) && !(was + is).equals("--")) {
                String relative = path.substring(prefix.length());
                if (relative.endsWith(".yaml") && !("/" + relative).contains("/.")) {
                    inCommit.add(relative + " " + was + " " + is);
                }
            }
        }
        inCommit.stream().sorted().forEach(line -> lines.add(commit + " " + line));
    }

    private static String blob(TreeWalk trees, int side) {
        boolean isFile = (trees.getRawMode(side) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
        ObjectId id = trees.getObjectId(side);
        return isFile ? id.name() : "-";
    }

    /** A file that one record left and another took in the same commit is one change of bytes. */
    private static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        Map<String, String[]> byFile = new TreeMap<>();
        List<String> commits = new ArrayList<>();
        for (String line : lines) {
            String commit = line.substring(0, line.indexOf(' '));
            if (!commits.contains(commit)) {
                commits.add(commit);
            }
            String blobs = line.substring(line.lastIndexOf(' ', line.lastIndexOf(' ') - 1) + 1);
            String path = line.substring(line.indexOf(' ') + 1, line.length() - blobs.length() - 1);
            String[] sides =
                    byFile.computeIfAbsent(commits.indexOf(commit) + " " + path, key -> new String[] {"-", "-"});
            String[] parts = blobs.split(" ");
            sides[0] = parts[0].equals("-") ? sides[0] : parts[0];
            sides[1] = parts[1].equals("-") ? sides[1] : parts[1];
        }
        byFile.forEach((file, sides) -> joined.add(file + " " + sides[0] + " " + sides[1]));
        return joined;
    }
}
