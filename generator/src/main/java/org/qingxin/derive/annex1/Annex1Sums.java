package org.qingxin.derive.annex1;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qingxin.derive.annex1.Annex1Sum.Line;
import org.qingxin.derive.annex1.Annex1Sum.Rule;
import org.qingxin.derive.annex1.Annex1Sum.Shared;
import org.qingxin.derive.ledger.Ledger;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;

/** Adds tables up and finds what several of them count. */
final class Annex1Sums {
    private final Ledger ledger;

    Annex1Sums(Ledger ledger) {
        this.ledger = ledger;
    }

    Annex1Sum of(Annex1Table whole, List<Annex1Table> parts, boolean spans) {
        List<Line> lines = new ArrayList<>();
        for (Annex1Row row : Annex1Row.values()) {
            for (Annex1Column column : Annex1Column.values()) {
                lines.add(line(row, column, whole, parts, Rule.of(column, spans)));
            }
        }
        return new Annex1Sum(whole, List.copyOf(parts), List.copyOf(lines));
    }

    private Line line(Annex1Row row, Annex1Column column, Annex1Table whole, List<Annex1Table> parts, Rule rule) {
        BigDecimal sum = parts.stream().map(part -> part.value(row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Line(row, column, rule, sum, whole.value(row, column), shared(row, column, parts, rule));
    }

    private List<Shared> shared(Annex1Row row, Annex1Column column, List<Annex1Table> parts, Rule rule) {
        if (rule == Rule.ADDS_UP) {
            return List.of();
        }
        Annex1Column counted = rule == Rule.LATEST_HEADCOUNT ? Annex1Column.INSPECTED_EMPLOYERS : column;
        Map<Id, List<Annex1Table>> in = new TreeMap<>();
        for (Annex1Table part : parts) {
            Set<Id> ids = new LinkedHashSet<>();
            part.cell(row, counted).records().forEach(id -> ids.add(rule == Rule.PEOPLE_ONCE ? id : employer(id)));
            ids.forEach(id -> in.computeIfAbsent(id, each -> new ArrayList<>()).add(part));
        }
        return in.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> new Shared(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    /** Whose case or inspection it is. */
    private Id employer(Id record) {
        Optional<Id> employer = record instanceof Id.Case id
                ? ledger.state(id).map(state -> state.arrearsCase().employer())
                : ledger.data().find(record).map(Inspection.class::cast).map(Inspection::employer);
        return employer.orElse(record);
    }
}
