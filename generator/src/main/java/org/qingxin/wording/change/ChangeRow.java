package org.qingxin.wording.change;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.history.Commit;
import org.qingxin.history.CommitChanges;
import org.qingxin.history.RecordChange;
import org.qingxin.history.Stamp;
import org.qingxin.history.Version;
import org.qingxin.history.signature.Signing;

/** A line of the change log as a table: one thing that one commit changed in one record, as text in every column. */
public record ChangeRow(List<String> texts) {
    /** What stands in a line, in this order; each is labelled {@code changes.column.} and its name. */
    public enum Column {
        COMMITTED,
        COMMITTER,
        AUTHORED,
        AUTHOR,
        IDENTITY,
        REQUEST,
        REASON,
        MORE,
        SIGNATURE,
        KEY,
        TYPE,
        RECORD,
        NAME,
        KIND,
        PLACE,
        BEFORE,
        AFTER,
        FILE,
        COMMIT;

        public String code() {
            return ChangeWords.code(this);
        }
    }

    public ChangeRow {
        texts = List.copyOf(texts);
    }

    public String text(Column column) {
        return texts.get(column.ordinal());
    }

    /** The newest commit first; a record of which no field is different has a line all the same. */
    public static List<ChangeRow> of(List<CommitChanges> commits, ChangeWords words) {
        List<ChangeRow> rows = new ArrayList<>();
        for (int i = commits.size() - 1; i >= 0; i--) {
            for (RecordChange change : commits.get(i).records()) {
                List<ChangeLine> lines = words.lines(change);
                for (ChangeLine line : lines.isEmpty() ? List.of(new ChangeLine("", "", "")) : lines) {
                    rows.add(of(commits.get(i).commit(), change, line, words));
                }
            }
        }
        return rows;
    }

    private static ChangeRow of(Commit commit, RecordChange change, ChangeLine line, ChangeWords words) {
        String identity = commit.writers().stream().map(Stamp::identity).collect(joining(", "));
        return new ChangeRow(List.of(
                words.time(commit.committer()),
                words.editorName(commit.committer()),
                words.time(commit.author()),
                words.writers(commit),
                identity,
                commit.message().request().orElse(""),
                words.reason(commit),
                commit.message().body(),
                words.signature(commit),
                commit.signed().map(Signing::key).orElse(""),
                words.type(change.record()),
                change.record().id(),
                words.name(change.record()),
                words.kind(change),
                line.place(),
                line.before(),
                line.after(),
                change.after().or(change::before).map(Version::path).orElse(""),
                commit.id()));
    }
}
