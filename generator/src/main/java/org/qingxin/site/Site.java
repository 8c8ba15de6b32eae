package org.qingxin.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Once;
import org.qingxin.gauge.Gauge;
import org.qingxin.gauge.Step;
import org.qingxin.site.cases.CaseLedger;
import org.qingxin.site.cases.CasePages;
import org.qingxin.site.cases.CompensationPages;
import org.qingxin.site.cases.CreditPages;
import org.qingxin.site.cases.IncidentPages;
import org.qingxin.site.cases.KeyCasePages;
import org.qingxin.site.cases.PaymentPaperPages;
import org.qingxin.site.changes.ChangeLedger;
import org.qingxin.site.changes.HindsightPages;
import org.qingxin.site.changes.MonthPages;
import org.qingxin.site.employers.ArrearsListPages;
import org.qingxin.site.employers.EmployerLedger;
import org.qingxin.site.employers.EmployerPages;
import org.qingxin.site.employers.InspectionLedger;
import org.qingxin.site.employers.InspectionPages;
import org.qingxin.site.exports.ExportPages;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Past;
import org.qingxin.site.frame.Script;
import org.qingxin.site.guides.AboutPages;
import org.qingxin.site.guides.CheckPages;
import org.qingxin.site.guides.FieldPages;
import org.qingxin.site.guides.RulePages;
import org.qingxin.site.guides.TextPages;
import org.qingxin.site.overview.OverviewPages;
import org.qingxin.site.part.TownFindings;
import org.qingxin.site.periods.BriefingPages;
import org.qingxin.site.periods.PeriodPages;
import org.qingxin.site.projects.ProjectFormPages;
import org.qingxin.site.projects.ProjectLedger;
import org.qingxin.site.projects.ProjectPages;
import org.qingxin.site.projects.SafeguardFormPages;
import org.qingxin.site.projects.SafeguardPages;
import org.qingxin.site.search.SearchDocuments;
import org.qingxin.site.search.SearchIndex;
import org.qingxin.site.search.SearchPages;
import org.qingxin.site.units.ActivityPages;
import org.qingxin.site.units.AssessmentPages;
import org.qingxin.site.units.SupervisionPages;
import org.qingxin.site.units.UnitFormPages;
import org.qingxin.site.units.UnitPages;
import org.qingxin.site.warnings.CalendarMonths;
import org.qingxin.site.warnings.CalendarPages;
import org.qingxin.site.warnings.ProblemPages;
import org.qingxin.site.warnings.WarningLedger;
import org.qingxin.wording.TemplateException;
import org.qingxin.wording.TemplateFiles;
import org.qingxin.wording.Templates;
import org.qingxin.wording.TownTemplates;
import org.qingxin.wording.Words;

/** All pages of the site, rendered one by one on the threads of the caller's pool and handed on as they are finished. */
public final class Site {
    private static final String ASSETS = "assets";
    private static final String STYLE = "assets/site.css";

    private final TemplateFiles files;
    private final Edition edition;
    private final Templates templates;
    private final SiteInput input;
    private final Gauge gauge;

    private Site(TemplateFiles files, Edition edition, SiteInput input, Gauge gauge) {
        this.files = files;
        this.gauge = gauge;
        this.edition = edition;
        this.templates = new Templates(files, edition.messages());
        this.input = input;
    }

    /**
     * @param language names a file under {@code messages/}, such as {@code zh-CN}
     * @throws TemplateException if there are no messages in this language
     */
    public static Site of(TemplateFiles files, String language, SiteInput input) throws IOException {
        return of(files, language, input, Gauge.NONE);
    }

    /** The same, and {@code gauge} is told of each step. */
    public static Site of(TemplateFiles files, String language, SiteInput input, Gauge gauge) throws IOException {
        TownTemplates templates = TownTemplates.over(files);
        Words words = Words.of(templates, language, input.views());
        SiteInput worded = input.with(templates.guides(input.guides(), language));
        Past past = new Past(words, worded.guides(), input.provenance().log());
        return new Site(templates, new Edition(words, input.origins(), input.lines(), past), worded, gauge);
    }

    /**
     * Gives every file of the site to {@code sink}, which is called from several threads.
     *
     * @throws TemplateException if a template does not fit its page
     */
    public void render(BiConsumer<String, byte[]> sink) throws IOException {
        ForkJoinTask<?> index = ForkJoinTask.adapt(() -> index(sink)).fork();
        try {
            List<SiteFile> work =
                    gauge.take(Step.PLAN, () -> files().flatMap(Supplier::get).toList());
            // Each a task of its own: a parallel stream hands out eighths, and whoever has the heavy one ends alone.
            ForkJoinTask.invokeAll(work.stream()
                    .map(file -> ForkJoinTask.adapt(
                            () -> sink.accept(file.path(), file.content().get())))
                    .toList());
        } finally {
            index.quietlyJoin();
        }
        index.join();
    }

    /** The same files, each made when it is asked for. */
    public OnDemand onDemand() throws IOException {
        return new OnDemand(files().toList(), this::index);
    }

