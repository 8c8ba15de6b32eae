package org.qingxin.cli;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qingxin.Pipeline;
import org.qingxin.audit.Evidence;
import org.qingxin.audit.KeptVersion;
import org.qingxin.derive.Mentions;
import org.qingxin.export.Refusal;
import org.qingxin.history.Base;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.CommitChanges;
import org.qingxin.history.Head;
import org.qingxin.history.HistoryException;
import org.qingxin.history.RecordChange;
import org.qingxin.history.Version;
import org.qingxin.history.Versions;
import org.qingxin.model.ArrearsCase;
import org.qingxin.output.ZipFolder;
import org.qingxin.site.OnDemand;
import org.qingxin.site.frame.Provenance;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.FieldGuides;
import org.qingxin.validate.SchemaException;
import org.qingxin.wording.TownTemplates;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeWords;
import org.qingxin.wording.change.Wanted;

/**
 * Gathers all there is on a case, as one commit has it.
 *
 * @param checked the records of that commit
 */
record CaseMaterial(
        CommonOptions options,
        TemplateOptions templates,
        HistoryOptions kept,
        Pipeline pipeline,
        Pipeline.Checked checked,
        Base base) {
    /** @param files all files of the commit, by path relative to the records */
    byte[] zip(ArrearsCase of, Map<String, byte[]> files)
            throws IOException, SchemaException, HistoryException, Refusal {
        String language = options.lang.tag();
        TownTemplates town = TownTemplates.over(templates.files());
        Words words = Words.of(town, language, checked.dataset(), checked.asOf());
        ChangeWords said = new ChangeWords(words, town.guides(FieldGuides.read(OnDisk.at(options.schemas)), language));
        ChangeLog log = kept.log(options.data, base.commit());
        Head head = Head.of(options.data, base).orElseThrow();
        List<CommitChanges> changes = changes(of, log, said);
        Evidence.Subject subject =
                new Evidence.Subject(of.id(), said, head, Program.name(), log, versions(changes), records(of, files));
        SortedMap<String, byte[]> material = Evidence.of(subject, site(head, log), changes);
        return ZipFolder.of(
                of.id().value(),
                material,
                OffsetDateTime.parse(head.committedOn())
                        .atZoneSameInstant(words.town().zone().orElse(ZoneOffset.UTC))
                        .toLocalDateTime());
    }

    private static List<CommitChanges> changes(ArrearsCase of, ChangeLog log, ChangeWords said) {
        return new Wanted(
                        Optional.of(of.id().value()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .of(log, said);
    }

    private OnDemand site(Head head, ChangeLog log) throws IOException, SchemaException {
        Provenance provenance = new Provenance(
                Optional.of(head), Program.name(), Optional.of(log), Optional.empty(), true, Optional.of(List.of()));
        return pipeline.site(checked, templates.files(), options.lang.tag(), provenance)
                .onDemand();
    }

    /** The case and the records that it names. */
    private SortedMap<String, byte[]> records(ArrearsCase of, Map<String, byte[]> files) {
        SortedMap<String, byte[]> records = new TreeMap<>();
        String own = checked.origins().get(of.id());
        records.put(own, files.get(own));
        Mentions.in(of).stream()
                .flatMap(each -> Optional.ofNullable(checked.origins().get(each.target())).stream())
                .forEach(path -> records.put(path, files.get(path)));
        return records;
    }

    /** A version that today's checks refuse may hold what nobody else is to see, and is named without its content. */
    private List<KeptVersion> versions(List<CommitChanges> changes)
            throws IOException, SchemaException, HistoryException {
        Map<String, byte[]> bytes = Versions.of(
                options.data,
                changes.stream()
                        .flatMap(each -> each.records().stream())
                        .flatMap(each -> each.after().stream())
                        .map(Version::blob)
                        .toList());
        List<KeptVersion> versions = new ArrayList<>();
        for (CommitChanges commit : changes) {
            for (RecordChange change : commit.records()) {
                Optional<byte[]> content =
                        change.after().flatMap(after -> Optional.ofNullable(bytes.get(after.blob())));
                boolean isSound = content.isPresent()
                        && pipeline.passes(change.after().orElseThrow().path(), content.get());
                versions.add(new KeptVersion(
                        versions.size() + 1, commit.commit(), change, isSound ? content : Optional.empty()));
            }
        }
        return versions;
    }
}
