package org.qingxin.validate.rule;

import java.time.LocalDate;
import java.util.Map;
import org.qingxin.derive.Views;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.validate.Problems;

/**
 * X3 beyond cases: a record of something done is not dated after the day that the records tell. It would be left out of
 * every page and sum without a word, mostly for a mistyped year.
 */
final class NothingAheadOfItsDay implements TownRules.TownRule {
    private record Look(LocalDate asOf, Problems problems) {
        void at(Id record, String pointer, LocalDate on) {
            if (on.isAfter(asOf)) {
                problems.add(Code.RECORD_IN_FUTURE, record, pointer, Map.of("on", Arg.of(on), "asOf", Arg.of(asOf)));
            }
        }
    }

    @Override
    public void check(Views views, Problems problems) {
        Dataset data = views.ledger().data();
        Look look = new Look(views.asOf(), problems);
        data.inspections().forEach(each -> look.at(each.id(), "/on", each.on()));
        data.incidents().forEach(each -> look.at(each.id(), "/on", each.on()));
        data.activities().forEach(each -> look.at(each.id(), "/on", each.on()));
        data.supervisions().forEach(each -> look.at(each.id(), "/on", each.on()));
        data.reports().forEach(each -> look.at(each.id(), "/filledOn", each.filledOn()));
        data.briefings().forEach(each -> look.at(each.id(), "/sentOn", each.sentOn()));
        data.compensations().forEach(each -> look.at(each.id(), "/heldOn", each.heldOn()));
        data.creditActions().forEach(each -> look.at(each.id(), "/decidedOn", each.decidedOn()));
    }
}
