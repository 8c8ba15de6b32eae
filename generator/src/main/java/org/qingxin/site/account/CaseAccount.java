package org.qingxin.site.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.site.account.RecordAccount.Row;
import org.qingxin.site.account.RecordAccount.Section;
import org.qingxin.site.frame.Edition;
import org.qingxin.wording.EventDetail;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/** A case: how each entry moved it, which entries its money comes from, and where Annex 1 counts it. */
final class CaseAccount {
    private final Edition edition;
    private final CaseState state;

    CaseAccount(Edition edition, CaseState state) {
        this.edition = edition;
        this.state = state;
    }

    List<Section> sections() {
        return List.of(
                new Section(edition.text("explain.now"), now()),
                new Section(edition.text("explain.course"), course()),
                new Section(edition.text("explain.money"), money()),
                new Section(edition.text("explain.annex1"), annex1()));
    }

    private List<Row> now() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                edition.text("cases.stage"),
                edition.labels().of(state.stage()),
                edition.text("explain.since", state.since())));
        rows.add(Row.of(edition.text("explain.unit"), edition.unitName(state.currentUnit())));
        rows.add(Row.of(edition.text("explain.settlement"), edition.labels().of(state.settlement()), settleBy()));
        return rows;
    }

    private String settleBy() {
        String due = edition.text("explain.due", state.settleBy());
        return state.daysLate() > 0
                ? due + edition.text("list.clause") + edition.text("due.overdue", state.daysLate())
                : due;
    }

    private List<Row> course() {
        EventDetail detail = new EventDetail(edition.words());
        return state.lines().stream()
                .map(line -> Row.of(
                                Format.day(line.on()),
                                edition.labels().of(line.event()),
                                line.event()
                                        .stage()
                                        .map(stage -> "→ " + edition.labels().of(stage))
                                        .orElse(""),
                                edition.unitName(line.by()),
                                detail.of(line))
                        .at(place(line)))
                .toList();
    }

    private static String place(CaseLine line) {
        return "/timeline/" + (line.no() - 1);
    }

    private List<Row> money() {
        List<Row> rows = new ArrayList<>();
        if (state.settlement() == org.qingxin.derive.ledger.Settlement.NONE) {
            return rows;
        }
        entries(rows, "+", CaseEvent.Verified.class::isInstance);
        rows.add(sum("case.found", state.verified()));
        entries(rows, "-", each -> each instanceof CaseEvent.Paid paid && paid.nature() == CaseEvent.Paid.Nature.WAGES);
        rows.add(sum("case.paid", state.paid()));
        rows.add(sum(
                "case.outstanding",
                new Figures(
                        state.outstandingWorkers(),
                        state.arrears().outstandingMigrants(),
                        state.outstanding(),
                        state.outstanding())));
        entries(
                rows,
                " ",
                each -> each instanceof CaseEvent.Paid paid && paid.nature() == CaseEvent.Paid.Nature.COMPENSATION);
        return rows;
    }

    private void entries(List<Row> rows, String sign, Predicate<CaseEvent> wanted) {
        for (CaseLine line : state.lines()) {
            line.figures()
                    .filter(any -> wanted.test(line.event()))
                    .ifPresent(figures -> rows.add(Row.of(
                                    sign + " " + edition.labels().of(line.event()),
                                    Format.day(line.on()),
                                    people(figures),
                                    yuan(figures),
                                    line.correctedBy()
                                            .map(by -> edition.text("detail.correctedBy", by))
                                            .orElse(""))
                            .at(place(line))));
        }
    }

    private Row sum(String key, Figures figures) {
        return Row.of("= " + edition.text(key), "", people(figures), yuan(figures));
    }

    private String people(Figures figures) {
        return edition.text("explain.people", Format.count(figures.workers()));
    }

    private String yuan(Figures figures) {
        return edition.text("unit.yuan", Format.yuan(figures.amount()));
    }

    private List<Row> annex1() {
        List<Row> rows = new ArrayList<>();
        String row = edition.labels().of(Annex1Row.of(state.category()));
        String unit = edition.unitName(state.arrearsCase().countedBy());
        for (Period period : edition.campaign().periods()) {
            for (Map.Entry<Annex1Column, BigDecimal> each :
                    edition.views().annex1().share(state, period).entrySet()) {
                rows.add(Row.of(
                        PeriodWords.name(period, edition.words()),
                        unit,
                        row,
                        PeriodWords.column(each.getKey(), edition.words()),
                        Format.figure(each.getValue(), each.getKey())));
            }
        }
        return rows;
    }
}
