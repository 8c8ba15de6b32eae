package org.qingxin.site.frame;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.qingxin.history.Commit;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeWords;

/**
 * Who made a commit, when and why.
 *
 * @param at where it is told with all that it changed
 * @param more how it came in, and whether somebody put a signature to it
 * @param mark {@code #12 · 1a2b3c4d5e6f}: the request that it came by, and the commit
 */
public record ChangeNote(Link at, String who, String reason, String more, String mark) {
    public static ChangeNote of(Commit commit, Past past) {
        ChangeWords said = past.said();
        Words words = said.words();
        String more = Stream.concat(said.entered(commit).stream(), Stream.of(said.signature(commit)))
                .collect(joining(words.text("list.clause")));
        String mark = Stream.concat(commit.message().request().stream(), Stream.of(ChangeWords.brief(commit.id())))
                .collect(joining(" · "));
        return new ChangeNote(
                past.link(commit, said.time(commit.committer())),
                said.editorName(commit.author()),
                said.reason(commit),
                more,
                mark);
    }
}
