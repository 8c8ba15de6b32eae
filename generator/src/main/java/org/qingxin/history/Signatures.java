package org.qingxin.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qingxin.history.signature.SignedText;
import org.qingxin.history.signature.Signing;

/**
 * Judges the signatures of commits by the list of signers that the repository had before each: nobody lets himself in.
 * The first commit of all has none before it and is judged by its own.
 */
final class Signatures implements AutoCloseable {
    /** Where the list lies in the repository; who guards it is said in CODEOWNERS. */
    static final String LIST = ".github/allowed_signers";

    private final Repository repository;
    private final Objects objects;
    private final Map<String, byte[]> lists = new HashMap<>();
    private Optional<Conversation> open = Optional.empty();

    Signatures(Repository repository, Objects objects) {
        this.repository = repository;
        this.objects = objects;
    }

    /** A commit with a signature. */
    private record Signed(Commit commit, SignedText text, boolean isCut) {
        /** The commit whose list counts. */
        String before() {
            return commit.parents().isEmpty() ? commit.id() : commit.parents().get(0);
        }
    }

    /**
     * What the signatures of commits are worth, by the commits' ids.
     *
     * @param texts the bytes of the commits
     */
    Map<String, Signing> judge(List<Commit> commits, Map<String, byte[]> texts) throws IOException {
        List<Signed> signed = new ArrayList<>();
        for (Commit commit : commits) {
            byte[] bytes = texts.getOrDefault(commit.id(), new byte[0]);
            SignedText.of(bytes, repository.format())
                    .ifPresent(each -> signed.add(new Signed(commit, each, bytes.length >= Objects.LIMIT)));
        }
        if (signed.isEmpty()) {
            return Map.of();
        }
        Map<String, String> ids =
                lists(signed.stream().map(Signed::before).collect(Collectors.toCollection(TreeSet::new)));
        Set<String> wanted = new TreeSet<>(ids.values());
        wanted.removeAll(lists.keySet());
        lists.putAll(objects.read(wanted));
        return signed.parallelStream()
                .collect(Collectors.toMap(
                        each -> each.commit().id(), each -> judge(each, Optional.ofNullable(ids.get(each.before())))));
    }

    private Signing judge(Signed signed, Optional<String> id) {
        Commit commit = signed.commit();
        Optional<byte[]> list = id.flatMap(each -> Optional.ofNullable(lists.get(each)));
        boolean isMissing = list.isEmpty() && (id.isPresent() || repository.isMissingSome());
        if (signed.isCut() || isMissing) {
            return signed.text().notJudged();
        }
        return signed.text()
                .judge(list, commit.committer().at(), commit.committer().email());
    }

    /** The object id of the list in each of these commits that has one. */
    private Map<String, String> lists(Set<String> commits) throws IOException {
        if (open.isEmpty()) {
            open = Optional.of(new Conversation(repository.git(), "cat-file", "--batch-check"));
        }
        Conversation conversation = open.get();
        conversation.ask(commits.stream().map(each -> each + ":" + LIST).toList(), false);
        Map<String, String> ids = new TreeMap<>();
        for (String commit : commits) {
            String[] answer = new String(conversation.until('\n'), StandardCharsets.US_ASCII).split(" ");
            if (answer.length == 3 && answer[1].equals("blob")) {
                ids.put(commit, answer[0]);
            }
        }
        return ids;
    }

    @Override
    public void close() {
        open.ifPresent(Conversation::close);
    }
}
