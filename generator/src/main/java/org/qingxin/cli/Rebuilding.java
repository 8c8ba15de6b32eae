package org.qingxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qingxin.Pipeline;
import org.qingxin.audit.Comparing;
import org.qingxin.audit.Manifest.Origin;
import org.qingxin.audit.Manifest.Source;
import org.qingxin.audit.ReadFiles;
import org.qingxin.audit.RecordCheck;
import org.qingxin.audit.Sha256;
import org.qingxin.audit.Verification.Rebuilt;
import org.qingxin.audit.Verification.Remark;
import org.qingxin.history.Base;
import org.qingxin.history.BlobId;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.Extent;
import org.qingxin.history.Head;
import org.qingxin.history.HistoryException;
import org.qingxin.history.OldFiles;
import org.qingxin.history.WorkingCopy;
import org.qingxin.output.PublishedSite;
import org.qingxin.site.frame.Provenance;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.SchemaException;

/** Makes a site again, in memory and page by page, from all that its list names, and compares. */
record Rebuilding(CommonOptions options, CheckRun run) {
    private static final int WHOLE = 4 * 1024 * 1024;

    /**
     * What is to be made again.
     *
     * @param base the commit that the list names
     */
    record Task(Origin origin, Optional<Base> base, RecordCheck.Found records, Path templates, HistoryOptions kept) {}

    /**
     * Empty if it cannot be made.
     *
     * @param remarks what else one has to know is added to them
     */
    Optional<Rebuilt> of(Task task, PublishedSite site, Set<Remark> remarks)
            throws IOException, SchemaException, HistoryException {
        Origin origin = task.origin();
        note(remarks, Remark.NO_COMMIT, task.base().isEmpty());
        note(remarks, Remark.RECORDS_LOST, !task.records().isWhole());
        note(remarks, Remark.OTHER_PROGRAM, !origin.program().equals(Program.name()));
        note(remarks, Remark.REWRITTEN, !origin.past().earlier().isEmpty());
        Optional<SourceTree> schemas = matching(options.schemas, origin.schemas(), task.base());
        Optional<SourceTree> templates = matching(task.templates(), origin.templates(), task.base());
        note(remarks, Remark.NO_SCHEMAS, schemas.isEmpty());
        note(remarks, Remark.NO_TEMPLATES, templates.isEmpty());
        return schemas.isPresent() && templates.isPresent()
                ? built(task, schemas.get(), new TemplateFolder(templates.get()), site, remarks)
                : Optional.empty();
    }

    private static <R> void note(Set<R> remarks, R remark, boolean isSo) {
        if (isSo) {
            remarks.add(remark);
        }
    }

    /** As the commit has the folder, if it is that; else as it lies there. */
    private static Optional<SourceTree> matching(Path folder, String digest, Optional<Base> base)
            throws IOException, HistoryException {
        OnDisk lying = OnDisk.at(folder);
        List<SourceTree> candidates = new ArrayList<>();
        if (base.isPresent() && base.get().isIn(folder)) {
            candidates.add(new InMemory(base.get().files(folder), lying.prefix()));
        }
        candidates.add(lying);
        for (SourceTree each : candidates) {
            if (Sha256.of(each.list(""), path -> each.read(path, WHOLE)).equals(digest)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private Optional<Rebuilt> built(
            Task task, SourceTree schemas, TemplateFolder templates, PublishedSite site, Set<Remark> remarks)
            throws IOException, SchemaException {
        Origin origin = task.origin();
        SourceTree records =
                new InMemory(task.records().bytes(), OnDisk.at(options.data).prefix());
        ReadFiles read = new ReadFiles(records, BlobId.in(options.data));
        Pipeline pipeline = new Pipeline(read, schemas);
        Pipeline.Checked checked = pipeline.check(Optional.of(origin.asOf()), zone -> origin.checkedOn());
        if (!checked.isFitToPublish()) {
            remarks.add(Remark.REFUSED);
            return Optional.empty();
        }
        Comparing comparing = new Comparing(site);
        Provenance provenance = pipeline.knowing(provenance(task, remarks), checked, new OldFiles(options.data));
        Pipeline.Checked told = checked.and(HistoryFindings.of(provenance, options.data));
        pipeline.seal(told, templates, origin.language(), provenance, read, comparing);
        return Optional.of(new Rebuilt(comparing.files(), comparing.deviations()));
    }

    /** What the site says it was made from and with, as far as git says the same. */
    private Provenance provenance(Task task, Set<Remark> remarks) {
        Origin origin = task.origin();
        Optional<ChangeLog> log = origin.past().isAsked() ? Optional.of(log(task)) : Optional.empty();
        note(
                remarks,
                Remark.HISTORY_IN_PART,
                log.filter(each -> !word(each.extent().reach())
                                .equals(origin.past().reach()))
                        .isPresent());
        boolean isOfCommit = origin.commit().source() == Source.COMMIT;
        return new Provenance(
                task.base().flatMap(each -> Head.of(options.data, each)),
                origin.program(),
                log,
                origin.commit().changed().map(each -> new WorkingCopy(new TreeSet<>(each))),
                isOfCommit,
                Optional.of(origin.past().earlier()));
    }

    /** With what was worth knowing of the clone in which the site was made: that of this one is another matter. */
    private ChangeLog log(Task task) {
        ChangeLog log =
                task.kept().log(options.data, task.base().map(Base::commit).orElse("HEAD"));
        Extent extent = log.extent();
        Set<Extent.Remark> remarks = EnumSet.noneOf(Extent.Remark.class);
        for (Extent.Remark each : Extent.Remark.values()) {
            note(remarks, each, task.origin().past().remarks().contains(word(each)));
        }
        return new ChangeLog(
                new Extent(extent.reach(), extent.limit(), extent.head(), extent.since(), remarks),
                log.commits(),
                log.differences());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
