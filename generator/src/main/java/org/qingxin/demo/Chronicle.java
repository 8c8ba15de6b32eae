package org.qingxin.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qingxin.history.NewCommit;
import org.qingxin.history.NewRepository;
import org.qingxin.history.SshKey;

/** The main branch as it grows, and the branches that lead to it. */
final class Chronicle {
    private static final String DATA = "data/";

    private final NewRepository repository = new NewRepository();
    private final Map<String, String> others = new TreeMap<>();
    private String main = "";

    /** @param others files beside the records, which are there from the first commit on */
    Chronicle(Map<String, byte[]> others) {
        others.forEach((path, content) -> this.others.put(path, repository.file(content)));
    }

    /** Who wrote, when; who took it in, when. */
    record Hands(Person author, LocalDateTime written, Person committer, LocalDateTime taken) {
        static Hands of(Person one, LocalDateTime time) {
            return new Hands(one, time, one, time);
        }
    }

    NewRepository repository() {
        return repository;
    }

    /** The last commit of the main branch. */
    String main() {
        return main;
    }

    /** One more commit on the main branch. */
    void add(Books books, Hands hands, String message, Optional<SshKey> key) {
        main = commit(main.isEmpty() ? List.of() : List.of(main), books, hands, message, key);
    }

    /** Brings a branch to the main branch. */
    void merge(String branch, Books books, Hands hands, String message, Optional<SshKey> key) {
        main = commit(List.of(main, branch), books, hands, message, key);
    }

    /** A commit beside the main branch; gives its id. */
    String branch(String parent, Books books, Hands hands, String message) {
        return commit(List.of(parent), books, hands, message, Optional.empty());
    }

    private String commit(List<String> parents, Books books, Hands hands, String message, Optional<SshKey> key) {
        Map<String, String> files = new TreeMap<>(others);
        books.texts().forEach((path, text) -> files.put(DATA + path, repository.file(text.getBytes(UTF_8))));
        return repository.commit(new NewCommit(
                parents,
                files,
                hands.author().at(hands.written()),
                hands.committer().at(hands.taken()),
                message,
                key));
    }
}
