package org.qingxin.validate;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.qingxin.derive.Mentions;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.Carried;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Suggestion;
import org.qingxin.gauge.Gauge;
import org.qingxin.gauge.Step;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;
import org.qingxin.source.Quotes;
import org.qingxin.source.RecordReader;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.Loaded.Kept;

/** Everything that is checked: {@link #load} judges each file alone, {@link #check} the records together. */
public final class Validator {
    private final Schemas schemas;
    private final SourceTree data;
    private final List<Rule> rules;
    private final Gauge gauge;
    private final Known known = new Known();

    Validator(Schemas schemas, SourceTree data, List<Rule> rules) {
        this(schemas, data, rules, Gauge.NONE);
    }

    private Validator(Schemas schemas, SourceTree data, List<Rule> rules, Gauge gauge) {
        this.gauge = gauge;
        this.schemas = schemas;
        this.data = data;
        this.rules = rules;
    }

    /** @throws SchemaException if a schema is missing or broken, so that nothing can be checked */
    public static Validator of(SourceTree schemas, SourceTree data, List<Rule> rules) throws SchemaException {
        return of(schemas, data, rules, Gauge.NONE);
    }

    /** The same, and {@code gauge} is told of each step. */
    public static Validator of(SourceTree schemas, SourceTree data, List<Rule> rules, Gauge gauge)
            throws SchemaException {
        return new Validator(gauge.take(Step.SCHEMAS, () -> Schemas.load(schemas)), data, rules, gauge);
    }

    /** @throws IOException if the data folder itself cannot be listed; what is wrong with one file is a finding */
    public Loaded load() throws IOException {
        return new Loader(data, schemas, gauge).load();
    }

    /** The same as {@link #load} at every moment, without reading again what has not changed since the last time. */
    public Loaded reload(Instant now) throws IOException {
        return new Loader(data, schemas, gauge).load(known, now);
    }

    /** What is wrong with a file of other records, judged alone by the same schemas. */
    public List<Finding> alone(SourceTree other, String path) {
        return new Loader(other, schemas).read(path).findings();
    }

    /** The same checks of records that lie elsewhere. */
    public Validator over(SourceTree other) {
        return new Validator(schemas, other, rules);
    }

    /**
     * The same as {@link #load} for records of which many are known.
     *
     * @param same by path, of files that are as they were when the record was read
     */
    public Loaded load(Map<String, Kept> same) throws IOException {
        return new Loader(data, schemas, gauge).load(same);
    }

    /** Whether nothing is wrong that stops publishing; where it would be is not looked for. */
    public boolean isSound(Loaded loaded, Standing standing) {
        Problems problems = new Problems();
        return isSound(loaded, problems, find(loaded, standing, problems));
    }

    /**
     * What begins new records of a town, by the same schemas.
     *
     * @param files of the records that there are, relative to the data folder
     */
    public Drafts drafts(Dataset records, Collection<String> files) {
        return new Drafts(schemas, records, List.copyOf(files));
    }

    /** All findings, those of {@link #load} included, in {@link Finding#ORDER}. */
    public List<Finding> check(Loaded loaded, LocalDate asOf) {
        return check(loaded, Standing.of(loaded.dataset(), asOf, gauge));
    }

    /** @param standing of the records that were loaded */
    public List<Finding> check(Loaded loaded, Standing standing) {
        Problems problems = new Problems();
        Judgement judgement = find(loaded, standing, problems);
        return gauge.take(Step.PLACES, () -> judged(loaded, problems.found(), judgement));
    }

    private Judgement find(Loaded loaded, Standing standing, Problems problems) {
        checkTown(loaded, problems);
        checkParameters(loaded, problems);
        gauge.take(Step.RULES, "references", () -> checkReferences(loaded, standing.carried(), problems));
        loaded.dataset().town().ifPresent(town -> TownChecks.check(town, problems));
        WaiverChecks waivers = new WaiverChecks(loaded, standing.asOf(), problems);
        waivers.check();
        Judgement judgement = Judgement.of(loaded.dataset(), standing.asOf());
        ask(rule -> !rule.needsSoundRecords(), standing, problems);
        if (isSound(loaded, problems, judgement)) {
            ask(Rule::needsSoundRecords, standing, problems);
            waivers.tellIdle(judgement);
        }
        return judgement;
    }

    private void ask(Predicate<Rule> which, Standing standing, Problems problems) {
        problems.addAll(
                rules.stream().filter(which).toList(),
                (rule, own) -> gauge.take(Step.RULES, rule.getClass().getSimpleName(), () -> {
                    rule.check(standing, own);
                    return own;
                }));
    }

