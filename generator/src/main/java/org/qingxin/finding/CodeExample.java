package org.qingxin.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mistake of one kind as it is made in the records of a small town, and how the same lines read when it is mended. Kept
 * beside the catalogs as {@code examples/CODE.diff}; a test holds each against that town.
 */
public record CodeExample(List<Change> changes) {
    private static final String FOLDER = "examples/";

    public CodeExample {
        changes = List.copyOf(changes);
    }

    /** Lines of one file. @param path below the data folder */
    public record Change(String path, List<Hunk> hunks) {
        public Change {
            hunks = List.copyOf(hunks);
        }
    }

    /** Lines that stand together in a file. */
    public record Hunk(List<Line> lines) {
        public Hunk {
            lines = List.copyOf(lines);
        }
    }

    /** A line of the text; a character that cannot be seen is written such as {@code <U+200B>}. */
    public record Line(Mark mark, String text) {
        /** The text for people: without the personal numbers that it warns of. */
        public String shown() {
            return Redaction.redact(text);
        }
    }

    /** Which of the two texts a line is in. */
    public enum Mark {
        BOTH(' '),
        BAD('-'),
        GOOD('+');

        private final char sign;

        Mark(char sign) {
            this.sign = sign;
        }

        public char sign() {
            return sign;
        }
    }

    /** Empty where the mistake is none that a text can show, such as a wrong encoding. */
    public static Optional<CodeExample> of(Code code) {
        return resource(code.id() + ".diff").map(CodeExample::parse);
    }

    /** What the program prints for the mistake, both languages, Chinese first; the same with English first. */
    public static Optional<String> answer(Code code, boolean chineseFirst) {
        return resource(code.id() + (chineseFirst ? ".txt" : ".en.txt"));
    }

    /** A path, its lines, an empty line, the next path; {@code @@} parts lines that do not stand together. */
    static CodeExample parse(String diff) {
        List<Change> changes = new ArrayList<>();
        for (String file : diff.strip().split("\n\n", -1)) {
            List<String> lines = file.lines().toList();
            List<Hunk> hunks = new ArrayList<>();
            List<Line> hunk = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                if (line.equals("@@")) {
                    hunks.add(new Hunk(hunk));
                    hunk.clear();
                } else {
                    hunk.add(line(line));
                }
            }
            hunks.add(new Hunk(hunk));
            changes.add(new Change(lines.get(0), hunks));
        }
        return new CodeExample(changes);
    }

    private static Line line(String line) {
        for (Mark mark : Mark.values()) {
            if (line.charAt(0) == mark.sign()) {
                return new Line(mark, line.substring(1));
            }
        }
        throw new IllegalArgumentException("a line of an example begins with a space, - or +: " + line);
    }

    private static Optional<String> resource(String name) {
        try (InputStream in = CodeExample.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
