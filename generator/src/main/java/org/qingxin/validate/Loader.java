package org.qingxin.validate;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.RecordLines;
import org.qingxin.finding.Span;
import org.qingxin.gauge.Gauge;
import org.qingxin.gauge.Step;
import org.qingxin.model.Id;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.SeqNode;
import org.qingxin.source.ParsedFile;
import org.qingxin.source.RecordReader;
import org.qingxin.source.SourceTree;
import org.qingxin.source.SourceTree.Listing;
import org.qingxin.validate.Loaded.Kept;
import org.qingxin.validate.personal.PersonalData;

/**
 * Reads, checks and binds every file, many at a time (on the threads of the pool that the caller runs in); a file's tree
 * is dropped as soon as its record is made.
 */
final class Loader {
    private final SourceTree data;
    private final RecordReader reader;
    private final SchemaCheck schemaCheck;
    private final Gauge gauge;

    Loader(SourceTree data, Schemas schemas) {
        this(data, schemas, Gauge.NONE);
    }

    Loader(SourceTree data, Schemas schemas, Gauge gauge) {
        this.data = data;
        this.gauge = gauge;
        this.reader = new RecordReader(data);
        this.schemaCheck = new SchemaCheck(schemas);
    }

    /** One file's outcome. */
    record Outcome(
            String path,
            RecordType type,
            Optional<TownRecord> record,
            RecordLines lines,
            List<Mention> mentions,
            List<Finding> findings) {
        /** Of a file of which no record could be made. */
        static Outcome none(String path, RecordType type, List<Mention> mentions, List<Finding> findings) {
            return new Outcome(path, type, Optional.empty(), RecordLines.UNKNOWN, mentions, findings);
        }

        static Outcome kept(String path, Kept same) {
            RecordType type = DataLayout.typeOf(path).orElseThrow();
            return new Outcome(path, type, Optional.of(same.record()), same.lines(), List.of(), List.of());
        }

        /** Whether the record, if there is one, has the id that its file name promises. */
        boolean isWellNamed() {
            return type == RecordType.TOWN
                    || record.isPresent() && record.get().id().value().equals(DataLayout.idOf(path));
        }

        String claimed() {
            return Loaded.brokenKey(type.code(), DataLayout.idOf(path));
        }
    }

    Loaded load() throws IOException {
        return load(data.survey(), this::read);
    }

    /** Reads only what has changed since the same knowledge was last asked for. */
    Loaded load(Known known, Instant now) throws IOException {
        Listing listing = data.survey();
        Loaded loaded = load(listing, path -> known.outcome(listing, path, now, this::read));
        known.keepOnly(listing.files());
        return loaded;
    }

    /** Reads only files of which no record is kept. */
    Loaded load(Map<String, Kept> same) throws IOException {
        return load(
                data.survey(),
                path -> Optional.ofNullable(same.get(path))
                        .map(each -> Outcome.kept(path, each))
                        .orElseGet(() -> read(path)));
    }

    private Loaded load(Listing listing, Function<String, Outcome> read) {
        List<Finding> findings = new ArrayList<>();
        listing.unreadable().forEach(each -> findings.add(whole(Code.UNREADABLE, each)));
        List<String> paths = new ArrayList<>();
        for (String path : listing.files()) {
            if (DataLayout.typeOf(path).isPresent()) {
                paths.add(path);
            } else if (!DataLayout.isExplanation(path)) {
                findings.add(whole(Code.STRAY_FILE, path));
            }
        }
        lookIntoNamesAndTexts(listing, findings);
        boolean complete = listing.unreadable().isEmpty();
        if (paths.isEmpty() && complete) {
            findings.add(whole(Code.NO_RECORDS, ""));
        }
        List<Outcome> outcomes = paths.parallelStream().map(read).toList();
        return gauge.take(Step.GATHER, () -> new Gathering(data, reader, findings).gather(outcomes, complete));
    }

    private Finding whole(Code code, String path) {
        return Finding.of(code, Span.startOf(data.shown(path)));
    }

    /** A name, or a file that is no record, may hold personal numbers too. */
    private void lookIntoNamesAndTexts(Listing listing, List<Finding> findings) {
        findings.addAll(PersonalData.inNames(listing.files(), data::shown));
        for (String path : listing.files()) {
            if (DataLayout.typeOf(path).isEmpty()) {
                reader.readable(path).ifPresent(text -> findings.addAll(PersonalData.in(text, data.shown(path))));
            }
        }
    }

    /**
     * Judges one file alone. One that holds a personal number counts as broken, whatever else it is, and is not mended:
     * nothing of it is to be written once more.
     */
    Outcome read(String path) {
        ParsedFile file = gauge.take(Step.READ, () -> reader.read(path));
        Outcome outcome = judge(file);
        List<Finding> personal = gauge.take(Step.PERSONAL, () -> PersonalData.in(file));
        if (personal.isEmpty()) {
            return outcome;
        }
        List<Finding> findings = Overlaps.merge(outcome.findings(), personal).stream()
                .map(each -> each.withFix(Optional.empty()))
                .toList();
        boolean fits = findings.stream().noneMatch(Finding::isError);
        return new Outcome(
                path,
                outcome.type(),
                outcome.record().filter(record -> fits),
                outcome.lines(),
                outcome.mentions(),
                findings);
    }

    private Outcome judge(ParsedFile file) {
        String path = file.path();
        RecordType type = DataLayout.typeOf(path).orElseThrow();
        List<Finding> findings = new ArrayList<>(OddValues.mended(file, type));
        if (file.root().isEmpty() || !LooseValues.areAll(findings)) {
            return Outcome.none(path, type, List.of(), findings);
        }
        List<Finding> shape =
                gauge.take(Step.SCHEMA, () -> schemaCheck.check(file.root().get(), type));
        findings.addAll(LooseValues.elsewhere(shape, file.findings()));
        if (findings.stream().anyMatch(Finding::isError)) {
            return Outcome.none(path, type, Mention.in(file.root().get(), type, findings), findings);
        }
        TownRecord record = gauge.take(
                Step.BIND, () -> new RecordBinder(findings).bind(file.root().get(), type.shape()));
        boolean fits = findings.stream().noneMatch(Finding::isError);
        Outcome outcome = new Outcome(
                path,
                type,
                Optional.of(record).filter(bound -> fits),
                lines(file.root().get()),
                List.of(),
                findings);
        if (fits && !outcome.isWellNamed()) {
            findings.add(wrongName(file, record.id()));
        }
        return outcome;
    }

    private static RecordLines lines(MapNode root) {
        Map<String, List<Integer>> items = new HashMap<>();
        for (Node.Entry each : root.entries()) {
            if (each.value() instanceof SeqNode list) {
                items.put(
                        each.key(),
                        list.items().stream().map(item -> item.span().line()).toList());
            }
        }
        return new RecordLines(root.span().line(), items);
    }

    private static Finding wrongName(ParsedFile file, Id id) {
        Span at = file.root().orElseThrow().nearest("/id").span();
        return Finding.of(
                Code.ID_IS_NOT_FILE_NAME,
                at,
                Map.of("id", Arg.of(id.value()), "name", Arg.of(DataLayout.idOf(file.path()))));
    }
}
