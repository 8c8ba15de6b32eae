package org.qingxin.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingxin.history.HistoryException.Trouble;

/**
 * Tells the git of one clone how records are compared: settings of the clone and lines in its own attributes, no file that
 * is committed. What was set is noted beside it, so that exactly that can be taken back.
 */
public final class ReadableDiffs {
    private static final String DRIVER = "qingxin";
    private static final String NOTE = "qingxin.set";
    /** Where git keeps what the program answered, by the version it was asked about. */
    private static final String KEPT = "refs/notes/textconv/" + DRIVER;

    private static final String BEGIN = "# qingxin setup-git\n";
    private static final String END = "# qingxin setup-git --undo\n";
    private static final String PARTS = "[0-9A-Za-z.,*-]+|[^[:space:]]";

    private final Git git;
    private final Path attributes;

    private ReadableDiffs(Git git, Path attributes) {
        this.git = git;
        this.attributes = attributes;
    }

    /** @throws HistoryException if the folder lies in no repository that has files checked out */
    public static ReadableDiffs in(Path folder) throws HistoryException {
        if (!Files.isDirectory(folder)) {
            throw new HistoryException(Trouble.NO_REPOSITORY, "");
        }
        try {
            Git git = Git.alone(folder);
            if (!git.ask("rev-parse", "--is-inside-work-tree").line().equals("true")) {
                throw new HistoryException(Trouble.NO_REPOSITORY, "");
            }
            String file = git.ask("rev-parse", "--git-path", "info/attributes").line();
            return new ReadableDiffs(git, git.folder().resolve(file));
        } catch (IOException e) {
            throw new HistoryException(Trouble.NO_GIT, "");
        }
    }

    /**
     * Has records compared by what a program makes of them.
     *
     * @param program as a shell takes it; the file of a version is put behind it
     * @param data the folder of the records
     * @return what was set, line by line
     */
    public List<String> set(String program, Path data) throws IOException, HistoryException {
        undo();
        Map<String, String> settings = new TreeMap<>();
        settings.put("diff." + DRIVER + ".textconv", program);
        settings.put("diff." + DRIVER + ".cachetextconv", "true");
        settings.put("diff." + DRIVER + ".wordRegex", PARTS);
        if (!git.ask("config", "--local", "core.quotePath").ok()) {
            settings.put("core.quotePath", "false");
        }
        List<String> done = new ArrayList<>();
        for (Map.Entry<String, String> each : settings.entrySet()) {
            must(git.ask("config", "--local", each.getKey(), each.getValue()));
            must(git.ask("config", "--local", "--add", NOTE, each.getKey() + "=" + each.getValue()));
            done.add(each.getKey() + " = " + each.getValue());
        }
        String line = pattern(data) + " diff=" + DRIVER;
        Files.createDirectories(attributes.getParent());
        write(BEGIN + new String((line + "\n").getBytes(UTF_8), ISO_8859_1) + END + others());
        done.add(attributes.normalize() + ": " + line);
        return done;
    }

    /** Takes back what was set and has not been set otherwise since; gives what that was. */
    public List<String> undo() throws IOException, HistoryException {
        List<String> done = new ArrayList<>();
        for (String note : git.ask("config", "--local", "-z", "--get-all", NOTE).parts()) {
            String key = note.substring(0, note.indexOf('='));
            List<String> now =
                    git.ask("config", "--local", "-z", "--get-all", key).parts();
            if (now.equals(List.of(note.substring(key.length() + 1)))) {
                must(git.ask("config", "--local", "--unset", key));
                done.add(key);
            }
        }
        git.ask("config", "--local", "--remove-section", DRIVER);
        String others = others();
        if (Files.isRegularFile(attributes) && Files.size(attributes) > others.length()) {
            done.add(attributes.normalize().toString());
            write(others);
        }
        git.ask("update-ref", "-d", KEPT);
        return done;
    }

    /** All records below the folder, as attributes name them from the top of the repository. */
    private String pattern(Path data) throws IOException, HistoryException {
        Git.Answer place = Git.alone(data).ask("rev-parse", "--show-prefix");
        must(place);
        String plain = place.line().replaceAll("[\\\\*?\\[]", "\\\\$0");
        String pattern = "/" + plain + "**/*" + Walk.ENDING;
        boolean isQuoted = pattern.chars().anyMatch(each -> each <= ' ' || each == '"');
        return isQuoted ? '"' + pattern.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : pattern;
    }

    /** What others wrote there. */
    private String others() throws IOException {
        if (!Files.isRegularFile(attributes)) {
            return "";
        }
        String all = new String(Files.readAllBytes(attributes), ISO_8859_1);
        int begin = all.indexOf(BEGIN);
        int end = all.indexOf(END, begin);
        return begin < 0 || end < 0 ? all : all.substring(0, begin) + all.substring(end + END.length());
    }

    private void write(String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(attributes);
        } else {
            Files.write(attributes, text.getBytes(ISO_8859_1));
        }
    }

    private static void must(Git.Answer answer) throws HistoryException {
        if (!answer.ok()) {
            throw new HistoryException(Trouble.FAILED, "");
        }
    }
}
