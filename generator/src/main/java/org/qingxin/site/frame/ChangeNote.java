package org.qingxin.site.frame;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.history.Commit;
import org.qingxin.history.signature.Signing;
import org.qingxin.wording.change.ChangeWords;

/**
 * Who made a commit, when and why.
 *
 * @param at where it is told with all that it changed
 * @param more how it came about, if otherwise than usual; and that nobody signed it
 * @param signature what somebody's signature to it is worth; without words if there is none
 * @param mark {@code #12 · 1a2b3c4d5e6f}: the request that it came by, and the commit
 */
public record ChangeNote(Link at, String who, String reason, String more, Tag signature, String mark) {
    private static final String BETWEEN = " · ";

    public static ChangeNote of(Commit commit, Past past) {
        ChangeWords said = past.said();
        Optional<String> unsigned = Optional.of(said.signature(commit))
                .filter(each -> commit.signed().isEmpty());
        String more = Stream.concat(said.remarks(commit).stream(), unsigned.stream())
                .collect(joining(said.words().text("list.clause")));
        String mark = Stream.concat(commit.message().request().stream(), Stream.of(ChangeWords.brief(commit.id())))
                .collect(joining(BETWEEN));
        return new ChangeNote(
                past.link(commit, said.time(commit.committer())),
                said.writers(commit),
                said.reason(commit),
                more.isEmpty() ? "" : BETWEEN + more,
                commit.signed()
                        .map(each -> new Tag(said.signature(commit), tone(each)))
                        .orElse(new Tag("", "")),
                mark);
    }

    private static String tone(Signing signing) {
        return switch (signing.verdict()) {
            case GOOD -> "green";
            case BROKEN, OTHER_PURPOSE -> "red";
            case UNKNOWN_KEY, OUT_OF_TIME -> "orange";
            case NO_LIST, NOT_JUDGED -> "";
        };
    }
}
