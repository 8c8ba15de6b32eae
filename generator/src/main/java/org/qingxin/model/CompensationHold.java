package org.qingxin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Wages before compensation (先付工资、后付补偿款): an enterprise's demolition compensation is held until its workers are
 * paid. The papers come in order: list, mediation record, pay-on-behalf notice, payment, feedback, release.
 *
 * @param compensation compensation held, in 元
 * @param wages wages to pay first, in 元
 */
public record CompensationHold(
        Id.Compensation id,
        Id.Employer employer,
        Optional<Id.Project> project,
        List<Id.Case> cases,
        Id.Unit unit,
        LocalDate heldOn,
        String matter,
        Money compensation,
        Money wages,
        int workers,
        Optional<Document> list,
        Optional<Document> mediation,
        Optional<Document> notice,
        Optional<Payment> paid,
        Optional<Document> feedback,
        Optional<LocalDate> releasedOn,
        Optional<String> note)
        implements TownRecord {
    public record Payment(LocalDate on, Id.Unit by, Money amount, int workers) {}
}
