import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A past for the files of a town, as a stream for {@code git fast-import}: twenty records a commit, and of every tenth case a
 * telephone number that was entered wrong and is put right in the next commit. It ends with the files as they lie there.
 *
 * <pre>java Commits TOWN | git -C TOWN fast-import</pre>
 */
final class Commits {
    private static final int RECORDS = 20;
    private static final int EVERY = 10;
    private static final long FIRST_SECOND = 1_637_193_600;
    private static final long APART = 600;

    private final OutputStream out;
    private int commits;

    private Commits(OutputStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Path town = Path.of(args[0]);
        try (OutputStream stream = new BufferedOutputStream(System.out, 1 << 16);
                Stream<Path> walk = Files.walk(town.resolve("data"))) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            new Commits(stream).write(town, files);
        }
    }

    private void write(Path town, List<Path> files) throws IOException {
        List<Path> wrong = new ArrayList<>();
        for (int from = 0; from < files.size(); from += RECORDS) {
            begin();
            if (from == 0) {
                file(".gitignore", "/.qingxin/\n");
            }
            for (Path each : wrong) {
                file(path(town, each), Files.readString(each, UTF_8));
            }
            wrong.clear();
            for (int i = from; i < Math.min(files.size(), from + RECORDS); i++) {
                Path each = files.get(i);
                String text = Files.readString(each, UTF_8);
                boolean isWrong = path(town, each).startsWith("data/cases/") && i % EVERY == 0;
                file(path(town, each), isWrong ? text.replaceFirst("138\\*{4}\\d{4}", "138****0000") : text);
                if (isWrong) {
                    wrong.add(each);
                }
            }
        }
        begin();
        for (Path each : wrong) {
            file(path(town, each), Files.readString(each, UTF_8));
        }
    }

    private void begin() throws IOException {
        String message = "登记第 " + ++commits + " 批记录 (#" + commits + ")\n";
        String when = FIRST_SECOND + commits * APART + " +0800\n";
        print("commit refs/heads/main\nauthor 周敏 <zhoumin@example.invalid> " + when);
        print("committer 罗玲 <luoling@example.invalid> " + when);
        print("data " + message.getBytes(UTF_8).length + "\n" + message);
    }

    private void file(String path, String text) throws IOException {
        print("M 100644 inline " + path + "\ndata " + text.getBytes(UTF_8).length + "\n" + text + "\n");
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    private static String path(Path town, Path file) {
        return town.relativize(file).toString().replace('\\', '/');
    }
}
