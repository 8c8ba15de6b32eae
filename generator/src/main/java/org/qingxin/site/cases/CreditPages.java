package org.qingxin.site.cases;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.CreditTerm;
import org.qingxin.model.CreditAction;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Kpi;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.wording.Format;

/** The page of publications and blacklist entries. */
public final class CreditPages {
    private final Edition edition;

    public CreditPages(Edition edition) {
        this.edition = edition;
    }

    /** {@code credit.html}: ground, term and removal of each credit action. */
    public record CreditPage(Layout layout, String meta, List<Kpi> figures, List<Row> rows) {}

    /**
     * @param id anchor
     * @param left days left, or why there are none
     */
    public record Row(
            String id,
            String kind,
            Tag state,
            Link employer,
            Link arrearsCase,
            Link by,
            String decidedOn,
            String publishedOn,
            String term,
            String left,
            String removedOn,
            String basis,
            String facts,
            Layout.Source source) {}

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.CREDIT, "credit.ftlh", this::page));
    }

    private CreditPage page() {
        List<CreditTerm> all = edition.views().creditTerms();
        return new CreditPage(
                edition.layout(Address.CREDIT, edition.text("nav.credit"), Address.CREDIT, true),
                edition.text("creditPage.meta"),
                List.of(
                        kpi("creditAction.kind.blacklist", count(all, CreditAction.Kind.BLACKLIST)),
                        kpi("creditPage.inForce", count(all, CreditTerm.State.IN_FORCE)),
                        kpi("creditPage.removed", count(all, CreditTerm.State.REMOVED)),
                        kpi("creditPage.ended", count(all, CreditTerm.State.ENDED)),
                        kpi("creditAction.kind.publication", count(all, CreditAction.Kind.PUBLICATION))),
                all.stream().map(this::row).toList());
    }

    private static long count(List<CreditTerm> all, CreditAction.Kind kind) {
        return all.stream().filter(each -> each.action().kind() == kind).count();
    }

    private static long count(List<CreditTerm> all, CreditTerm.State state) {
        return all.stream().filter(each -> each.state() == state).count();
    }

    private Kpi kpi(String key, long count) {
        return new Kpi(edition.text(key), Format.count(count), edition.text("creditPage.unit"), "", "");
    }

    private Row row(CreditTerm term) {
        CreditAction action = term.action();
        return new Row(
                action.id().value(),
                edition.labels().of(action.kind()),
                state(term),
                edition.link(action.employer()),
                action.arrearsCase()
                        .filter(id -> edition.views().state(id).isPresent())
                        .map(edition::link)
                        .orElse(Link.plain(Format.NONE)),
                edition.link(action.by()),
                Format.day(action.decidedOn()),
                Format.day(action.publishedOn().filter(day -> !day.isAfter(edition.asOf()))),
                action.endOn()
                        .map(end -> edition.text("span", action.decidedOn(), end))
                        .orElse(edition.text("creditPage.noTerm")),
                term.daysLeft()
                        .map(days -> edition.text("creditPage.daysLeft", Format.count(days)))
                        .orElse(""),
                Format.day(action.removedOn().filter(day -> !day.isAfter(edition.asOf()))),
                action.basis(),
                action.facts(),
                edition.row(action.id()));
    }

    private Tag state(CreditTerm term) {
        String tone = switch (term.state()) {
            case IN_FORCE -> "red";
            case DECIDED -> "orange";
            case PUBLISHED -> "blue";
            case REMOVED, ENDED -> "";
        };
        return new Tag(edition.labels().of(term.state()), tone);
    }
}
