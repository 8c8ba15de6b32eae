package org.qingxin.site.warnings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Redaction;
import org.qingxin.finding.Waiving;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.TownRecord;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.part.TownFindings;
import org.qingxin.wording.Format;

/**
 * {@code problems.html}: findings that stand, by the unit whose record they are in, then those that are waived. Of very
 * many each unit's first are listed and the rest are counted, so that the page stays one that can be read.
 */
public final class ProblemPages {
    private static final int LISTED = 200;
    private static final int LEAST = 8;

    private final Edition edition;
    private final TownFindings findings;
    private final Catalog words;

    public ProblemPages(Edition edition, TownFindings findings) {
        this.edition = edition;
        this.findings = findings;
        this.words = edition.messages().isChinese() ? Catalog.chinese() : Catalog.english();
    }

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.PROBLEMS, "problems.ftlh", this::page));
    }

    private String summary() {
        int standing = findings.standing().size();
        int waived = findings.waived().size();
        return standing == 0
                ? edition.text("problems.calm", waived)
                : edition.text("problems.summary", standing, waived);
    }

    private ProblemsPage page() {
        return new ProblemsPage(
                edition.layout(Address.PROBLEMS, edition.text("problems.title"), Address.PROBLEMS, false),
                summary(),
                findings.byUnit().entrySet().stream()
                        .map(each -> group(each.getKey(), each.getValue()))
                        .toList(),
                findings.waived().stream().flatMap(this::waived).toList());
    }

    private ProblemsPage.Group group(Optional<Id.Unit> unit, List<Finding> own) {
        int most = findings.standing().size() <= LISTED
                ? LISTED
                : Math.max(LEAST, LISTED / findings.byUnit().size());
        return new ProblemsPage.Group(
                TownFindings.anchor(unit),
                unit.map(edition::link).orElse(Link.plain(edition.text("problems.town"))),
                edition.text("problems.count", own.size()),
                own.stream().limit(most).map(this::row).toList(),
                own.size() > most ? edition.text("problems.more", own.size() - most) : "");
    }

    private ProblemsPage.Row row(Finding finding) {
        Optional<TownRecord> record = findings.recordOf(finding);
        return new ProblemsPage.Row(
                new Link(finding.code().id(), Address.of(finding.code())),
                record.map(this::link).orElse(Link.plain(Format.NONE)),
                record.map(each -> each.id().value()).orElse(""),
                words.message(finding),
                words.help(finding).orElse(""),
                place(finding));
    }

    /** In the repository; only the list of what is published lies beside the pages themselves. */
    private Link place(Finding finding) {
        String file = findings.fileOf(finding);
        return file.equals(Address.MANIFEST)
                ? new Link(file, Address.MANIFEST)
                : edition.host().line(file, finding.at().line());
    }

    private Stream<ProblemsPage.Waived> waived(Finding finding) {
        return finding.waived().map(waiving -> waived(finding, waiving)).stream();
    }

    private ProblemsPage.Waived waived(Finding finding, Waiving waiving) {
        return new ProblemsPage.Waived(
                row(finding),
                Redaction.redact(waiving.reason()),
                edition.link(new Id.Unit(waiving.by())),
                Format.day(waiving.until()),
                waiving.waiver());
    }

    /** The page that shows the record; others by what kind of record they are. */
    private Link link(TownRecord record) {
        Id id = record.id();
        return switch (id.type()) {
            case CASE -> edition.link((Id.Case) id);
            case PROJECT -> edition.link((Id.Project) id);
            case EMPLOYER -> edition.link((Id.Employer) id);
            case UNIT -> edition.link((Id.Unit) id);
            case REPORT -> link((PeriodReport) record);
            default -> Link.plain(edition.labels().of(id.type()));
        };
    }

    private Link link(PeriodReport report) {
        String name = edition.text("problems.report", report.period(), edition.unitName(report.unit()));
        return edition.views()
                .period(report.period())
                .filter(period -> report.campaign().equals(edition.campaign().id()))
                .filter(period -> edition.views().submissions().units().stream()
                        .anyMatch(unit -> unit.id().equals(report.unit())))
                .map(period -> new Link(name, Address.of(report.campaign(), period, report.unit())))
                .orElse(Link.plain(name));
    }
}
