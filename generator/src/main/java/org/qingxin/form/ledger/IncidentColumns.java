package org.qingxin.form.ledger;

import java.util.List;
import org.qingxin.derive.IncidentCourse;
import org.qingxin.model.Incident;
import org.qingxin.model.Incident.Step;
import org.qingxin.model.Incident.Step.Done;
import org.qingxin.wording.Labels;
import org.qingxin.wording.Words;

/** 突发事件台账: what is open first, then what is serious. */
final class IncidentColumns {
    static final String NAME = "incidents";

    private IncidentColumns() {}

    static LedgerForm<IncidentCourse> of(Words words) {
        Columns<IncidentCourse> columns = new Columns<>(words);
        columns.id(each -> each.incident().id())
                .day("on", "ledger.happenedOn", each -> each.incident().on())
                .words("place", "ledger.place", each -> each.incident().place())
                .unit("village", "case.village", each -> each.incident().village())
                .code(
                        "kind",
                        "ledger.kind",
                        Incident.Kind.values(),
                        each -> each.incident().kind())
                .flag("serious", "incidents.serious", IncidentCourse::serious)
                .count("persons", "incidents.persons", each -> each.incident().persons())
                .unit("unit", "incidents.handler", each -> each.incident().unit())
                .arrearsCase("case", "rows.case", each -> each.incident().arrearsCase())
                .flag("planUsed", "incidents.planUsed", each -> each.incident().planUsed());
        for (Done each : Done.values()) {
            columns.maybeDay(
                    each.code(), Labels.key(each), course -> course.step(each).map(Step::on));
        }
        columns.count("days", "ledger.days", IncidentCourse::days);
        return new LedgerForm<>(
                NAME,
                words.text("nav.incidents"),
                List.of("id"),
                columns.all(),
                words.views().incidents());
    }
}
