package org.qingxin.form.ledger;

import java.util.List;
import java.util.Optional;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Settlement;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.derive.warning.Warning;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Employer;
import org.qingxin.model.Stage;
import org.qingxin.wording.Words;

/** 案件台账: every case on the books, worst first. */
public final class CaseColumns {
    public static final String NAME = "cases";

    private CaseColumns() {}

    public static LedgerForm<CaseState> of(Words words) {
        Columns<CaseState> columns = new Columns<>(words);
        identity(columns, words);
        standing(columns, words);
        money(columns);
        duty(columns);
        return new LedgerForm<>(
                NAME,
                words.text("nav.cases"),
                List.of("id"),
                columns.all(),
                words.views().cases());
    }

    private static void identity(Columns<CaseState> columns, Words words) {
        columns.id(CaseState::id)
                .words("title", "annex4.title", words::title)
                .employer(
                        "employer", "case.employer", each -> each.arrearsCase().employer())
                .project("project", "annex4.project", each -> each.arrearsCase().project())
                .unit("village", "cases.village", each -> each.arrearsCase().village())
                .code("category", "cases.category", Employer.Category.values(), CaseState::category)
                .code(
                        "channel",
                        "case.channel",
                        ArrearsCase.Source.Channel.values(),
                        each -> each.arrearsCase().source().channel())
                .day("opened", "ledger.opened", CaseState::openedOn);
    }

    private static void standing(Columns<CaseState> columns, Words words) {
        columns.code("stage", "cases.stage", Stage.values(), CaseState::stage)
                .day("since", "ledger.since", CaseState::since)
                .maybeCode(
                        "level",
                        "cases.level",
                        Warning.Level.values(),
                        each -> worst(each, words).map(Warning::level))
                .flag("keyCase", "case.keyCase", CaseState::isKeyCase)
                .code("settlement", "explain.settlement", Settlement.values(), CaseState::settlement);
    }

    private static void money(Columns<CaseState> columns) {
        columns.count("people", "cases.people", each -> each.verified().workers())
                .count("migrants", "ledger.migrants", each -> each.verified().migrants())
                .money("found", "cases.found", each -> each.verified().amount())
                .money("paid", "cases.paid", each -> each.paid().amount())
                .money("left", "cases.outstanding", CaseState::outstanding)
                .count("peopleLeft", "keyCases.peopleLeft", CaseState::outstandingWorkers)
                .percent(
                        "progress",
                        "cases.progress",
                        each -> SettlementTotals.percent(
                                each.verified()
                                        .amount()
                                        .minus(each.outstanding())
                                        .fen(),
                                each.verified().amount().fen()));
    }

    private static void duty(Columns<CaseState> columns) {
        columns.day("due", "cases.settleBy", CaseState::settleBy)
                .count("daysLate", "ledger.daysLate", CaseState::daysLate)
                .unit("unit", "cases.unit", CaseState::currentUnit)
                .unit("countedBy", "case.countedBy", each -> each.arrearsCase().countedBy())
                .maybeDay("closed", "ledger.closedOn", CaseState::closedOn);
    }

    /** The worst warning about the case itself; one about its employer or project is told on theirs. */
    public static Optional<Warning> worst(CaseState state, Words words) {
        return words.views().warningsOf(state.id()).stream()
                .filter(each -> each.target().equals(state.id()))
                .findFirst();
    }
}
