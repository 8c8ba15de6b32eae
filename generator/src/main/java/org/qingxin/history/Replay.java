package org.qingxin.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qingxin.history.Value.Fields;

/**
 * The records as the log alone makes them, from nothing on. If they are the records of the commit at its end, the log
 * leaves nothing out.
 */
public final class Replay {
    private final Map<String, Held> records = new HashMap<>();
    private final List<String> misfits = new ArrayList<>();

    /** Carries out what one more commit did. */
    public void accept(CommitChanges commit) {
        List<Optional<Held>> before = new ArrayList<>();
        for (RecordChange change : commit.records()) {
            Optional<Held> was =
                    change.before().flatMap(version -> Optional.ofNullable(records.remove(version.path())));
            must(was.map(Held::version).equals(change.before()), commit, change);
            before.add(was);
        }
        for (int i = 0; i < before.size(); i++) {
            carryOut(commit, commit.records().get(i), before.get(i));
        }
    }

    private void carryOut(CommitChanges commit, RecordChange change, Optional<Held> before) {
        Fields said = before.map(Held::fields).orElse(Fields.NONE);
        Optional<Fields> after = Application.of(change.fields(), said);
        must(after.isPresent(), commit, change);
        Fields says = after.orElse(said);
        must(change.after().isPresent() || says.equals(Fields.NONE), commit, change);
        change.after().ifPresent(version -> {
            Optional<String> good = version.isReadable() ? Optional.of(version.blob()) : before.flatMap(Held::good);
            records.put(version.path(), new Held(change.record(), version, good, says));
        });
    }

    private void must(boolean isSo, CommitChanges commit, RecordChange change) {
        if (!isSo) {
            misfits.add(commit.commit().id() + " " + change.record());
        }
    }

    /** What the log says of the record in a file. */
    public Optional<Fields> fields(String path) {
        return Optional.ofNullable(records.get(path)).map(Held::fields);
    }

    /** The records as the log has come to, by the paths of their files. */
    Map<String, Held> records() {
        return new TreeMap<>(records);
    }

    /**
     * What in the log is not as it should be: changes of something that was not so, files that the commit at the end has
     * and the log has not or the other way round, records that say something else. Nothing if the log is whole and right.
     *
     * @param files object ids by path, as the commit at the end has them
     * @param contents what their bytes say, by path
     */
    List<String> differences(Map<String, String> files, Map<String, Fields> contents) {
        TreeSet<String> wrong = new TreeSet<>(misfits);
        Map<String, String> told = new TreeMap<>();
        records.forEach((path, each) -> told.put(path, each.version().blob()));
        TreeSet<String> paths = new TreeSet<>(told.keySet());
        paths.addAll(files.keySet());
        for (String path : paths) {
            boolean isSameFile = Optional.ofNullable(files.get(path)).equals(Optional.ofNullable(told.get(path)));
            if (!isSameFile || !fields(path).equals(Optional.ofNullable(contents.get(path)))) {
                wrong.add(path);
            }
        }
        return List.copyOf(wrong);
    }
}
