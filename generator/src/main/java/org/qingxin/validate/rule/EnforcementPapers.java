package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Document;
import org.qingxin.model.Document.Kind;
import org.qingxin.model.TimelineEntry;

/**
 * X14: filing, order, decision, penalty and referral each stand on the paper of their kind (Regulation 423 art. 18;
 * Regulation 724 art. 41). That filing comes first is the order of stages.
 */
final class EnforcementPapers implements CaseRule {
    private static final Map<Kind, Arg> NAMES = Map.of(
            Kind.FILING_FORM, Arg.of("立案审批表", "the filing form"),
            Kind.ORDER, Arg.of("责令（限期）改正指令书", "the order"),
            Kind.DECISION, Arg.of("行政处理决定书", "the decision"),
            Kind.PENALTY, Arg.of("行政处罚决定书", "the penalty decision"),
            Kind.REFERRAL, Arg.of("案件移送书", "the letter of referral"));

    @Override
    public void check(Timeline timeline, Surroundings surroundings) {
        List<TimelineEntry> entries = timeline.entries();
        for (int i = 0; i < entries.size(); i++) {
            Optional<Kind> needed = paper(entries.get(i).event());
            Optional<Kind> given = entries.get(i).document().map(Document::kind);
            if (needed.isPresent() && !given.equals(needed)) {
                timeline.report(
                        Code.ACT_WITHOUT_PAPER,
                        i,
                        given.isPresent() ? "document/kind" : "event",
                        Map.of(
                                "event", EventWords.of(entries.get(i).event()),
                                "paper", NAMES.getOrDefault(needed.get(), Arg.of("")),
                                "kind", Arg.of(needed.get().code())));
            }
        }
    }

    private static Optional<Kind> paper(CaseEvent event) {
        if (event instanceof CaseEvent.Filed) {
            return Optional.of(Kind.FILING_FORM);
        }
        if (event instanceof CaseEvent.Ordered) {
            return Optional.of(Kind.ORDER);
        }
        if (event instanceof CaseEvent.Decided) {
            return Optional.of(Kind.DECISION);
        }
        if (event instanceof CaseEvent.Penalised) {
            return Optional.of(Kind.PENALTY);
        }
        return event instanceof CaseEvent.Referred ? Optional.of(Kind.REFERRAL) : Optional.empty();
    }
}
