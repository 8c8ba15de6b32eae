package org.qingxin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingxin.Pipeline;
import org.qingxin.history.Base;
import org.qingxin.history.CommitDays;
import org.qingxin.history.HistoryException;
import org.qingxin.model.Town;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;

/**
 * A state of the records and the day that is told of it.
 *
 * @param day empty for the one that the records pin, and where they pin none their own
 */
record Instance(Side side, Optional<LocalDate> day) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String TOWN = "town.yaml";

    /**
     * @param named a folder, a day, or a commit as git understands it
     * @param told the day asked for this one
     */
    static Instance of(String named, CommonOptions options, Optional<LocalDate> told) throws Exception {
        Optional<LocalDate> asked = told.or(options::asOf);
        Optional<LocalDate> written = Files.isDirectory(Path.of(named)) ? Optional.empty() : day(named);
        if (written.isPresent()) {
            Base base = CommitDays.base(options.data, written.get(), zone(options));
            return new Instance(Side.commit(named, base, options.data), asked.or(() -> written));
        }
        return new Instance(Side.of(named, options.data), asked);
    }

    /** The files as they lie there. */
    static Instance here(CommonOptions options, Optional<LocalDate> told) throws Exception {
        String label = options.lang.say("现在的文件", "the files as they are");
        return new Instance(Side.folder(label, options.data), told.or(options::asOf));
    }

    private static Optional<LocalDate> day(String named) {
        try {
            return DAY.matcher(named).matches() ? Optional.of(LocalDate.parse(named)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Where a day ends; the records say it in one file, so no other is read for it. */
    private static ZoneId zone(CommonOptions options) throws Exception {
        Path town = options.data.resolve(TOWN);
        return Files.isRegularFile(town) ? zone(Files.readAllBytes(town), options) : ZoneOffset.UTC;
    }

    private static ZoneId zone(byte[] town, CommonOptions options) throws Exception {
        InMemory alone = new InMemory(Map.of(TOWN, town));
        return new Pipeline(alone, OnDisk.at(options.schemas))
                .check(Optional.empty(), zone -> LocalDate.EPOCH)
                .dataset()
                .town()
                .flatMap(Town::zone)
                .orElse(ZoneOffset.UTC);
    }

    /** Where the town pins no day: of a commit its own, of files as they are today. */
    LocalDate today(Path data, ZoneId zone) {
        try {
            return side.commit().isPresent() ? side.commit().get().committedOn(data, zone) : LocalDate.now(zone);
        } catch (HistoryException e) {
            return LocalDate.now(zone);
        }
    }
}
