package org.qingxin.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;
import org.qingxin.source.ParsedFile;
import org.qingxin.source.RecordReader;
import org.qingxin.source.SourceTree;

/**
 * Reads, checks and binds every file, many at a time (on the threads of the pool that the caller runs in); a file's tree
 * is dropped as soon as its record is made.
 */
final class Loader {
    private final SourceTree data;
    private final RecordReader reader;
    private final SchemaCheck schemaCheck;

    Loader(SourceTree data, Schemas schemas) {
        this.data = data;
        this.reader = new RecordReader(data);
        this.schemaCheck = new SchemaCheck(schemas);
    }

    /** One file's outcome. */
    private record Outcome(String path, RecordType type, Optional<TownRecord> record, List<Finding> findings) {}

    Loaded load() throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (String path : data.list("")) {
            if (DataLayout.typeOf(path).isPresent()) {
                paths.add(path);
            } else if (!DataLayout.isExplanation(path)) {
                findings.add(Finding.of(Code.STRAY_FILE, Span.startOf(data.shown(path))));
            }
        }
        if (paths.isEmpty()) {
            findings.add(Finding.of(Code.NO_RECORDS, Span.startOf(data.shown(""))));
        }
        return gather(paths.parallelStream().map(this::read).toList(), findings, paths.size());
    }

    private Outcome read(String path) {
        RecordType type = DataLayout.typeOf(path).orElseThrow();
        ParsedFile file = reader.read(path);
        List<Finding> findings = new ArrayList<>(file.findings());
        if (file.root().isEmpty() || findings.stream().anyMatch(Finding::isError)) {
            return new Outcome(path, type, Optional.empty(), findings);
        }
        findings.addAll(schemaCheck.check(file.root().get(), type));
        if (findings.stream().anyMatch(Finding::isError)) {
            return new Outcome(path, type, Optional.empty(), findings);
        }
        TownRecord record = new RecordBinder(findings).bind(file.root().get(), type.shape());
        boolean fits = findings.stream().noneMatch(Finding::isError);
        if (fits && !record.id().value().equals(DataLayout.idOf(path)) && type != RecordType.TOWN) {
            findings.add(wrongName(file, record.id()));
        }
        return new Outcome(path, type, fits ? Optional.of(record) : Optional.empty(), findings);
    }

    private static Finding wrongName(ParsedFile file, Id id) {
        Span at = file.root().orElseThrow().nearest("/id").span();
        return Finding.of(
                Code.ID_IS_NOT_FILE_NAME,
                at,
                Map.of("id", Arg.of(id.value()), "name", Arg.of(DataLayout.idOf(file.path()))));
    }

    private Loaded gather(List<Outcome> outcomes, List<Finding> findings, int files) {
        List<TownRecord> records = new ArrayList<>();
        Map<Id, String> origins = new TreeMap<>();
        Map<String, String> spellings = new TreeMap<>();
        Set<String> broken = new TreeSet<>();
        for (Outcome each : outcomes) {
            findings.addAll(each.findings());
            if (each.record().isEmpty()) {
                broken.add(Loaded.brokenKey(each.type().code(), DataLayout.idOf(each.path())));
                continue;
            }
            TownRecord record = each.record().get();
            String spelling =
                    Loaded.brokenKey(each.type().code(), record.id().value().toLowerCase(Locale.ROOT));
            String earlier = spellings.putIfAbsent(spelling, each.path());
            if (earlier == null) {
                records.add(record);
                origins.put(record.id(), each.path());
            } else {
                findings.add(usedTwice(each.path(), earlier, record.id()));
            }
        }
        return new Loaded(
                Dataset.of(records),
                Collections.unmodifiableMap(origins),
                Collections.unmodifiableSet(broken),
                findings,
                files);
    }

    private Finding usedTwice(String path, String earlier, Id id) {
        Finding finding = Finding.of(
                Code.ID_USED_TWICE,
                idSpan(path),
                Map.of("id", Arg.of(id.value()), "path", Arg.of(data.shown(earlier))));
        return finding.relatedTo(idSpan(earlier));
    }

    private Span idSpan(String path) {
        return reader.read(path).root().map(root -> root.nearest("/id").span()).orElse(Span.startOf(data.shown(path)));
    }
}
