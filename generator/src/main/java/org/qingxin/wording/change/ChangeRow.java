package org.qingxin.wording.change;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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

    /**
     * Those of each commit, the newest first, told when they are asked for; a record of which no field is different has a
     * line all the same.
     */
    public static List<Supplier<List<ChangeRow>>> of(List<CommitChanges> commits, ChangeWords words) {
        List<Supplier<List<ChangeRow>>> rows = new ArrayList<>();
        for (int i = commits.size() - 1; i >= 0; i--) {
            CommitChanges each = commits.get(i);
            rows.add(() -> of(each, words));
        }
        return rows;
    }

    private static List<ChangeRow> of(CommitChanges changes, ChangeWords words) {
        List<String> commit = of(changes.commit(), words);
        List<ChangeRow> rows = new ArrayList<>();
        for (RecordChange change : changes.records()) {
            List<String> record = of(change, words);
            String file = change.after().or(change::before).map(Version::path).orElse("");
            List<ChangeLine> lines = words.lines(change);
            for (ChangeLine line : lines.isEmpty() ? List.of(new ChangeLine("", "", "")) : lines) {
                List<String> texts = new ArrayList<>(Column.values().length);
                texts.addAll(commit);
                texts.addAll(record);
                texts.addAll(List.of(
                        line.place(),
                        line.before(),
                        line.after(),
                        file,
                        changes.commit().id()));
                rows.add(new ChangeRow(texts));
            }
        }
        return rows;
    }

    private static List<String> of(Commit commit, ChangeWords words) {
        return List.of(
                words.time(commit.committer()),
                words.editorName(commit.committer()),
                words.time(commit.author()),
                words.writers(commit),
                commit.writers().stream().map(Stamp::identity).collect(joining(", ")),
                commit.message().request().orElse(""),
                words.reason(commit),
                commit.message().body(),
                words.signature(commit),
                commit.signed().map(Signing::key).orElse(""));
    }

    private static List<String> of(RecordChange change, ChangeWords words) {
        return List.of(
                words.type(change.record()), change.record().id(), words.name(change.record()), words.kind(change));
    }
}