    /**
     * All but the index, which takes longest and is begun first, so that one thread has it while others find out what there
     * is of each kind, and make it. What takes long for one file stands before the many that are soon made, so that no thread
     * is alone with it at the end.
     */
    private Stream<Supplier<Stream<SiteFile>>> files() throws IOException {
        List<String> assets = files.list(ASSETS);
        Stream<Supplier<Stream<SiteFile>>> besides = Stream.of(
                () -> gauge.take(Step.EXPORTS, () -> edition.handouts().all().toList()).stream()
                        .map(each -> file(Address.of(each), Step.EXPORTS, each.content())),
                () -> scripts()
                        .map(each -> file(
                                each.path(),
                                Step.SCRIPTS,
                                () -> each.text().get().getBytes(StandardCharsets.UTF_8))),
                () -> assets.stream().map(path -> file(path, Step.ASSETS, () -> asset(path))));
        return Stream.concat(
                besides,
                pages().map(pages -> () -> pages.get().map(each -> new SiteFile(each.path(), () -> render(each)))));
    }

    private SiteFile file(String path, Step step, Supplier<byte[]> content) {
        return new SiteFile(path, () -> gauge.take(step, content::get));
    }

    private void index(BiConsumer<String, byte[]> sink) {
        gauge.take(Step.SEARCH, () -> {
            SearchIndex index = new SearchIndex(sink);
            new SearchDocuments(edition, input.guides()).stream().forEachOrdered(index::add);
            index.finish();
            return index;
        });
    }

    private byte[] render(Page page) {
        Object model =
                gauge.take(Step.COMPOSE, page.template(), () -> page.model().get());
        return gauge.take(Step.FILL, page.template(), () -> templates.render(page.template(), model));
    }

    private byte[] asset(String path) {
        try {
            byte[] written = files.read(path);
            return path.endsWith(".css")
                    ? (StyleSheet.compact(new String(written, StandardCharsets.UTF_8))
                                    + (path.equals(STYLE) ? input.provenance().mark(edition.words()) : ""))
                            .getBytes(StandardCharsets.UTF_8)
                    : written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Data that pages load beside themselves. */
    private Stream<Script> scripts() {
        return Stream.of(
                        new CaseLedger(edition).scripts(),
                        new WarningLedger(edition).scripts(),
                        new ProjectLedger(edition).scripts(),
                        new EmployerLedger(edition).scripts(),
                        new InspectionLedger(edition).scripts(),
                        new ChangeLedger(edition).scripts())
                .flatMap(each -> each);
    }

    /** The pages of each kind, listed when they are asked for. */
    private Stream<Supplier<Stream<Page>>> pages() {
        Supplier<TownFindings> findings = Once.of(() -> new TownFindings(edition, input.findings()));
        return Stream.of(
                () -> new HindsightPages(edition, input.provenance().known()).pages(),
                () -> new BriefingPages(edition).pages(),
                () -> new OverviewPages(edition).pages(),
                () -> new CaseLedger(edition).pages(),
                () -> new CasePages(edition).pages(),
                () -> new PaymentPaperPages(edition).pages(),
                () -> new KeyCasePages(edition).pages(),
                () -> new CompensationPages(edition).pages(),
                () -> new IncidentPages(edition).pages(),
                () -> new CreditPages(edition).pages(),
                () -> new SafeguardPages(edition).pages(),
                () -> new SafeguardFormPages(edition).pages(),
                () -> new ArrearsListPages(edition).pages(),
                () -> new InspectionLedger(edition).pages(),
                () -> new InspectionPages(edition).pages(),
                () -> new WarningLedger(edition).pages(),
                () -> new CalendarPages(edition).pages(),
                () -> new CalendarMonths(edition).pages(),
                () -> new ProblemPages(edition, findings.get()).pages(),
                () -> new ProjectLedger(edition).pages(),
                () -> new ProjectPages(edition).pages(),
                () -> new ProjectFormPages(edition).pages(),
                () -> new EmployerLedger(edition).pages(),
                () -> new EmployerPages(edition).pages(),
                () -> new UnitPages(edition, findings.get(), input.beginnings().get()).pages(),
                () -> new UnitFormPages(edition).pages(),
                () -> new AssessmentPages(edition).pages(),
                () -> new SupervisionPages(edition).pages(),
                () -> new ActivityPages(edition).pages(),
                () -> new PeriodPages(edition).pages(),
                () -> new ExportPages(edition).pages(),
                () -> new TextPages(edition).pages(),
                () -> new FieldPages(edition, input.guides()).pages(),
                () -> new CheckPages(edition, findings.get()).pages(),
                () -> new RulePages(edition, input.byNumber()).pages(),
                () -> new ChangeLedger(edition).pages(),
                () -> new MonthPages(edition).pages(),
                () -> new AboutPages(edition, input.provenance(), findings.get()).pages(),
                () -> new SearchPages(edition).pages());
    }
}
