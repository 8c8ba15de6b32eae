package org.qingxin.recall;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qingxin.compare.Known;
import org.qingxin.compare.Known.Gap;
import org.qingxin.derive.Views;
import org.qingxin.finding.RecordLines;
import org.qingxin.gauge.Gauge;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.Commit;
import org.qingxin.history.CommitDays;
import org.qingxin.history.OldFiles;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.Town;
import org.qingxin.source.Overlay;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.Loaded;
import org.qingxin.validate.Loaded.Kept;
import org.qingxin.validate.Standing;
import org.qingxin.validate.Validator;

/**
 * The records as they were at the end of a period. Of files that are still the same the records are taken as they were
 * read; only the others are fetched from the repository and read.
 */
public final class Recall {
    private final Validator validator;
    private final SourceTree data;
    private final OldFiles old;
    private final ChangeLog log;
    private final ZoneId zone;
    private final CommitDays days;
    /** The object id of each file as it was read now. */
    private final Map<String, String> here;

    private final Map<String, Kept> kept = new HashMap<>();

    /**
     * The records as they were read now.
     *
     * @param origins the file of each, relative to the data folder
     * @param lines where in it the record and the items of its lists begin
     * @param edited files that are not as the last commit has them
     */
    public record Now(Dataset records, Map<Id, String> origins, Map<Id, RecordLines> lines, Set<String> edited) {}

    /**
     * @param validator by whose checks old records are read
     * @param data the files as they are
     * @param old the files of earlier commits
     * @param log of all commits, which proves right
     */
    public Recall(Validator validator, SourceTree data, Now now, OldFiles old, ChangeLog log) {
        this.validator = validator;
        this.data = data;
        this.old = old;
        this.log = log;
        this.zone = now.records().town().flatMap(Town::zone).orElse(ZoneOffset.UTC);
        this.days = CommitDays.of(log);
        this.here = new TreeMap<>(OldFiles.after(log, log.commits().size()));
        this.here.keySet().removeAll(now.edited());
        for (Map.Entry<Id, String> each : now.origins().entrySet()) {
            RecordLines lines = now.lines().getOrDefault(each.getKey(), RecordLines.UNKNOWN);
            now.records().find(each.getKey()).ifPresent(record -> kept.put(each.getValue(), new Kept(record, lines)));
        }
    }

    /** What was known at the end of the period's last day. */
    public Known of(Period period) throws IOException {
        int made = days.by(period.to(), zone);
        if (made == 0) {
            return Known.none(period, Gap.TOO_EARLY);
        }
        Map<String, String> files = OldFiles.after(log, made);
        Map<String, Kept> same = new HashMap<>();
        Map<String, String> others = new TreeMap<>();
        files.forEach((path, id) -> {
            Kept record = kept.get(path);
            if (record != null && id.equals(here.get(path))) {
                same.put(path, record);
            } else {
                others.put(path, id);
            }
        });
        Optional<Map<String, byte[]>> bytes = old.read(others);
        if (bytes.isEmpty()) {
            return known(period, made, Optional.empty(), Optional.of(Gap.LOST));
        }
        Validator checks = validator.over(new Overlay(data, files.keySet(), bytes.get()));
        Loaded loaded = checks.load(same);
        LocalDate written = loaded.dataset().town().flatMap(Town::asOf).orElse(period.to());
        Standing standing = Standing.of(loaded.dataset(), written, Gauge.NONE);
        if (!checks.isSound(loaded, standing)) {
            return known(period, made, Optional.empty(), Optional.of(Gap.REFUSED));
        }
        Optional<Views> views = written.equals(period.to())
                ? standing.views()
                : Standing.of(loaded.dataset(), period.to(), Gauge.NONE).views();
        return known(period, made, views, views.isPresent() ? Optional.empty() : Optional.of(Gap.REFUSED));
    }

    private Known known(Period period, int made, Optional<Views> views, Optional<Gap> gap) {
        Commit commit = log.commits().get(made - 1).commit();
        return new Known(
                period,
                Optional.of(commit),
                views,
                gap,
                log.commits().subList(made, log.commits().size()),
                days.odd());
    }
}
