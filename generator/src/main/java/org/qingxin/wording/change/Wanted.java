package org.qingxin.wording.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.Commit;
import org.qingxin.history.CommitChanges;
import org.qingxin.history.FieldChange;
import org.qingxin.history.RecordChange;
import org.qingxin.history.Stamp;
import org.qingxin.history.Value;
import org.qingxin.model.TownRecord;
import org.qingxin.model.Unit;

/**
 * Which part of a change log is asked for.
 *
 * @param record number of a record, in whatever letters
 * @param since first day of the commit in the town, inclusive; so is {@code until}
 * @param by part of the name or address of author or committer
 * @param unit whose people made the change, or that the record names, then or now
 */
public record Wanted(
        Optional<String> record,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> by,
        Optional<Unit> unit) {
    /** Commits that leave nothing of it are left out. */
    public List<CommitChanges> of(ChangeLog log, ChangeWords words) {
        return log.commits().stream()
                .filter(each -> isInTime(each.commit(), words) && isBy(each.commit(), words))
                .map(each -> of(each, words))
                .filter(each -> !each.records().isEmpty())
                .toList();
    }

    private boolean isInTime(Commit commit, ChangeWords words) {
        if (since.isEmpty() && until.isEmpty()) {
            return true;
        }
        return words.day(commit.committer())
                .filter(day -> since.filter(day::isBefore).isEmpty()
                        && until.filter(day::isAfter).isEmpty())
                .isPresent();
    }

    private boolean isBy(Commit commit, ChangeWords words) {
        return by.isEmpty()
                || people(commit)
                        .flatMap(each -> Stream.of(
                                each.name(), each.email(), words.editor(each).name()))
                        .anyMatch(each ->
                                each.toLowerCase(Locale.ROOT).contains(by.get().toLowerCase(Locale.ROOT)));
    }

    private static Stream<Stamp> people(Commit commit) {
        return Stream.concat(Stream.of(commit.author(), commit.committer()), commit.writers().stream());
    }

    private CommitChanges of(CommitChanges commit, ChangeWords words) {
        boolean isOfTheUnit = people(commit.commit()).anyMatch(each -> isOfTheUnit(each, words));
        return new CommitChanges(
                commit.commit(),
                commit.records().stream()
                        .filter(each -> record.isEmpty() || each.record().id().equalsIgnoreCase(record.get()))
                        .filter(each -> isOfTheUnit || names(each, words))
                        .toList());
    }

    private boolean isOfTheUnit(Stamp stamp, ChangeWords words) {
        return words.editor(stamp)
                .unit()
                .filter(id -> unit.filter(each -> each.id().equals(id)).isPresent())
                .isPresent();
    }

    private boolean names(RecordChange change, ChangeWords words) {
        if (unit.isEmpty()) {
            return true;
        }
        Optional<TownRecord> now = words.record(change.record());
        boolean isNamedNow = now.filter(each -> each.equals(unit.get())
                        || words.words()
                                .views()
                                .references()
                                .to(unit.get().id())
                                .contains(each))
                .isPresent();
        String id = unit.get().id().value();
        return isNamedNow || change.fields().stream().flatMap(Wanted::values).anyMatch(each -> holds(each, id));
    }

    private static Stream<Value> values(FieldChange change) {
        return Stream.concat(change.before().stream(), change.after().stream());
    }

    private static boolean holds(Value value, String word) {
        if (value instanceof Value.Items list) {
            return list.items().stream().anyMatch(each -> holds(each, word));
        } else if (value instanceof Value.Fields fields) {
            return fields.fields().values().stream().anyMatch(each -> holds(each, word));
        }
        return value.shown().equals(word);
    }
}
