package org.qingxin.site.guides;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.CodeExample;
import org.qingxin.finding.Family;
import org.qingxin.finding.Severity;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.site.part.TownFindings;

/** {@code checks/}: what the checks find, why, and what to do about it, with an example of each. */
public final class CheckPages {
    private final Edition edition;
    private final TownFindings findings;
    private final boolean chinese;
    private final Catalog words;

    public CheckPages(Edition edition, TownFindings findings) {
        this.edition = edition;
        this.findings = findings;
        this.chinese = edition.messages().isChinese();
        this.words = chinese ? Catalog.chinese() : Catalog.english();
    }

    /** {@code checks/index.html}. */
    public record ListPage(Layout layout, List<Group> groups) {}

    public record Group(String anchor, String title, String count, List<Row> rows) {}

    /** @param standing how many findings of the code stand, as a link to them; empty if none */
    public record Row(Link code, Tag severity, String message, Link standing) {}

    /**
     * {@code checks/<code>.html}.
     *
     * @param help empty if the message says it all
     * @param answer what the program prints for the example; empty where only a command meets the mistake
     */
    public record CheckPage(
            Layout layout,
            Tag severity,
            String why,
            String help,
            Link standing,
            List<Part> example,
            String answer,
            String family,
            List<Layout.NavItem> others) {}

    /** Lines of one file that stand together. */
    public record Part(String file, List<Line> lines) {}

    /** @param mark what the line is, in a word; empty if it is the same in both texts */
    public record Line(boolean bad, boolean good, String mark, String text) {}

    public Stream<Page> pages() {
        Page list = new Page(Address.CHECKS, "checks.ftlh", this::list);
        return Stream.concat(
                Stream.of(list),
                Arrays.stream(Family.values())
                        .flatMap(family -> family.codes().stream()
                                .map(code -> new Page(Address.of(code), "check.ftlh", () -> page(code, family)))));
    }

    private ListPage list() {
        return new ListPage(
                edition.layout(Address.CHECKS, edition.text("checks.title"), Address.CHECKS, false),
                Arrays.stream(Family.values())
                        .filter(family -> !family.codes().isEmpty())
                        .map(this::group)
                        .toList());
    }

    private Group group(Family family) {
        List<Code> codes = family.codes();
        return new Group(
                "c-" + codes.get(0).id().charAt(0),
                words.family(family),
                edition.text("checks.count", codes.size()),
                codes.stream()
                        .map(code -> new Row(
                                new Link(code.id(), Address.of(code)),
                                severity(code),
                                words.explanation(code),
                                standing(code)))
                        .toList());
    }

    private CheckPage page(Code code, Family family) {
        return new CheckPage(
                edition.layout(
                        Address.of(code),
                        edition.text("checks.of", code.id(), words.explanation(code)),
                        Address.CHECKS,
                        false,
                        edition.crumb("checks.title", Address.CHECKS)),
                severity(code),
                words.source(code),
                words.helpFor(code).orElse(""),
                standing(code),
                CodeExample.of(code).stream().flatMap(this::parts).toList(),
                CodeExample.answer(code, chinese).orElse(""),
                words.family(family),
                family.codes().stream()
                        .map(each -> new Layout.NavItem(
                                edition.text("checks.of", each.id(), words.explanation(each)),
                                Address.of(each),
                                each == code,
                                ""))
                        .toList());
    }

    private Tag severity(Code code) {
        Severity severity = code.severity();
        return new Tag(words.severity(severity), severity == Severity.ERROR ? "red" : "orange");
    }

    private Link standing(Code code) {
        long count =
                findings.standing().stream().filter(each -> each.code() == code).count();
        return count == 0 ? Link.plain("") : new Link(edition.text("checks.standing", count), Address.PROBLEMS);
    }

    private Stream<Part> parts(CodeExample example) {
        return example.changes().stream()
                .flatMap(change -> change.hunks().stream()
                        .map(hunk -> new Part(
                                "data/" + change.path(),
                                hunk.lines().stream().map(this::line).toList())));
    }

    private Line line(CodeExample.Line line) {
        return switch (line.mark()) {
            case BAD -> new Line(true, false, edition.text("checks.bad"), line.shown());
            case GOOD -> new Line(false, true, edition.text("checks.good"), line.shown());
            case BOTH -> new Line(false, false, "", line.shown());
        };
    }
}
