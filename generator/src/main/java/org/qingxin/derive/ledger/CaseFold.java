package org.qingxin.derive.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Agreed;
import org.qingxin.model.CaseEvent.Closed;
import org.qingxin.model.CaseEvent.Corrected;
import org.qingxin.model.CaseEvent.Decided;
import org.qingxin.model.CaseEvent.Escalated;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.CaseEvent.Filed;
import org.qingxin.model.CaseEvent.Ordered;
import org.qingxin.model.CaseEvent.Paid;
import org.qingxin.model.CaseEvent.Reopened;
import org.qingxin.model.CaseEvent.Returned;
import org.qingxin.model.CaseEvent.Supervised;
import org.qingxin.model.CaseEvent.Transferred;
import org.qingxin.model.CaseEvent.Verified;
import org.qingxin.model.Id;
import org.qingxin.model.Stage;
import org.qingxin.model.TimelineEntry;

/** One walk along a timeline, entry by entry. It takes any order of events; whether one may follow another is checked elsewhere. */
final class CaseFold {
    private final List<CaseLine> lines = new ArrayList<>();
    private final Map<Integer, Integer> positionOfNo = new HashMap<>();
    private final Balance balance = new Balance();
    private Optional<Stage> stage = Optional.empty();
    private Optional<LocalDate> since = Optional.empty();
    private Id.Unit unit;
    private Optional<AgreementFold> agreement = Optional.empty();
    private Optional<CaseState.Order> order = Optional.empty();
    private Optional<LocalDate> filedOn = Optional.empty();
    private Optional<CaseState.Closing> closing = Optional.empty();
    private Optional<LocalDate> supervisedOn = Optional.empty();

    CaseFold(Id.Unit unit) {
        this.unit = unit;
    }

    void add(int no, TimelineEntry entry) {
        CaseEvent event = entry.event();
        Optional<Figures> figures = figures(event);
        if (event instanceof Verified verified) {
            balance.found(verified.figures(), entry.on());
        } else if (event instanceof Paid paid) {
            balance.paid(paid, paid.figures(), entry.on());
        } else if (event instanceof Corrected corrected) {
            correct(no, corrected, entry.on());
        } else if (event instanceof Supervised && supervisedOn.isEmpty()) {
            supervisedOn = Optional.of(entry.on());
        }
        event.stage().ifPresent(next -> step(no, next, entry));
        positionOfNo.put(no, lines.size());
        lines.add(new CaseLine(no, entry, figures, Optional.empty(), balance.found(), balance.paidWages()));
        if (event instanceof Paid paid && paid.nature() == Paid.Nature.WAGES) {
            agreement.ifPresent(each -> each.paid(no, entry.on(), paid.amount()));
        }
    }

    private static Optional<Figures> figures(CaseEvent event) {
        if (event instanceof Verified verified) {
            return Optional.of(verified.figures());
        }
        return event instanceof Paid paid ? Optional.of(paid.figures()) : Optional.empty();
    }

    private void correct(int no, Corrected corrected, LocalDate on) {
        int position = positionOfNo.getOrDefault(corrected.of(), -1);
        if (position < 0) {
            return;
        }
        CaseLine line = lines.get(position);
        line.figures().ifPresent(before -> {
            Figures revised = corrected.figures();
            Figures change = Balance.difference(revised, before);
            if (line.event() instanceof Paid paid) {
                balance.paid(paid, change, on);
                agreement.ifPresent(each -> each.revise(line.no(), revised.amount()));
            } else {
                balance.found(change, on);
            }
            lines.set(position, line.corrected(revised, no));
        });
    }

    private void step(int no, Stage next, TimelineEntry entry) {
        CaseEvent event = entry.event();
        stage = Optional.of(next);
        since = Optional.of(entry.on());
        unit = entry.by();
        closing = Optional.empty();
        if (event instanceof Transferred to) {
            unit = to.to();
        } else if (event instanceof Returned back) {
            unit = back.to();
        } else if (event instanceof Escalated up) {
            unit = up.to();
        } else if (event instanceof Agreed agreed) {
            agreement = Optional.of(new AgreementFold(no, entry.on(), entry.by(), agreed.instalments()));
        } else if (event instanceof Filed && filedOn.isEmpty()) {
            filedOn = Optional.of(entry.on());
        } else if (event instanceof Ordered ordered) {
            order = Optional.of(new CaseState.Order(no, entry.on(), ordered.payBy(), ordered.servedOn()));
        } else if (event instanceof Decided decided) {
            order = decided.payBy()
                    .map(payBy -> new CaseState.Order(no, entry.on(), payBy, Optional.empty()))
                    .or(() -> order);
        } else if (event instanceof Closed closed) {
            closing = Optional.of(new CaseState.Closing(entry.on(), closed.basis(), closed.told()));
        } else if (event instanceof Reopened) {
            filedOn = Optional.empty();
            order = Optional.empty();
        }
    }

    List<CaseLine> lines() {
        return List.copyOf(lines);
    }

    Optional<Stage> stage() {
        return stage;
    }

    Optional<LocalDate> since() {
        return since;
    }

    Id.Unit unit() {
        return unit;
    }

    CaseState.Arrears arrears() {
        return balance.arrears(lines);
    }

    Optional<Agreement> agreement() {
        boolean kept =
                stage.filter(now -> now == Stage.AGREED || now == Stage.CLOSED).isPresent();
        return agreement.map(each -> each.agreement(kept));
    }

    Optional<CaseState.Order> order() {
        return order;
    }

    Optional<LocalDate> filedOn() {
        return filedOn;
    }

    Optional<CaseState.Closing> closing() {
        return closing;
    }

    Optional<LocalDate> supervisedOn() {
        return supervisedOn;
    }
}
