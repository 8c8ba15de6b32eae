package org.qingxin.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.finding.Redaction;

/** Reads a commit object: headers, an empty line, the message; in whatever encoding it was written. */
final class CommitText {
    private final List<String> parents = new ArrayList<>();
    private String author = "";
    private String committer = "";
    private Optional<String> encoding = Optional.empty();
    private boolean isGuessed;

    private CommitText() {}

    static Commit parse(String id, byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        int end = text.startsWith("\n") ? 0 : text.indexOf("\n\n");
        CommitText commit = new CommitText();
        for (String header : (end < 0 ? text : text.substring(0, end)).split("\n")) {
            commit.take(header);
        }
        return commit.with(id, end < 0 ? "" : text.substring(end));
    }

    private void take(String header) {
        int space = header.indexOf(' ');
        if (space <= 0) {
            return;
        }
        String value = header.substring(space + 1);
        switch (header.substring(0, space)) {
            case "parent" -> parents.add(value);
            case "author" -> author = value;
            case "committer" -> committer = value;
            case "encoding" -> encoding = Optional.of(value);
            default -> {}
        }
    }

    private Commit with(String id, String message) {
        Stamp wrote = Stamp.parse(words(author));
        Stamp committed = Stamp.parse(words(committer));
        Message said = Message.parse(redacted(words(message)));
        Stamp writer = redacted(wrote);
        return new Commit(
                id, parents, writer, redacted(committed), said, writers(writer, said), Optional.empty(), isGuessed);
    }

    /** Where the commits of several people were made one, only this names the others. */
    private static List<Stamp> writers(Stamp author, Message message) {
        List<Stamp> writers = new ArrayList<>(List.of(author));
        message.values(Message.WITH).forEach(each -> writers.add(Stamp.parse(each + " " + author.time())));
        return Stamp.people(writers);
    }

    private static Stamp redacted(Stamp stamp) {
        return new Stamp(Redaction.redact(stamp.name()), Redaction.redact(stamp.email()), stamp.time());
    }

    private static String redacted(String text) {
        return Redaction.redact(text);
    }

    private String words(String bytes) {
        Words words = Words.of(bytes.getBytes(ISO_8859_1), encoding);
        isGuessed |= words.isGuessed();
        return words.text();
    }
}
