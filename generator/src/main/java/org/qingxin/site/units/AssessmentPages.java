package org.qingxin.site.units;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.derive.Assessment;
import org.qingxin.derive.Assessment.Timeliness;
import org.qingxin.derive.Indicator;
import org.qingxin.derive.Indicator.Share;
import org.qingxin.derive.law.Parameters;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.wording.Format;

/** {@code assessment.html}: the city's five indicators, and what each unit did with what it owed. */
public final class AssessmentPages {
    /** Of a long list of records that fulfil an indicator this many are named. */
    private static final int SHOWN = 120;

    private final Edition edition;

    public AssessmentPages(Edition edition) {
        this.edition = edition;
    }

    public record AssessmentPage(
            Layout layout, String meta, List<IndicatorRow> indicators, List<UnitRow> units, List<Fact> terms) {}

    /**
     * @param formula what is divided by what, in words
     * @param source what asks for the target; no text if nothing does
     * @param lacking records that fall short, with how far
     * @param full records that fulfil it
     * @param more how many of those are not named
     */
    public record IndicatorRow(
            String name,
            String formula,
            String share,
            String rate,
            String target,
            Tag state,
            Link source,
            List<Link> lacking,
            List<Link> full,
            int more) {}

    /** @param byAmount share of the established sum that is no longer owed, in percent */
    public record UnitRow(
            Link unit,
            Rate all,
            Link overdue,
            Rate reports,
            Rate duties,
            Rate lookBacks,
            Link cases,
            String byPeople,
            String byAmount,
            String outstanding,
            Link unexplained,
            Link adjusted,
            Link warnings) {}

    /** @param rate in percent; a dash where nothing was due */
    public record Rate(String rate, Link share) {}

    public Stream<Page> pages() {
        return Stream.concat(
                Stream.of(new Page(Address.ASSESSMENT, "assessment.ftlh", this::page)),
                new UnitAssessmentPages(edition).pages());
    }

    private AssessmentPage page() {
        return new AssessmentPage(
                edition.layout(Address.ASSESSMENT, edition.text("nav.assessment"), Address.ASSESSMENT, true),
                edition.text("assessment.meta", edition.asOf()),
                edition.views().indicators().stream().map(this::indicator).toList(),
                edition.views().assessment().stream().map(this::unit).toList(),
                List.of(
                        term("assessment.term.all", "assessment.termText.all"),
                        term("assessment.term.reports", "assessment.termText.reports"),
                        term("assessment.term.duties", "assessment.termText.duties"),
                        term("assessment.term.lookBacks", "assessment.termText.lookBacks"),
                        term("assessment.term.rates", "assessment.termText.rates"),
                        term("assessment.term.quality", "assessment.termText.quality")));
    }

    private Fact term(String name, String meaning) {
        return Fact.of(edition.text(name), edition.text(meaning)).full();
    }

    private IndicatorRow indicator(Indicator indicator) {
        List<Share> full = indicator.shares().stream().filter(Share::isFull).toList();
        return new IndicatorRow(
                edition.labels().of(indicator.kind()),
                edition.text("indicator.formula." + indicator.kind().code()),
                Format.count(indicator.part()) + " / " + Format.count(indicator.whole()),
                percent(indicator.rate()),
                indicator
                        .target()
                        .map(each -> "≥ " + each.stripTrailingZeros().toPlainString() + "%")
                        .orElse(Format.NONE),
                state(indicator),
                indicator.basis().map(this::source).orElse(Link.plain("")),
                indicator.shares().stream()
                        .filter(each -> !each.isFull())
                        .map(this::link)
                        .toList(),
                full.stream().limit(SHOWN).map(this::link).toList(),
                Math.max(0, full.size() - SHOWN));
    }

    private Link source(Parameters.Sourced basis) {
        return new Link(basis.parameter().source(), Address.of(basis.ruleSet().id(), basis.parameter()));
    }

    private Tag state(Indicator indicator) {
        return indicator
                .isMet()
                .map(met -> met
                        ? new Tag(edition.text("assessment.met"), "green ok")
                        : new Tag(edition.text("assessment.notMet"), "red no"))
                .orElse(new Tag(edition.text("assessment.noTarget"), ""));
    }

    /** A case by its number, a project by its name; people with how many of how many. */
    private Link link(Share share) {
        String name = share.record() instanceof Id.Project project
                ? edition.link(project).text()
                : share.record().value();
        String text = share.whole() > 1 ? edition.text("assessment.share", name, share.part(), share.whole()) : name;
        return new Link(text, Address.of(share.record()));
    }

    private UnitRow unit(Assessment unit) {
        Id.Unit id = unit.unit();
        SettlementTotals settlement = unit.settlement();
        boolean anyArrears = settlement.verified() > 0;
        return new UnitRow(
                edition.link(id),
                rate(unit.all(), Address.assessment(id)),
                count(unit.all().overdue(), UnitAssessmentPages.address(id, UnitAssessmentPages.OVERDUE)),
                rate(unit.reports(), UnitAssessmentPages.address(id, UnitAssessmentPages.REPORTS)),
                rate(unit.duties(), UnitAssessmentPages.address(id, UnitAssessmentPages.DUTIES)),
                rate(unit.lookBacks(), UnitAssessmentPages.address(id, UnitAssessmentPages.LOOK_BACKS)),
                count(settlement.cases(), UnitAssessmentPages.address(id, UnitAssessmentPages.CASES)),
                percent(settlement.rateByPeople()),
                percent(settlement.rateByAmount()),
                anyArrears ? Format.wan(settlement.outstanding()) : Format.NONE,
                count(unit.unexplained(), UnitAssessmentPages.address(id, UnitAssessmentPages.CELLS)),
                count(unit.adjusted(), UnitAssessmentPages.address(id, UnitAssessmentPages.CELLS)),
                count(unit.warnings(), Address.of(id) + "#u-w"));
    }

    private static Link count(int count, String href) {
        return new Link(Format.count(count), count == 0 ? "" : href);
    }

    private static Rate rate(Timeliness timeliness, String href) {
        return timeliness.all() == 0
                ? new Rate(Format.NONE, Link.plain(""))
                : new Rate(percent(timeliness.rate()), new Link(timeliness.onTime() + " / " + timeliness.all(), href));
    }

    private static String percent(Optional<BigDecimal> percent) {
        return percent.map(each -> Format.percent(each) + "%").orElse(Format.NONE);
    }
}
