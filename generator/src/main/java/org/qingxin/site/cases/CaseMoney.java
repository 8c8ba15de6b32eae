package org.qingxin.site.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qingxin.derive.ledger.Agreement;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Settlement;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.Document;
import org.qingxin.model.Money;
import org.qingxin.model.PaymentSource;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Tag;
import org.qingxin.wording.Format;

/** The money of a case: a bar by who paid, and every payment made and promised. */
final class CaseMoney {
    private static final BigDecimal BAR = BigDecimal.valueOf(1000);

    private final Edition edition;

    CaseMoney(Edition edition) {
        this.edition = edition;
    }

    CasePage.MoneyPart of(CaseState state) {
        Money found = state.verified().amount();
        if (found.isZero()) {
            return new CasePage.MoneyPart(false, edition.text("money.none"), "", List.of(), "", payments(state));
        }
        List<CasePage.Segment> segments = segments(state, found);
        String summary =
                edition.text("money.summary", Format.wan(state.paid().amount()), Format.wan(found), percentPaid(state));
        String description = edition.text(
                "money.description",
                Format.wan(found),
                String.join(
                        edition.text("list.clause"),
                        segments.stream().map(CasePage.Segment::label).toList()));
        String note =
                edition.text("money.note", Format.yuan(found), state.verified().workers());
        return new CasePage.MoneyPart(true, note, description, segments, summary, payments(state));
    }

    /** Share of the established arrears that is paid, with one decimal; 0.0 where none are established. */
    static String percentPaid(CaseState state) {
        Money found = state.verified().amount();
        return found.isZero() ? "0.0" : share(found.minus(state.outstanding()), found, BigDecimal.valueOf(100));
    }

    static String barTone(CaseState state) {
        if (state.settlement() == Settlement.SETTLED) {
            return "full";
        }
        boolean low =
                state.verified().amount().fen() > 3 * state.paid().amount().fen();
        return low ? "low" : "";
    }

    private List<CasePage.Segment> segments(CaseState state, Money found) {
        Map<PaymentSource, Money> bySource = new EnumMap<>(PaymentSource.class);
        for (CaseLine line : state.lines()) {
            if (line.event() instanceof Paid paid && paid.nature() == Paid.Nature.WAGES) {
                bySource.merge(paid.source(), figures(line).amount(), Money::plus);
            }
        }
        List<CasePage.Segment> segments = new ArrayList<>();
        Money from = Money.ZERO;
        for (Map.Entry<PaymentSource, Money> each : bySource.entrySet()) {
            String style = segments.size() % 2 == 0 ? "p1" : "p2";
            segments.add(segment(
                    style, from, each.getValue(), found, edition.labels().of(each.getKey())));
            from = from.plus(each.getValue());
        }
        if (state.outstanding().isPositive()) {
            segments.add(segment("p3", from, state.outstanding(), found, edition.text("case.outstanding")));
        }
        return segments;
    }

    private CasePage.Segment segment(String style, Money from, Money amount, Money found, String label) {
        return new CasePage.Segment(
                style,
                share(from, found, BAR),
                share(amount, found, BAR),
                edition.text("money.part", label, Format.wan(amount)));
    }

    private static String share(Money part, Money whole, BigDecimal of) {
        return BigDecimal.valueOf(part.fen())
                .multiply(of)
                .divide(BigDecimal.valueOf(whole.fen()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private List<CasePage.Payment> payments(CaseState state) {
        List<CasePage.Payment> rows = new ArrayList<>();
        Money sum = Money.ZERO;
        for (CaseLine line : state.lines()) {
            if (line.event() instanceof Paid paid) {
                Figures figures = figures(line);
                sum = sum.plus(figures.amount());
                rows.add(made(line, paid, figures, sum));
            }
        }
        for (Agreement.Instalment each : state.planned()) {
            Money left = each.amount().minus(each.paid());
            sum = sum.plus(left);
            rows.add(promised(state, each, left, sum));
        }
        return rows;
    }

    private CasePage.Payment made(CaseLine line, Paid paid, Figures figures, Money sum) {
        boolean extra = paid.nature() == Paid.Nature.COMPENSATION;
        return new CasePage.Payment(
                Format.day(line.on()),
                edition.labels().of(paid.source()),
                Format.count(figures.workers()),
                Format.yuan(figures.amount()),
                Format.yuan(sum),
                line.entry().document().map(this::proof).orElse(Format.NONE),
                new Tag(edition.labels().of(paid.nature()), extra ? "blue" : "green"));
    }

    private String proof(Document document) {
        String kind = edition.labels().of(document.kind());
        return document.no().map(no -> kind + " " + no).orElse(kind);
    }

    private CasePage.Payment promised(CaseState state, Agreement.Instalment each, Money left, Money sum) {
        boolean late = each.isOverdue(edition.asOf());
        String label =
                late ? edition.text("due.overdue", each.daysLate(edition.asOf())) : edition.text("money.planned");
        return new CasePage.Payment(
                Format.day(each.due()),
                edition.text("money.instalment", each.no()),
                "",
                Format.yuan(left),
                Format.yuan(sum),
                Format.NONE,
                new Tag(label, late ? "red" : ""));
    }

    private static Figures figures(CaseLine line) {
        return line.figures().orElse(Figures.NONE);
    }
}
