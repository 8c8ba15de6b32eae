package org.qingxin;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingxin.audit.Manifest;
import org.qingxin.audit.ReadFiles;
import org.qingxin.audit.Seal;
import org.qingxin.compare.Hindsight;
import org.qingxin.compare.Known;
import org.qingxin.derive.ledger.Carried;
import org.qingxin.derive.ledger.Once;
import org.qingxin.finding.Finding;
import org.qingxin.finding.RecordLines;
import org.qingxin.gauge.Gauge;
import org.qingxin.gauge.Step;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.OldFiles;
import org.qingxin.history.RecordChange;
import org.qingxin.history.WorkingCopy;
import org.qingxin.model.Campaign;
import org.qingxin.model.Dataset;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.Id;
import org.qingxin.model.Town;
import org.qingxin.output.Publication;
import org.qingxin.recall.Recall;
import org.qingxin.site.Site;
import org.qingxin.site.SiteInput;
import org.qingxin.site.frame.Provenance;
import org.qingxin.site.units.Beginning;
import org.qingxin.source.InMemory;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.Drafts;
import org.qingxin.validate.FieldGuides;
import org.qingxin.validate.Loaded;
import org.qingxin.validate.Locator;
import org.qingxin.validate.Problem;
import org.qingxin.validate.SchemaException;
import org.qingxin.validate.Standing;
import org.qingxin.validate.Validator;
import org.qingxin.validate.past.PastRules;
import org.qingxin.validate.past.Turn;
import org.qingxin.validate.rule.Rules;
import org.qingxin.wording.TemplateFiles;

/** What happens, in order: files, positioned trees, schema, records, rules, derived views, pages, publishing. */
public final class Pipeline {
    private final SourceTree data;
    private final SourceTree schemas;
    private final Gauge gauge;
    /** By the schemas as they were when they were needed first. */
    private Optional<Validator> validator = Optional.empty();

    /** By the day that is told; with the day that records are judged on there are seldom more than two. */
    private final Map<LocalDate, Carried> carried = new ConcurrentHashMap<>();

    private final Supplier<List<FieldGuide>> guides;

    public Pipeline(SourceTree data, SourceTree schemas) {
        this(data, schemas, Gauge.NONE);
    }

    /** The same, and {@code gauge} is told of each step. */
    public Pipeline(SourceTree data, SourceTree schemas, Gauge gauge) {
        this.data = data;
        this.schemas = schemas;
        this.gauge = gauge;
        this.guides = Once.of(() -> FieldGuides.read(schemas));
    }

    /**
     * Records that have been checked.
     *
     * @param standing the records on the day that every view of them tells
     * @param checkedOn the day that they were checked for: the town's or, if it pins none, today
     * @param origins the file of each record, relative to the data folder
     * @param lines where in it the record and the items of its lists begin
     * @param findings all that is wrong, in order, with what is waived
     */
    public record Checked(
            Standing standing,
            LocalDate checkedOn,
            Map<Id, String> origins,
            Map<Id, RecordLines> lines,
            List<Finding> findings,
            int files) {
        public Dataset dataset() {
            return standing.data();
        }

        /** Inclusive. */
        public LocalDate asOf() {
            return standing.asOf();
        }

        public boolean isFitToPublish() {
            return findings.stream().noneMatch(Finding::isError);
        }

        /** With something else to tell that is wrong. */
        public Checked and(List<Finding> more) {
            List<Finding> all = Stream.concat(findings.stream(), more.stream())
                    .sorted(Finding.ORDER)
                    .toList();
            return new Checked(standing, checkedOn, origins, lines, all, files);
        }
    }

    /**
     * Reads and checks everything.
     *
     * @param asked the day asked for; otherwise the town's, otherwise today
     * @param today the day it is in a zone; asked only when the town pins no day
     */
    public Checked check(Optional<LocalDate> asked, Function<ZoneId, LocalDate> today)
            throws IOException, SchemaException {
        Validator validator = validator();
        return check(validator, validator.load(), asked, today, day -> Carried.NOTHING);
    }

    /** The same for one who asks again and again: from the second time on only what has changed is read. */
    public Checked recheck(Optional<LocalDate> asked, Clock clock) throws IOException, SchemaException {
        Validator validator = validator();
        Checked checked = check(
                validator,
                validator.reload(clock.instant()),
                asked,
                zone -> LocalDate.ofInstant(clock.instant(), zone),
                this::carried);
        carried.keySet().retainAll(List.of(checked.checkedOn(), checked.asOf()));
        return checked;
    }

    private Carried carried(LocalDate day) {
        return carried.computeIfAbsent(day, each -> Carried.fromNowOn());
    }

    /** Whether a record's file as it was once, judged alone, is one that may be shown today. */
    public boolean passes(String path, byte[] content) throws SchemaException {
        return validator().alone(new InMemory(Map.of(path, content)), path).stream()
                .noneMatch(Finding::isError);
    }

    private synchronized Validator validator() throws SchemaException {
        if (validator.isEmpty()) {
            validator = Optional.of(Validator.of(schemas, data, Rules.all(), gauge));
        }
        return validator.get();
    }

