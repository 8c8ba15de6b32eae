package org.qingxin.site.part;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.annex1.CountedIn;
import org.qingxin.model.Id;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Fact;
import org.qingxin.site.frame.Link;
import org.qingxin.wording.PeriodWords;

/** What refers to a record, by kind: the part at the end of its page. */
public final class Related {
    /** Beyond this a kind is cut, and the page says how many more there are. */
    private static final int SHOWN = 200;
    /** Up to this many are told by name, more by id. */
    private static final int NAMED = 8;

    private final Edition edition;
    private final Places places;

    public Related(Edition edition) {
        this.edition = edition;
        this.places = new Places(edition);
    }

    /** @param shown records that the page lists elsewhere */
    public List<Fact> to(Id target, Stream<? extends Id> shown) {
        Set<Id> elsewhere = shown.collect(Collectors.toUnmodifiableSet());
        List<Fact> facts = new ArrayList<>();
        edition.views().references().to(target).stream()
                .filter(each -> !elsewhere.contains(each.id()))
                .filter(each -> places.of(each).isPresent())
                .collect(groupingBy(each -> each.id().type(), TreeMap::new, Collectors.toList()))
                .forEach((type, records) -> facts.add(fact(type, records)));
        return facts;
    }

    private Fact fact(RecordType type, List<TownRecord> records) {
        List<Link> links = new ArrayList<>();
        records.stream()
                .limit(SHOWN)
                .flatMap(each -> places.of(each).stream()
                        .map(link -> records.size() <= NAMED ? link : new Link(brief(each, link), link.href())))
                .forEach(links::add);
        if (records.size() > SHOWN) {
            links.add(Link.plain(edition.text("related.more", records.size() - SHOWN)));
        }
        String label = edition.text("related.count", edition.labels().of(type), records.size());
        return Fact.of(label, links).full();
    }

    /** Ids say enough of what is numbered by the town; other records have names. */
    private static String brief(TownRecord record, Link link) {
        return switch (record.id().type()) {
            case CASE, INSPECTION -> record.id().value();
            default -> link.text();
        };
    }

    /** For a case: where Annex 1 counts it, and under which columns. */
    public List<Fact> counted(Id.Case id, Id.Unit countedBy) {
        List<Link> links = edition.views().countedIn().of(id).stream()
                .map(each -> counted(each, countedBy))
                .toList();
        return links.isEmpty()
                ? List.of()
                : List.of(Fact.of(edition.text("related.counted"), links).full());
    }

    private Link counted(CountedIn.Counted counted, Id.Unit countedBy) {
        String columns = counted.columns().stream()
                .map(column -> String.valueOf(column.number()))
                .collect(Collectors.joining(edition.text("list.separator")));
        Id.Campaign campaign = edition.campaign().id();
        String href = edition.views().annex1().filers().contains(countedBy)
                ? Address.of(campaign, counted.period(), countedBy)
                : Address.of(campaign, counted.period());
        return new Link(
                edition.text("related.columns", PeriodWords.name(counted.period(), edition.words()), columns), href);
    }
}
