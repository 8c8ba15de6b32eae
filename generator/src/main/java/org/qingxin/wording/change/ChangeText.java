package org.qingxin.wording.change;

import java.util.List;
import org.qingxin.history.Commit;
import org.qingxin.history.CommitChanges;
import org.qingxin.history.RecordChange;
import org.qingxin.wording.Words;

/** The change log to read as plain text, the newest commit first. */
public final class ChangeText {
    private final ChangeWords said;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    public ChangeText(ChangeWords said) {
        this.said = said;
        this.words = said.words();
    }

    public String of(List<CommitChanges> commits) {
        for (int i = commits.size() - 1; i >= 0; i--) {
            head(commits.get(i).commit());
            commits.get(i).records().forEach(this::record);
        }
        return commits.isEmpty() ? words.text("changes.nothing") + "\n" : out.toString();
    }

    private void head(Commit commit) {
        out.append('\n').append(said.time(commit.committer())).append("  ");
        out.append(said.writers(commit)).append("  ").append(said.reason(commit));
        commit.message().request().ifPresent(each -> out.append("  ").append(each));
        out.append("\n  ").append(words.text("changes.commit", ChangeWords.brief(commit.id())));
        said.remarks(commit)
                .forEach(each -> out.append(words.text("list.clause")).append(each));
        out.append(words.text("list.clause")).append(said.signature(commit)).append('\n');
        commit.message()
                .body()
                .lines()
                .forEach(line -> out.append("  ").append(line).append('\n'));
    }

    private void record(RecordChange change) {
        out.append("  ").append(said.kind(change)).append("  ");
        out.append(said.type(change.record()))
                .append(' ')
                .append(change.record().id());
        String name = said.name(change.record());
        out.append(name.isEmpty() ? "" : " " + name).append('\n');
        if (change.before().isPresent() && change.after().isPresent()) {
            said.lines(change).stream().map(ChangeLine::brief).forEach(this::line);
        }
    }

    private void line(ChangeLine line) {
        out.append("    ").append(said.sentence(line)).append('\n');
    }
}