    private Checked check(
            Validator validator,
            Loaded loaded,
            Optional<LocalDate> asked,
            Function<ZoneId, LocalDate> today,
            Function<LocalDate, Carried> carried) {
        LocalDate written = loaded.dataset()
                .town()
                .flatMap(Town::asOf)
                .orElseGet(() ->
                        today.apply(loaded.dataset().town().flatMap(Town::zone).orElse(ZoneOffset.UTC)));
        Standing judged = Standing.of(loaded.dataset(), written, gauge, carried.apply(written));
        List<Finding> findings = validator.check(loaded, judged);
        Standing told = asked.filter(day -> !day.equals(written))
                .map(day -> Standing.of(loaded.dataset(), day, gauge, carried.apply(day)))
                .orElse(judged);
        return new Checked(told, written, loaded.origins(), loaded.lines(), findings, loaded.files());
    }

    /**
     * What a change asks to be explained, explained or not.
     *
     * @param before the records as they were
     * @param changes what is different since
     */
    public static List<Problem> past(Checked before, Checked now, List<RecordChange> changes) {
        return PastRules.of(new Turn(before.dataset(), now.dataset(), changes, now.asOf()));
    }

    /** Such problems with their places; what is gone is shown where it was. */
    public List<Finding> located(Checked before, Checked now, List<Problem> problems) {
        Map<Id, String> origins = new HashMap<>(before.origins());
        origins.putAll(now.origins());
        return new Locator(data, origins)
                .locate(problems).stream().sorted(Finding.ORDER).toList();
    }

    /**
     * The same with what was known when periods ended, out of the repository that the records lie in; where its log was not
     * asked for, or is not whole, nothing is added.
     */
    public Provenance knowing(Provenance provenance, Checked checked, OldFiles old)
            throws IOException, SchemaException {
        Optional<ChangeLog> log = provenance.log().filter(each -> each.extent().isWhole() && each.isProven());
        if (log.isEmpty()) {
            return provenance;
        }
        Set<String> edited = provenance.copy().map(WorkingCopy::changed).orElse(Set.of());
        Recall.Now now = new Recall.Now(checked.dataset(), checked.origins(), checked.lines(), edited);
        Recall recall = new Recall(validator(), data, now, old, log.get());
        List<Known> known = new ArrayList<>();
        for (Campaign.Period period :
                checked.standing().views().map(Hindsight::periods).orElse(List.of())) {
            known.add(gauge.take(Step.RECALL, () -> recall.of(period)));
        }
        return provenance.with(known);
    }

    /**
     * Renders every page into a publication, lists them beside what they were made from, and swaps it all in.
     *
     * @param language of the site, such as {@code zh-CN}
     * @param read the records as they were read
     */
    public void publish(
            Checked checked,
            TemplateFiles templates,
            String language,
            Provenance provenance,
            ReadFiles read,
            Publication publication)
            throws IOException, SchemaException {
        seal(
                checked,
                templates,
                language,
                provenance,
                read,
                (path, bytes) -> gauge.take(Step.WRITE, () -> {
                    publication.put(path, bytes);
                    gauge.weigh(Step.WRITE, bytes.length);
                    return path;
                }));
        gauge.take(Step.SWAP, () -> {
            publication.publish();
            return publication;
        });
    }

    /** The same files, given to {@code sink} from several threads, the list of them last. */
    public void seal(
            Checked checked,
            TemplateFiles templates,
            String language,
            Provenance provenance,
            ReadFiles read,
            BiConsumer<String, byte[]> sink)
            throws IOException, SchemaException {
        Seal seal = new Seal(read);
        site(checked, templates, language, provenance).render((path, content) -> {
            gauge.take(Step.SEAL, () -> seal.add(path, content));
            sink.accept(path, content);
        });
        Seal.Making making = new Seal.Making(language, checked.asOf(), checked.checkedOn(), schemas, templates);
        sink.accept(Manifest.PATH, gauge.take(Step.SEAL, () -> seal.manifest(making, provenance, checked.origins())));
    }

    /** The site of records that are fit to publish, not rendered yet. */
    public Site site(Checked checked, TemplateFiles templates, String language, Provenance provenance)
            throws IOException, SchemaException {
        Drafts drafts = validator().drafts(checked.dataset(), checked.origins().values());
        SiteInput input = new SiteInput(
                checked.standing().views().orElseThrow(),
                provenance,
                checked.origins(),
                checked.lines(),
                checked.findings(),
                guides.get(),
                () -> beginnings(drafts, checked.asOf(), language),
                Rules.byNumber());
        return Site.of(templates, language, input, gauge);
    }

    private static Map<Id.Unit, Beginning> beginnings(Drafts drafts, LocalDate asOf, String language) {
        Map<Id.Unit, Beginning> beginnings = new LinkedHashMap<>();
        drafts.cases(asOf, !language.startsWith("zh"))
                .forEach(
                        (unit, draft) -> beginnings.put(unit, new Beginning(draft.path(), draft.text(), draft.bare())));
        return beginnings;
    }
}
