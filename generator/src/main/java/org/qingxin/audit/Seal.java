package org.qingxin.audit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.qingxin.audit.Manifest.Commit;
import org.qingxin.audit.Manifest.Origin;
import org.qingxin.audit.Manifest.Past;
import org.qingxin.audit.Manifest.PublishedFile;
import org.qingxin.audit.Manifest.RecordFile;
import org.qingxin.audit.Manifest.Source;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.Head;
import org.qingxin.history.RecordChange;
import org.qingxin.history.Version;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Provenance;
import org.qingxin.source.SourceTree;
import org.qingxin.wording.TemplateFiles;

/**
 * Makes a site's list while the site is published: each file is hashed on the thread that made it, and only its digest is
 * kept.
 */
public final class Seal {
    private static final int WHOLE = 4 * 1024 * 1024;

    private final ReadFiles read;
    private final Queue<PublishedFile> files = new ConcurrentLinkedQueue<>();

    /** @param read the records, as they were handed to who checked them */
    public Seal(ReadFiles read) {
        this.read = read;
    }

    /** Takes a published file down; gives its digest. */
    public String add(String path, byte[] content) {
        String digest = Sha256.of(content);
        files.add(new PublishedFile(path, content.length, digest));
        return digest;
    }

    /** With what else has to be the same for a site to come out the same. */
    public record Making(
            String language, LocalDate asOf, LocalDate checkedOn, SourceTree schemas, TemplateFiles templates) {}

    /**
     * The list, once all files are taken down.
     *
     * @param origins the file of each record, relative to the records
     */
    public byte[] manifest(Making making, Provenance provenance, Map<Id, String> origins) throws IOException {
        List<PublishedFile> published = new ArrayList<>(files);
        published.sort(Comparator.comparing(PublishedFile::path));
        return ManifestText.of(
                new Manifest(origin(making, provenance), published, records(origins, commits(provenance))));
    }

    private static Origin origin(Making making, Provenance provenance) throws IOException {
        TemplateFiles templates = making.templates();
        return new Origin(
                provenance.program(),
                making.language(),
                making.asOf(),
                making.checkedOn(),
                new Commit(
                        provenance.head().map(Head::commit),
                        provenance.head().map(Head::committedOn),
                        provenance.isOfCommit() ? Source.COMMIT : Source.FILES,
                        provenance.copy().map(each -> List.copyOf(each.changed()))),
                past(provenance),
                Sha256.of(making.schemas(), WHOLE),
                Sha256.of(templates.list(""), templates::read));
    }

    private static Past past(Provenance provenance) {
        return new Past(
                provenance.log().map(each -> word(each.extent().reach())).orElse(Past.UNASKED),
                provenance.log().stream()
                        .flatMap(each -> each.extent().remarks().stream())
                        .map(Seal::word)
                        .toList(),
                provenance.earlier().orElse(List.of()));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A version of a file, as one commit left it. */
    private record At(String path, String blob) {}

    private static Map<At, String> commits(Provenance provenance) {
        Map<At, String> commits = new HashMap<>();
        provenance
                .log()
                .map(ChangeLog::commits)
                .orElse(List.of())
                .forEach(commit -> commit.records()
                        .forEach(change -> change.after().map(Seal::at).ifPresent(at -> {
                            // Nobody knows which commit made what was there already where the known history begins.
                            if (change.kind() != RecordChange.Kind.FOUND) {
                                commits.put(at, commit.commit().id());
                            }
                        })));
        return commits;
    }

    private static At at(Version version) {
        return new At(version.path(), version.blob());
    }

    private List<RecordFile> records(Map<Id, String> origins, Map<At, String> commits) throws IOException {
        Map<String, Id> byPath = new TreeMap<>();
        origins.forEach((id, path) -> byPath.put(path, id));
        List<RecordFile> records = new ArrayList<>();
        for (Map.Entry<String, Id> each : byPath.entrySet()) {
            ReadFiles.Digests digests = read.of(each.getKey());
            Optional<String> commit = Optional.ofNullable(commits.get(new At(each.getKey(), digests.blob())));
            records.add(
                    new RecordFile(each.getValue().value(), each.getKey(), digests.blob(), digests.sha256(), commit));
        }
        return records;
    }
}
