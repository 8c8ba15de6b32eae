package org.qingxin.derive.annex1;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;

/** In which periods and columns of Annex 1 the town counts a record: the tables' sources, read backwards. */
public final class CountedIn {
    private final Map<Id, Map<Campaign.Period, Set<Annex1Column>>> byRecord = new HashMap<>();

    /** @param columns in the order of the form */
    public record Counted(Campaign.Period period, List<Annex1Column> columns) {}

    private CountedIn() {}

    public static CountedIn of(Annex1 annex1, List<Campaign.Period> periods) {
        CountedIn counted = new CountedIn();
        for (Campaign.Period period : periods) {
            Annex1Table table = annex1.period(new Annex1Scope.Town(), period);
            for (Annex1Row row : Annex1Row.values()) {
                for (Annex1Column column : Annex1Column.values()) {
                    table.cell(row, column).records().forEach(id -> counted.add(id, period, column));
                }
            }
        }
        return counted;
    }

    private void add(Id id, Campaign.Period period, Annex1Column column) {
        byRecord.computeIfAbsent(id, each -> new LinkedHashMap<>())
                .computeIfAbsent(period, each -> EnumSet.noneOf(Annex1Column.class))
                .add(column);
    }

    /** Periods that count the record, in their order. */
    public List<Counted> of(Id id) {
        List<Counted> all = new ArrayList<>();
        byRecord.getOrDefault(id, Map.of())
                .forEach((period, columns) -> all.add(new Counted(period, List.copyOf(columns))));
        return List.copyOf(all);
    }
}
