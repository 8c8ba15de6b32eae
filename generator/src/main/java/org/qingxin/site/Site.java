package org.qingxin.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.qingxin.derive.Views;
import org.qingxin.finding.Finding;
import org.qingxin.history.Head;
import org.qingxin.model.Campaign;
import org.qingxin.model.Dataset;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.Town;

/** All pages of the site, rendered one by one on the threads of the caller's pool and handed on as they are finished. */
public final class Site {
    private static final String ASSETS = "assets";

    private final TemplateFiles files;
    private final Edition edition;
    private final Templates templates;
    private final List<Finding> warnings;
    private final List<FieldGuide> guides;

    private Site(TemplateFiles files, Edition edition, List<Finding> warnings, List<FieldGuide> guides) {
        this.files = files;
        this.edition = edition;
        this.templates = new Templates(files, edition.messages());
        this.warnings = warnings;
        this.guides = guides;
    }

    /**
     * @param language names a file under {@code messages/}, such as {@code zh-CN}
     * @param warnings findings that stand and do not stop publishing
     * @param guides what each kind of record asks for, as its schema says it
     * @throws TemplateException if there are no messages in this language
     */
    public static Site of(
            TemplateFiles files,
            String language,
            Dataset data,
            LocalDate asOf,
            Optional<Head> head,
            List<Finding> warnings,
            List<FieldGuide> guides)
            throws IOException {
        Messages messages = Messages.load(files, language);
        Town town = data.town().orElseThrow();
        Campaign campaign = data.currentCampaign().orElseThrow();
        Edition edition = new Edition(data, Views.of(data, asOf), messages, town, campaign, head);
        return new Site(files, edition, warnings, guides);
    }

    /**
     * Gives every file of the site to {@code sink}, which is called from several threads.
     *
     * @throws TemplateException if a template does not fit its page
     */
    public void render(BiConsumer<String, byte[]> sink) throws IOException {
        pages().toList().parallelStream().forEach(page -> sink.accept(page.path(), render(page)));
        for (String path : files.list(ASSETS)) {
            sink.accept(path, read(path));
        }
    }

    private byte[] render(Page page) {
        return templates.render(page.template(), page.model().get());
    }

    private byte[] read(String path) {
        try {
            return files.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Page> pages() {
        return Stream.of(
                        new OverviewPages(edition).pages(),
                        new CaseLedger(edition).pages(),
                        new CasePages(edition).pages(),
                        new WarningPages(edition).pages(),
                        new ProjectPages(edition).pages(),
                        new EmployerPages(edition).pages(),
                        new UnitPages(edition).pages(),
                        new PeriodPages(edition).pages(),
                        new TextPages(edition).pages(),
                        new FieldPages(edition, guides).pages(),
                        new AboutPages(edition, warnings).pages())
                .flatMap(each -> each);
    }
}
