package org.qingxin.wording;

import java.util.stream.Collectors;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Figures;

/** What an event says besides its name, in one line. */
public final class EventDetail {
    private final Words words;

    public EventDetail(Words words) {
        this.words = words;
    }

    public String of(CaseLine line) {
        String detail = detail(line.event(), line.figures().orElse(Figures.NONE));
        return line.correctedBy()
                .map(by -> detail + words.text("detail.correctedBy", by))
                .orElse(detail);
    }

    private String detail(CaseEvent event, Figures figures) {
        if (event instanceof CaseEvent.Verified) {
            return figures(figures);
        }
        if (event instanceof CaseEvent.Paid paid) {
            String source = words.labels().of(paid.source());
            String nature = paid.nature() == CaseEvent.Paid.Nature.COMPENSATION
                    ? words.labels().of(paid.nature())
                    : "";
            return words.text("detail.paid", source + nature, figures(figures));
        }
        if (event instanceof CaseEvent.Corrected corrected) {
            return words.text("detail.corrected", corrected.of(), figures(corrected.figures()), corrected.reason());
        }
        if (event instanceof CaseEvent.Agreed agreed) {
            return agreed.instalments().stream()
                    .map(each -> words.text("detail.instalment", each.due(), Format.yuan(each.amount())))
                    .collect(Collectors.joining(words.text("list.clause")));
        }
        return enforcement(event);
    }

    private String enforcement(CaseEvent event) {
        if (event instanceof CaseEvent.Ordered ordered) {
            return words.text("detail.payBy", ordered.payBy());
        }
        if (event instanceof CaseEvent.Decided decided) {
            return decided.payBy().map(day -> words.text("detail.payBy", day)).orElse("");
        }
        if (event instanceof CaseEvent.Penalised penalised) {
            return words.text("detail.fine", Format.yuan(penalised.fine()));
        }
        if (event instanceof CaseEvent.Advanced advanced) {
            return words.text(
                    "detail.advanced",
                    words.labels().of(advanced.source()),
                    Format.yuan(advanced.amount()),
                    advanced.approvedBy());
        }
        if (event instanceof CaseEvent.AdvanceRecovered recovered) {
            return words.text("detail.recovered", Format.yuan(recovered.amount()));
        }
        return movement(event);
    }

    private String movement(CaseEvent event) {
        if (event instanceof CaseEvent.Transferred transferred) {
            return words.text("detail.to", words.unitName(transferred.to()));
        }
        if (event instanceof CaseEvent.Escalated escalated) {
            return words.text("detail.to", words.unitName(escalated.to()));
        }
        if (event instanceof CaseEvent.Returned returned) {
            return words.text("detail.returned", words.unitName(returned.to()), returned.reason());
        }
        if (event instanceof CaseEvent.Closed closed) {
            return words.text("detail.closed", words.labels().of(closed.basis()), closed.told());
        }
        if (event instanceof CaseEvent.LookBack lookBack) {
            return words.labels().of(lookBack.result());
        }
        return event instanceof CaseEvent.Arbitrating arbitrating ? arbitrating.body() : reason(event);
    }

    private static String reason(CaseEvent event) {
        if (event instanceof CaseEvent.NotAccepted notAccepted) {
            return notAccepted.reason();
        }
        if (event instanceof CaseEvent.Unfounded unfounded) {
            return unfounded.reason();
        }
        if (event instanceof CaseEvent.Withdrawn withdrawn) {
            return withdrawn.reason();
        }
        if (event instanceof CaseEvent.Revoked revoked) {
            return revoked.reason();
        }
        if (event instanceof CaseEvent.Reopened reopened) {
            return reopened.reason();
        }
        return event instanceof CaseEvent.PoliceDeclined declined ? declined.reason() : "";
    }

    private String figures(Figures figures) {
        return figures.migrants() == figures.workers()
                ? words.text("detail.figures", figures.workers(), Format.yuan(figures.amount()))
                : words.text(
                        "detail.figuresMixed",
                        figures.workers(),
                        Format.yuan(figures.amount()),
                        figures.migrants(),
                        Format.yuan(figures.migrantAmount()));
    }
}
