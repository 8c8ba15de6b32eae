package org.qingxin.site;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.derive.Annex1Table;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;

/** The records behind every figure of a table, so that each can be traced. */
final class Annex1Sources {
    /** Beyond this the list is cut; the units' own tables list the rest. */
    private static final int SHOWN = 300;

    private final Edition edition;

    Annex1Sources(Edition edition) {
        this.edition = edition;
    }

    List<PeriodPage.Source> of(Annex1Table table) {
        List<PeriodPage.Source> sources = new ArrayList<>();
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                Annex1Table.Cell cell = table.cell(row, column);
                if (!cell.records().isEmpty()) {
                    sources.add(source(row, column, table, cell.records()));
                }
            }
        }
        return sources;
    }

    private PeriodPage.Source source(Annex1Row row, Annex1Column column, Annex1Table table, List<Id> records) {
        return new PeriodPage.Source(
                Annex1Forms.anchor(row, column),
                edition.labels().of(row),
                PeriodWords.column(column, edition),
                Annex1Forms.written(table.value(row, column), column),
                records.stream().limit(SHOWN).map(this::link).toList(),
                Math.max(0, records.size() - SHOWN));
    }

    /** A case by its page; an inspection by its row on the page of its unit. */
    private Link link(Id id) {
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
