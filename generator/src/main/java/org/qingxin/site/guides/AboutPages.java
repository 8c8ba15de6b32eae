package org.qingxin.site.guides;

import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qingxin.history.Earlier;
import org.qingxin.history.Earlier.Standing;
import org.qingxin.history.WorkingCopy;
import org.qingxin.model.RecordType;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Provenance;
import org.qingxin.site.part.TownFindings;
import org.qingxin.wording.Format;
import org.qingxin.wording.change.ChangeWords;

/** {@code about.html}: what this edition was made from, how many records it has, and how they fared in the checks. */
public final class AboutPages {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    /** So many files that are not as committed are named. */
    private static final int FILES = 20;

    private final Edition edition;
    private final Provenance provenance;
    private final TownFindings findings;

    public AboutPages(Edition edition, Provenance provenance, TownFindings findings) {
        this.edition = edition;
        this.provenance = provenance;
        this.findings = findings;
    }

    public record About(Layout layout, List<Fact> facts, List<Count> counts) {}

    /** How many records of a kind. */
    public record Count(String label, String folder, String number) {}

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.ABOUT, "about.ftlh", this::about));
    }

    private About about() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("about.town", edition.town().name()));
        facts.add(fact("about.campaign", edition.campaign().title()));
        facts.add(fact("about.docNo", edition.campaign().docNo()));
        facts.add(fact("about.asOf", Format.day(edition.asOf())));
        facts.add(fact(
                "about.commit", provenance.head().map(head -> head.commit()).orElse(edition.text("about.noCommit"))));
        facts.add(fact(
                "about.committedOn",
                provenance.head().map(head -> local(head.committedOn())).orElse(Format.NONE)));
        facts.add(Fact.of(
                        edition.text("changes.title"),
                        new Link(edition.past().reach() + edition.past().proof(), Address.CHANGES))
                .full());
        provenance
                .copy()
                .ifPresent(each -> facts.add(fact("about.copy", copy(each)).full()));
        provenance
                .earlier()
                .orElse(List.of())
                .forEach(each -> facts.add(fact("about.earlier", earlier(each)).full()));
        facts.add(fact("about.records", Format.count(edition.data().size())));
        facts.add(fact("about.program", provenance.program()));
        String problems = edition.text(
                "about.problems", findings.standing().size(), findings.waived().size());
        facts.add(Fact.of(edition.text("problems.title"), new Link(problems, Address.PROBLEMS)));
        if (provenance.isPublished()) {
            Link list = new Link(edition.text("about.manifestLink"), Address.MANIFEST);
            facts.add(Fact.of(edition.text("about.manifest"), list).full());
        }
        return new About(
                edition.layout(Address.ABOUT, edition.text("about.title"), Address.ABOUT, false), facts, counts());
    }

    /** As the clocks of the town showed it. */
    private String local(String committed) {
        return OffsetDateTime.parse(committed)
                .atZoneSameInstant(edition.town().zone().orElse(ZoneOffset.UTC))
                .format(MINUTES);
    }

    private String copy(WorkingCopy copy) {
        String files = copy.changed().stream().limit(FILES).collect(joining(edition.text("list.separator")));
        return copy.isClean()
                ? edition.text("about.copyClean")
                : edition.text("about.copyChanged", copy.changed().size(), files);
    }

    private String earlier(Earlier missing) {
        String key = missing.standing() == Standing.LOST ? "about.earlierLost" : "about.earlierUnknown";
        return edition.text(key, ChangeWords.brief(missing.commit()));
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
}
