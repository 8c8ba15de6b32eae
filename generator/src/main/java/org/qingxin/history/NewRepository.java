package org.qingxin.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qingxin.history.HistoryException.Trouble;
import org.qingxin.history.Pack.Kind;

/** A repository that is told commit by commit and then written: the same commits have the same ids everywhere. */
public final class NewRepository {
    private final Pack pack = new Pack();

    /** Keeps the content of a file; gives its object id. */
    public String file(byte[] content) {
        return pack.add(Kind.BLOB, content);
    }

    /** Keeps a commit; gives its object id. */
    public String commit(NewCommit commit) {
        String text = commit.text(tree(new TreeMap<>(commit.files())));
        String signed = commit.key().map(key -> signed(text, key)).orElse(text);
        return pack.add(Kind.COMMIT, signed.getBytes(UTF_8));
    }

    /** The signature stands behind the other headers, and is of the text without it. */
    private static String signed(String text, SshKey key) {
        String signature = key.sign(text.getBytes(UTF_8)).replace("\n", "\n ");
        int end = text.indexOf("\n\n") + 1;
        return text.substring(0, end) + "gpgsig " + signature + "\n" + text.substring(end);
    }

    private String tree(SortedMap<String, String> files) {
        // Git orders a folder as if its name ended with a slash, so here it does.
        SortedMap<String, String> entries = new TreeMap<>();
        Map<String, SortedMap<String, String>> folders = new TreeMap<>();
        files.forEach((path, id) -> {
            int slash = path.indexOf('/') + 1;
            if (slash == 0) {
                entries.put(path, id);
            } else {
                folders.computeIfAbsent(path.substring(0, slash), folder -> new TreeMap<>())
                        .put(path.substring(slash), id);
            }
        });
        folders.forEach((folder, below) -> entries.put(folder, tree(below)));
        ByteArrayOutputStream tree = new ByteArrayOutputStream();
        entries.forEach((name, id) -> {
            boolean isFolder = name.endsWith("/");
            String entry = isFolder ? "40000 " + name.substring(0, name.length() - 1) : "100644 " + name;
            tree.writeBytes((entry + "\0").getBytes(UTF_8));
            tree.writeBytes(HexFormat.of().parseHex(id));
        });
        return pack.add(Kind.TREE, tree.toByteArray());
    }

    /**
     * Writes the repository and checks its branch {@code main} out.
     *
     * @param head the commit that it ends with
     * @param settings of the repository alone
     */
    public void write(Path folder, String head, Map<String, String> settings) throws IOException, HistoryException {
        Files.createDirectories(folder);
        Git git = Git.alone(folder);
        must(git.ask("init", "-q", "--template=", "--object-format=sha1", "--initial-branch=main", "."), head);
        must(git.answer(pack.bytes(), "index-pack", "--stdin", "--strict"), head);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            must(git.ask("config", setting.getKey(), setting.getValue()), head);
        }
        must(git.ask("update-ref", "refs/heads/main", head), head);
        must(git.ask("checkout", "-q", "-f", "main"), head);
    }

    private static void must(Git.Answer answer, String head) throws HistoryException {
        if (!answer.ok()) {
            throw new HistoryException(Trouble.FAILED, head);
        }
    }
}