    private List<Finding> judged(Loaded loaded, List<Problem> problems, Judgement judgement) {
        List<Finding> findings = new ArrayList<>();
        loaded.findings().forEach(each -> findings.add(judgement.judge(each)));
        danglingMentions(loaded).forEach(each -> findings.add(judgement.judge(each)));
        RecordReader reader = new RecordReader(data);
        List<Finding> located =
                new Locator(data, loaded.origins(), path -> known.tree(path, reader::read)).locate(problems);
        for (int i = 0; i < located.size(); i++) {
            findings.add(judgement.judge(problems.get(i), located.get(i)));
        }
        Collections.sort(findings, Finding.ORDER);
        return List.copyOf(findings);
    }

    private static boolean isSound(Loaded loaded, Problems problems, Judgement judgement) {
        boolean broken = loaded.findings().stream().anyMatch(Finding::isError)
                || problems.found().stream().anyMatch(judgement::isError);
        return loaded.complete() && !broken;
    }

    private static void checkTown(Loaded loaded, Problems problems) {
        boolean broken =
                !loaded.complete() || loaded.broken().contains(Loaded.brokenKey(RecordType.TOWN.code(), "town"));
        if (loaded.files() > 0 && loaded.dataset().town().isEmpty() && !broken) {
            problems.add(Code.NO_TOWN, new Id.Town("town"), "", Map.of());
        }
    }

    /** Views cannot be worked out without their numbers; a rule set that cannot be read is told already. */
    private static void checkParameters(Loaded loaded, Problems problems) {
        boolean allRead = loaded.complete()
                && loaded.broken().stream().noneMatch(key -> key.startsWith(RecordType.RULE_SET.code() + "/"));
        List<String> missing = Parameters.of(loaded.dataset().ruleSets()).missing();
        if (allRead && !missing.isEmpty() && loaded.dataset().town().isPresent()) {
            problems.add(
                    Code.MISSING_PARAMETERS,
                    loaded.dataset().town().get().id(),
                    "",
                    Map.of("codes", Arg.of(String.join("、", missing), String.join(", ", missing))));
        }
    }

    private static Problems checkReferences(Loaded loaded, Carried carried, Problems problems) {
        if (!loaded.complete()) {
            return problems;
        }
        for (RecordType type : RecordType.values()) {
            List<TownRecord> records = loaded.dataset().all(type);
            List<List<Id>> named = carried.each("names of " + type, "", records, Validator::named);
            IntStream.range(0, records.size())
                    .parallel()
                    .filter(i -> named.get(i).stream().anyMatch(each -> isDangling(loaded, each)))
                    .mapToObj(records::get)
                    .toList()
                    .forEach(record -> checkReferences(record, loaded, problems));
        }
        return problems;
    }

    private static List<Id> named(TownRecord record) {
        return Mentions.in(record).stream().map(Mentions.Mention::target).toList();
    }

    private static void checkReferences(TownRecord record, Loaded loaded, Problems problems) {
        Mentions.in(record).stream()
                .filter(mention -> isDangling(loaded, mention.target()))
                .map(mention -> dangling(record, mention, loaded))
                .forEach(problems::add);
    }

    private static Problem dangling(TownRecord record, Mentions.Mention mention, Loaded loaded) {
        Optional<TownRecord> nearest = nearest(loaded, mention.target());
        Problem problem =
                Problem.of(Code.UNKNOWN_REFERENCE, record.id(), mention.pointer(), dangling(mention.target(), nearest));
        return nearest.map(meant -> problem.meaning(meant.id().value())).orElse(problem);
    }

    private static List<Finding> danglingMentions(Loaded loaded) {
        return loaded.mentions().stream()
                .filter(each -> loaded.complete() && isDangling(loaded, each.target()))
                .map(each -> dangling(each, nearest(loaded, each.target())))
                .toList();
    }

    private static Finding dangling(Mention mention, Optional<TownRecord> nearest) {
        return Finding.of(Code.UNKNOWN_REFERENCE, mention.at(), dangling(mention.target(), nearest))
                .withFix(nearest.map(
                        meant -> Fix.maybe(mention.at(), Quotes.spell(meant.id().value()))));
    }

    private static boolean isDangling(Loaded loaded, Id target) {
        return !loaded.dataset().has(target)
                && !loaded.broken().contains(Loaded.brokenKey(target.type().code(), target.value()));
    }

    private static Optional<TownRecord> nearest(Loaded loaded, Id target) {
        TreeSet<String> known = new TreeSet<>();
        loaded.dataset().all(target.type()).forEach(each -> known.add(each.id().value()));
        return Suggestion.nearest(target.value(), known)
                .flatMap(id -> loaded.dataset().all(target.type()).stream()
                        .filter(each -> each.id().value().equals(id))
                        .findFirst());
    }

    private static Map<String, Arg> dangling(Id target, Optional<TownRecord> nearest) {
        return Map.of(
                "id", Arg.of(target.value()),
                "kind", TypeWords.of(target.type()),
                "nearest", nearest.map(FieldWords::didYouMean).orElse(Arg.of("")),
                "folder", Arg.of("data/" + target.type().folder()));
    }
}
