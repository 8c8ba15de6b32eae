package org.qingxin.site;

import java.util.stream.Collectors;
import org.qingxin.derive.CaseLine;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Figures;

/** What an event says besides its name, in one line. */
final class EventDetail {
    private final Edition edition;

    EventDetail(Edition edition) {
        this.edition = edition;
    }

    String of(CaseLine line) {
        String detail = detail(line.event(), line.figures().orElse(Figures.NONE));
        return line.correctedBy()
                .map(by -> detail + edition.text("detail.correctedBy", by))
                .orElse(detail);
    }

    private String detail(CaseEvent event, Figures figures) {
        if (event instanceof CaseEvent.Verified) {
            return figures(figures);
        }
        if (event instanceof CaseEvent.Paid paid) {
            String source = edition.labels().of(paid.source());
            String nature = paid.nature() == CaseEvent.Paid.Nature.COMPENSATION
                    ? edition.labels().of(paid.nature())
                    : "";
            return edition.text("detail.paid", source + nature, figures(figures));
        }
        if (event instanceof CaseEvent.Corrected corrected) {
            return edition.text("detail.corrected", corrected.of(), figures(corrected.figures()), corrected.reason());
        }
        if (event instanceof CaseEvent.Agreed agreed) {
            return agreed.instalments().stream()
                    .map(each -> edition.text("detail.instalment", each.due(), Format.yuan(each.amount())))
                    .collect(Collectors.joining(edition.text("list.clause")));
        }
        return enforcement(event);
    }

    private String enforcement(CaseEvent event) {
        if (event instanceof CaseEvent.Ordered ordered) {
            return edition.text("detail.payBy", ordered.payBy());
        }
        if (event instanceof CaseEvent.Decided decided) {
            return decided.payBy().map(day -> edition.text("detail.payBy", day)).orElse("");
        }
        if (event instanceof CaseEvent.Penalised penalised) {
            return edition.text("detail.fine", Format.yuan(penalised.fine()));
        }
        if (event instanceof CaseEvent.Advanced advanced) {
            return edition.text(
                    "detail.advanced",
                    edition.labels().of(advanced.source()),
                    Format.yuan(advanced.amount()),
                    advanced.approvedBy());
        }
        if (event instanceof CaseEvent.AdvanceRecovered recovered) {
            return edition.text("detail.recovered", Format.yuan(recovered.amount()));
        }
        return movement(event);
    }

    private String movement(CaseEvent event) {
        if (event instanceof CaseEvent.Transferred transferred) {
            return edition.text("detail.to", edition.unitName(transferred.to()));
        }
        if (event instanceof CaseEvent.Escalated escalated) {
            return edition.text("detail.to", edition.unitName(escalated.to()));
        }
        if (event instanceof CaseEvent.Returned returned) {
            return edition.text("detail.returned", edition.unitName(returned.to()), returned.reason());
        }
        if (event instanceof CaseEvent.Closed closed) {
            return edition.text("detail.closed", edition.labels().of(closed.basis()), closed.told());
        }
        if (event instanceof CaseEvent.LookBack lookBack) {
            return edition.labels().of(lookBack.result());
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
                ? edition.text("detail.figures", figures.workers(), Format.yuan(figures.amount()))
                : edition.text(
                        "detail.figuresMixed",
                        figures.workers(),
                        Format.yuan(figures.amount()),
                        figures.migrants(),
                        Format.yuan(figures.migrantAmount()));
    }
}
