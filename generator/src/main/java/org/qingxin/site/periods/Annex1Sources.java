package org.qingxin.site.periods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.annex1.Annex1Table;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/**
 * The records behind every figure of a table, so that each can be traced. A long list stands once: a figure made of the
 * same records leads to it, a total leads to its rows, and the town's to those of its units.
 */
final class Annex1Sources {
    /** So many records are listed wherever they are behind a figure. */
    private static final int SHORT = 40;

    private final Edition edition;

    Annex1Sources(Edition edition) {
        this.edition = edition;
    }

    /**
     * A table on a page.
     *
     * @param address of the page
     * @param label what a link to it says
     */
    record Shown(String address, String label, Annex1Table table) {
        String href(Annex1Row row, Annex1Column column) {
            return address + "#" + Annex1Forms.anchor(row, column);
        }

        List<Id> records(Annex1Row row, Annex1Column column) {
            return table.cell(row, column).records();
        }
    }

    /** @param parts the tables that make up this one; none if it lists its records itself */
    List<PeriodPage.Source> of(Shown shown, List<Shown> parts) {
        List<PeriodPage.Source> sources = new ArrayList<>();
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                if (!shown.records(row, column).isEmpty()) {
                    sources.add(new PeriodPage.Source(
                            Annex1Forms.anchor(row, column),
                            edition.labels().of(row),
                            PeriodWords.column(column, edition.words()),
                            Format.figure(shown.table().value(row, column), column),
                            behind(row, column, shown, parts)));
                }
            }
        }
        return sources;
    }

    private List<Link> behind(Annex1Row row, Annex1Column column, Shown shown, List<Shown> parts) {
        List<Id> records = shown.records(row, column);
        if (records.size() <= SHORT) {
            return records.stream().map(this::link).toList();
        }
        List<Link> same = Stream.of(Annex1Column.values())
                .limit(column.ordinal())
                .filter(each -> shown.records(row, each).equals(records))
                .limit(1)
                .map(each -> new Link(
                        edition.text("period.sameAs", PeriodWords.column(each, edition.words())),
                        shown.href(row, each)))
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        List<Link> folded = row == Annex1Row.TOTAL ? rows(column, shown) : units(row, column, parts);
        return folded.isEmpty() ? records.stream().map(this::link).toList() : folded;
    }

    private List<Link> rows(Annex1Column column, Shown shown) {
        return Stream.of(Annex1Row.values())
                .filter(row -> row != Annex1Row.TOTAL)
                .filter(row -> !shown.records(row, column).isEmpty())
                .map(row -> part(edition.labels().of(row), shown, row, column))
                .toList();
    }

    private List<Link> units(Annex1Row row, Annex1Column column, List<Shown> parts) {
        return parts.stream()
                .filter(part -> !part.records(row, column).isEmpty())
                .sorted(Comparator.comparing(part -> -part.records(row, column).size()))
                .map(part -> part(part.label(), part, row, column))
                .toList();
    }

    private Link part(String label, Shown shown, Annex1Row row, Annex1Column column) {
        String count = Format.count(shown.records(row, column).size());
        return new Link(edition.text("period.part", label, count), shown.href(row, column));
    }

    /** A case by its page; an inspection by its row on the page of its unit. */
    Link link(Id id) {
        if (id instanceof Id.Inspection) {
            return edition.data()
                    .find(id)
                    .map(Inspection.class::cast)
                    .map(each -> new Link(id.value(), Address.of(each)))
                    .orElse(Link.plain(id.value()));
        }
        return new Link(id.value(), Address.of(id));
    }
}
