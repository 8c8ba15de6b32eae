package org.qingxin.wording.change;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qingxin.history.Commit;
import org.qingxin.history.CommitChanges;
import org.qingxin.history.FieldChange;
import org.qingxin.history.RecordChange;
import org.qingxin.history.RecordName;
import org.qingxin.history.Stamp;
import org.qingxin.history.Value;
import org.qingxin.history.Version;
import org.qingxin.history.signature.Signing;

/**
 * The change log as a script that makes a database of it: {@code sqlite3 changes.db < changes.sql}. Texts are those of
 * the other forms; numbers and times stand beside them as what they are.
 *
 * @param extent how far back the log goes and what of it was asked for
 * @param isWhole whether that is all that ever happened to the records
 */
public record ChangeScript(ChangeWords said, String extent, boolean isWhole) {
    private static final String TABLES = """
            PRAGMA foreign_keys = ON;
            BEGIN;
            CREATE TABLE log (extent TEXT NOT NULL, whole INTEGER NOT NULL CHECK (whole IN (0, 1)));
            CREATE TABLE commits (
              id TEXT PRIMARY KEY, no INTEGER NOT NULL UNIQUE, committed TEXT, committer TEXT NOT NULL, authored TEXT,
              request TEXT, reason TEXT NOT NULL, more TEXT NOT NULL, signature TEXT NOT NULL, verdict TEXT, key TEXT);
            CREATE TABLE authors (
              "commit" TEXT NOT NULL REFERENCES commits, no INTEGER NOT NULL, author TEXT NOT NULL, identity TEXT NOT NULL,
              PRIMARY KEY ("commit", no)) WITHOUT ROWID;
            CREATE TABLE records (
              folder TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL,
              PRIMARY KEY (folder, id)) WITHOUT ROWID;
            CREATE TABLE changes (
              no INTEGER PRIMARY KEY, "commit" TEXT NOT NULL REFERENCES commits, folder TEXT NOT NULL, record TEXT NOT NULL,
              kind TEXT NOT NULL, words TEXT NOT NULL, file TEXT, "from" TEXT,
              FOREIGN KEY (folder, record) REFERENCES records (folder, id));
            CREATE TABLE fields (
              change INTEGER NOT NULL REFERENCES changes, no INTEGER NOT NULL, place TEXT NOT NULL,
              before TEXT NOT NULL, after TEXT NOT NULL, before_number NUMERIC, after_number NUMERIC,
              PRIMARY KEY (change, no)) WITHOUT ROWID;
            CREATE INDEX changes_of_record ON changes (folder, record);
            CREATE VIEW lines AS
              SELECT commits.no AS no, committed, committer, (SELECT group_concat(author, '、') FROM authors
                  WHERE "commit" = commits.id) AS authors, request, reason, signature, type, records.id AS record, name,
                words AS kind, place, before, after, before_number, after_number, file, commits.id AS "commit"
              FROM changes JOIN commits ON commits.id = changes."commit"
                JOIN records ON records.folder = changes.folder AND records.id = changes.record
                LEFT JOIN fields ON fields.change = changes.no
              ORDER BY commits.no DESC, changes.no, fields.no;
            """;

    /** @param commits from the oldest on */
    public String of(List<CommitChanges> commits) {
        StringBuilder sql = new StringBuilder(TABLES);
        insert(sql, "log", text(extent), isWhole ? "1" : "0");
        Set<RecordName> records = new LinkedHashSet<>();
        commits.forEach(each -> each.records().forEach(record -> records.add(record.record())));
        records.forEach(each -> insert(
                sql, "records", text(each.folder()), text(each.id()), text(said.type(each)), text(said.name(each))));
        int change = 0;
        for (int no = 1; no <= commits.size(); no++) {
            CommitChanges commit = commits.get(no - 1);
            commit(sql, no, commit.commit());
            for (RecordChange each : commit.records()) {
                change(sql, ++change, commit.commit(), each);
            }
        }
        return sql.append("COMMIT;\n").toString();
    }

    private void commit(StringBuilder sql, int no, Commit commit) {
        insert(
                sql,
                "commits",
                text(commit.id()),
                String.valueOf(no),
                time(commit.committer()),
                text(said.editorName(commit.committer())),
                time(commit.author()),
                maybe(commit.message().request()),
                text(said.reason(commit)),
                text(commit.message().body()),
                text(said.signature(commit)),
                maybe(commit.signed()
                        .map(Signing::verdict)
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                maybe(commit.signed().map(Signing::key)));
        for (int writer = 1; writer <= commit.writers().size(); writer++) {
            Stamp stamp = commit.writers().get(writer - 1);
            insert(
                    sql,
                    "authors",
                    text(commit.id()),
                    String.valueOf(writer),
                    text(said.editorName(stamp)),
                    text(stamp.identity()));
        }
    }

    private void change(StringBuilder sql, int no, Commit commit, RecordChange change) {
        insert(
                sql,
                "changes",
                String.valueOf(no),
                text(commit.id()),
                text(change.record().folder()),
                text(change.record().id()),
                text(change.kind().name().toLowerCase(Locale.ROOT)),
                text(said.kind(change)),
                maybe(change.after().map(Version::path)),
                maybe(change.before().map(Version::path)));
        List<ChangeLine> lines = said.lines(change);
        for (int line = 0; line < lines.size(); line++) {
            FieldChange field = change.fields().get(line);
            ChangeLine words = lines.get(line);
            insert(
                    sql,
                    "fields",
                    String.valueOf(no),
                    String.valueOf(line + 1),
                    text(words.place()),
                    text(words.before()),
                    text(words.after()),
                    number(field.before(), words.before()),
                    number(field.after(), words.after()));
        }
    }

    /** Only what is shown as a text is shown as a number. */
    private String number(Optional<Value> value, String shown) {
        boolean isShown = !shown.equals(said.words().text("changes.unknownField"));
        return value.filter(each -> isShown && each instanceof Value.Num)
                .map(each -> ((Value.Num) each).number().toPlainString())
                .orElse("NULL");
    }

    /** The moment in the town, with its distance from UTC, as the database's own functions read it. */
    private String time(Stamp stamp) {
        return maybe(stamp.at()
                .map(each -> each.atZoneSameInstant(said.words().town().zone().orElse(ZoneOffset.UTC)))
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
    }

    private static String maybe(Optional<String> text) {
        return text.map(ChangeScript::text).orElse("NULL");
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static void insert(StringBuilder sql, String table, String... values) {
        sql.append("INSERT INTO ").append(table).append(" VALUES (");
        sql.append(String.join(", ", values)).append(");\n");
    }
}
