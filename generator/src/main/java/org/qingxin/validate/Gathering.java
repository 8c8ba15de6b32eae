package org.qingxin.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.RecordLines;
import org.qingxin.finding.Span;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.TownRecord;
import org.qingxin.source.RecordReader;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.Loader.Outcome;

/** From the outcomes of single files to the records of a town, each id once. */
final class Gathering {
    private final SourceTree data;
    private final RecordReader reader;
    private final List<Finding> findings;
    private final List<TownRecord> records = new ArrayList<>();
    private final Map<Id, String> origins = new TreeMap<>();
    private final Map<Id, RecordLines> lines = new TreeMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> broken = new TreeSet<>();

    Gathering(SourceTree data, RecordReader reader, List<Finding> findings) {
        this.data = data;
        this.reader = reader;
        this.findings = findings;
    }

    /** Records under their right file names first, so that a copy with an old id is the one that is told. */
    Loaded gather(List<Outcome> outcomes, boolean complete) {
        outcomes.stream().filter(Outcome::isWellNamed).forEach(this::add);
        outcomes.stream().filter(each -> !each.isWellNamed()).forEach(this::add);
        return new Loaded(
                Dataset.of(records),
                Collections.unmodifiableMap(origins),
                Collections.unmodifiableMap(lines),
                Collections.unmodifiableSet(broken),
                outcomes.stream().flatMap(each -> each.mentions().stream()).toList(),
                complete,
                findings,
                outcomes.size());
    }

    private void add(Outcome outcome) {
        findings.addAll(outcome.findings());
        if (!outcome.isWellNamed() || outcome.record().isEmpty()) {
            broken.add(outcome.claimed());
        }
        outcome.record().ifPresent(record -> add(record, outcome));
    }

    private void add(TownRecord record, Outcome outcome) {
        String folded = record.id().value().toLowerCase(Locale.ROOT);
        String earlier = spellings.putIfAbsent(Loaded.brokenKey(outcome.type().code(), folded), outcome.path());
        if (earlier == null) {
            records.add(record);
            origins.put(record.id(), outcome.path());
            lines.put(record.id(), outcome.lines());
        } else if (outcome.isWellNamed()) {
            findings.add(usedTwice(outcome.path(), earlier, record.id()));
        }
    }

    private Finding usedTwice(String path, String earlier, Id id) {
        Map<String, Arg> args = Map.of("id", Arg.of(id.value()), "path", Arg.of(data.shown(earlier)));
        return Finding.of(Code.ID_USED_TWICE, idSpan(path), args).relatedTo(idSpan(earlier));
    }

    private Span idSpan(String path) {
        return reader.read(path).root().map(root -> root.nearest("/id").span()).orElse(Span.startOf(data.shown(path)));
    }
}
