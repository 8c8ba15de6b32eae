package org.qingxin.form.ledger;

import java.util.List;
import org.qingxin.model.Inspection;
import org.qingxin.model.Inspection.Item;
import org.qingxin.wording.Words;

/** 检查台账: the latest first. */
public final class InspectionColumns {
    public static final String NAME = "inspections";

    private InspectionColumns() {}

    public static LedgerForm<Inspection> of(Words words) {
        Columns<Inspection> columns = new Columns<>(words);
        columns.id(Inspection::id)
                .day("on", "inspection.on", Inspection::on)
                .unit("unit", "inspection.unit", Inspection::unit)
                .units("joint", "ledger.joint", Inspection::joint)
                .code("kind", "inspection.kind", Inspection.Kind.values(), Inspection::kind)
                .employer("employer", "inspection.target", Inspection::employer)
                .project("project", "annex4.project", Inspection::project)
                .count("workers", "inspections.workers", Inspection::workers)
                .count("migrants", "inspections.migrants", Inspection::migrants)
                .count("contracted", "inspections.contracted", Inspection::contracted)
                .codes("found", "inspections.problem", Item.Code.values(), InspectionColumns::problems)
                .arrearsCase("case", "rows.case", Inspection::arrearsCase);
        return new LedgerForm<>(
                NAME,
                words.text("nav.inspections"),
                List.of("id"),
                columns.all(),
                words.views().inspections());
    }

    private static List<Item.Code> problems(Inspection inspection) {
        return inspection.items().stream()
                .filter(each -> each.result() == Item.Result.PROBLEM)
                .map(Item::code)
                .toList();
    }
}
