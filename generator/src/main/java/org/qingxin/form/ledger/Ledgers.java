package org.qingxin.form.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qingxin.wording.Words;

/** All ledgers, in the order in which they are listed. A ledger is added here and nowhere else. */
public final class Ledgers {
    private static final Map<String, Function<Words, LedgerForm<?>>> ALL = all();

    private Ledgers() {}

    private static Map<String, Function<Words, LedgerForm<?>>> all() {
        Map<String, Function<Words, LedgerForm<?>>> all = new LinkedHashMap<>();
        all.put(CaseColumns.NAME, CaseColumns::of);
        all.put(KeyCaseColumns.NAME, KeyCaseColumns::of);
        all.put(WarningColumns.NAME, WarningColumns::of);
        all.put(DeadlineColumns.NAME, DeadlineColumns::of);
        all.put(ProjectColumns.NAME, ProjectColumns::of);
        all.put(SafeguardColumns.NAME, SafeguardColumns::of);
        all.put(SafeguardColumns.MONTHS, SafeguardColumns::byMonth);
        all.put(EmployerColumns.NAME, EmployerColumns::of);
        all.put(InspectionColumns.NAME, InspectionColumns::of);
        all.put(CompensationColumns.NAME, CompensationColumns::of);
        all.put(IncidentColumns.NAME, IncidentColumns::of);
        all.put(CreditColumns.NAME, CreditColumns::of);
        all.put(SubmissionColumns.NAME, SubmissionColumns::of);
        all.put(UnitColumns.NAME, UnitColumns::of);
        all.put(SupervisionColumns.NAME, SupervisionColumns::of);
        all.put(ActivityColumns.NAME, ActivityColumns::of);
        return all;
    }

    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** The ledger of that name; empty if there is none. */
    public static Optional<LedgerForm<?>> named(String name, Words words) {
        return Optional.ofNullable(ALL.get(name)).map(each -> each.apply(words));
    }

    public static List<LedgerForm<?>> all(Words words) {
        return ALL.values().stream()
                .<LedgerForm<?>>map(each -> each.apply(words))
                .toList();
    }
}
