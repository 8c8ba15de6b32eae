package org.qingxin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Finding;
import org.qingxin.model.RecordType;

/** {@code about.html}: what this edition was made from, and the warnings that stand. */
final class AboutPages {
    private final Edition edition;
    private final SiteInput input;

    AboutPages(Edition edition, SiteInput input) {
        this.edition = edition;
        this.input = input;
    }

    public record About(Layout layout, List<Fact> facts, List<Count> counts, List<Standing> warnings) {}

    /** How many records of a kind. */
    public record Count(String label, String folder, String number) {}

    /** A warning of the checks. */
    public record Standing(String place, String code, String message) {}

    Stream<Page> pages() {
        return Stream.of(new Page(Address.ABOUT, "about.ftlh", this::about));
    }

    private About about() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("about.town", edition.town().name()));
        facts.add(fact("about.campaign", edition.campaign().title()));
        facts.add(fact("about.docNo", edition.campaign().docNo()));
        facts.add(fact("about.asOf", Format.day(edition.asOf())));
        facts.add(fact(
                "about.commit",
                input.provenance().head().map(head -> head.commit()).orElse(edition.text("about.noCommit"))));
        facts.add(fact(
                "about.committedOn",
                input.provenance().head().map(head -> head.committedOn()).orElse(Format.NONE)));
        facts.add(fact("about.records", Format.count(edition.data().size())));
        facts.add(fact("about.program", input.provenance().program()));
        return new About(
                edition.layout(Address.ABOUT, edition.text("about.title"), Address.ABOUT, false),
                facts,
                counts(),
                input.warnings().stream().map(this::standing).toList());
    }

    private Fact fact(String key, String value) {
        return Fact.of(edition.text(key), value);
    }

    private List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        for (RecordType type : RecordType.values()) {
            counts.add(new Count(
                    edition.labels().of(type),
                    "data/" + type.folder(),
                    Format.count(edition.data().all(type).size())));
        }
        return counts;
    }

    private Standing standing(Finding finding) {
        Catalog catalog = edition.messages().language().startsWith("zh") ? Catalog.chinese() : Catalog.english();
        return new Standing(
                finding.at().path() + ":" + finding.at().line(), finding.code().id(), catalog.message(finding));
    }
}
