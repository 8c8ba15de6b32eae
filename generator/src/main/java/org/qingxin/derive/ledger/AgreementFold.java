package org.qingxin.derive.ledger;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qingxin.model.CaseEvent.Agreed;
import org.qingxin.model.Id;
import org.qingxin.model.Money;

/** A mediation agreement and the payments made since, set against its instalments first due first. */
final class AgreementFold {
    private final int no;
    private final LocalDate on;
    private final Id.Unit by;
    private final List<Agreed.Instalment> promised;
    private final Map<Integer, Payment> payments = new TreeMap<>();

    private record Payment(LocalDate on, Money amount) {}

    AgreementFold(int no, LocalDate on, Id.Unit by, List<Agreed.Instalment> promised) {
        this.no = no;
        this.on = on;
        this.by = by;
        this.promised =
                promised.stream().sorted(comparing(Agreed.Instalment::due)).toList();
    }

    void paid(int lineNo, LocalDate day, Money amount) {
        payments.put(lineNo, new Payment(day, amount));
    }

    void revise(int lineNo, Money amount) {
        payments.computeIfPresent(lineNo, (key, before) -> new Payment(before.on(), amount));
    }

    Agreement agreement(boolean inForce) {
        List<Payment> made = List.copyOf(payments.values());
        List<Agreement.Instalment> kept = new ArrayList<>();
        Money promisedSoFar = Money.ZERO;
        Money paidSoFar = Money.ZERO;
        Optional<LocalDate> lastPaid = Optional.empty();
        int next = 0;
        for (Agreed.Instalment each : promised) {
            Money before = promisedSoFar;
            promisedSoFar = promisedSoFar.plus(each.amount());
            while (next < made.size() && paidSoFar.compareTo(promisedSoFar) < 0) {
                Payment payment = made.get(next++);
                paidSoFar = paidSoFar.plus(payment.amount());
                lastPaid = Optional.of(payment.on());
            }
            boolean full = paidSoFar.compareTo(promisedSoFar) >= 0;
            kept.add(new Agreement.Instalment(
                    kept.size() + 1,
                    each.due(),
                    each.amount(),
                    full ? each.amount() : positive(paidSoFar.minus(before)),
                    full ? lastPaid : Optional.empty()));
        }
        return new Agreement(no, on, by, inForce, List.copyOf(kept));
    }

    private static Money positive(Money amount) {
        return amount.isPositive() ? amount : Money.ZERO;
    }
}
