package org.qingxin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What happened in a case. The word in the file is the record's name in lower-case kebab: {@link MediationFailed} is
 * {@code mediation-failed}.
 */
public sealed interface CaseEvent {

    /** The stage that the event puts the case in; empty for money, side events and corrections. */
    default Optional<Stage> stage() {
        return Optional.empty();
    }

    /** The word that records use for this event. */
    default String code() {
        return Word.OF.get(getClass());
    }

    /** An event that moves the case to the stage of the same name. */
    sealed interface Step extends CaseEvent {
        @Override
        default Optional<Stage> stage() {
            return Optional.of(Stage.of(code()));
        }
    }

    /** An act of labour-inspection enforcement; never a village's. */
    sealed interface Enforcement extends Step {}

    /** People and money, all and migrant workers among them, as {@link Verified} and {@link Paid} state them. */
    record Figures(int workers, int migrants, Money amount, Money migrantAmount) {
        public static final Figures NONE = new Figures(0, 0, Money.ZERO, Money.ZERO);

        public Figures plus(Figures other) {
            return new Figures(
                    workers + other.workers,
                    migrants + other.migrants,
                    amount.plus(other.amount),
                    migrantAmount.plus(other.migrantAmount));
        }
    }

    record Received() implements Step {}

    record Registered() implements Step {}

    /** Passed to the unit that owns it; the complainant is told. */
    record Transferred(Id.Unit to) implements Step {}

    /** Sent back by the unit it was passed to. */
    record Returned(Id.Unit to, String reason) implements Step {}

    record NotAccepted(String reason) implements Step {}

    record Verifying() implements Step {}

    /** Arrears established (查实): people owed and 元 owed. */
    record Verified(int workers, int migrants, Money amount, Money migrantAmount) implements Step {
        public Figures figures() {
            return new Figures(workers, migrants, amount, migrantAmount);
        }
    }

    record Unfounded(String reason) implements Step {}

    record Mediating() implements Step {}

    /** A mediation agreement, paid at once or by instalments. */
    record Agreed(List<Instalment> instalments) implements Step {
        /** A sum in 元 and the last day, inclusive, on which it is on time. */
        public record Instalment(LocalDate due, Money amount) {}
    }

    record MediationFailed() implements Step {}

    /** Sent up because it could not be mediated. */
    record Escalated(Id.Unit to) implements Step {}

    /** Filed by the labour-inspection body (立案). */
    record Filed() implements Enforcement {}

    /** Ordered to correct or to pay by a day (责令改正 / 限期支付); {@code payBy} is inclusive. */
    record Ordered(LocalDate payBy, Optional<LocalDate> servedOn) implements Enforcement {}

    /** Administrative decision (行政处理决定). */
    record Decided(Optional<LocalDate> payBy) implements Enforcement {}

    /** Administrative penalty (行政处罚决定). */
    record Penalised(Money fine) implements Enforcement {}

    /** Passed to the police as a suspected crime (移送公安). */
    record Referred() implements Enforcement {}

    record PoliceFiled() implements Enforcement {}

    record PoliceDeclined(String reason) implements Enforcement {}

    /** Court enforcement applied for. */
    record Enforcing() implements Enforcement {}

    /** In arbitration or before a court at the worker's choice. */
    record Arbitrating(String body) implements Step {}

    record Withdrawn(String reason) implements Step {}

    /** Filing cancelled: minor and corrected (撤销立案). */
    record Revoked(String reason) implements Enforcement {}

    /** Struck off; {@code told} is the day the complainant was told. */
    record Closed(Basis basis, LocalDate told) implements Step {
        /** On what ground a case is closed; procedural closing is not clearing (非清零). */
        public enum Basis implements Coded {
            SETTLED,
            UNFOUNDED,
            NOT_ACCEPTED,
            WITHDRAWN,
            REVOKED,
            PROCEDURAL
        }
    }

    record Reopened(String reason) implements Step {}

    /** Money that reached workers. */
    record Paid(PaymentSource source, int workers, int migrants, Money amount, Money migrantAmount, Nature nature)
            implements CaseEvent {
        /** Owed wages, or extra compensation on top of them (赔偿金). */
        public enum Nature implements Coded {
            WAGES,
            COMPENSATION
        }

        public Figures figures() {
            return new Figures(workers, migrants, amount, migrantAmount);
        }
    }

    /**
     * Public or third-party money put up and to be recovered. The payment to workers made from it is a {@link Paid} of
     * its own; this entry adds nothing to what is paid.
     */
    record Advanced(PaymentSource source, Money amount, String approvedBy) implements CaseEvent {}

    record AdvanceRecovered(Money amount) implements CaseEvent {}

    /** Put under supervision (挂牌督办). */
    record Supervised() implements CaseEvent {}

    /** The weekly report on a key case was sent (专题报告). */
    record SpecialReport() implements CaseEvent {}

    /** The complainant was answered. */
    record Told() implements CaseEvent {}

    record LegalAid() implements CaseEvent {}

    /** Looked at again after closing (回头看). */
    record LookBack(Result result) implements CaseEvent {
        public enum Result implements Coded {
            OK,
            RECURRED
        }
    }

    record Noted() implements CaseEvent {}

    /**
     * Revises the figures of an earlier {@link Verified} or {@link Paid}. The earlier line stays as it was written; from
     * the day of the correction on, every view uses the figures given here.
     *
     * @param of 1-based number of the line in this timeline that is corrected
     */
    record Corrected(int of, String reason, int workers, int migrants, Money amount, Money migrantAmount)
            implements CaseEvent {
        public Figures figures() {
            return new Figures(workers, migrants, amount, migrantAmount);
        }
    }

    /** Each event's word, worked out from the record's name once. */
    final class Word {
        private static final ClassValue<String> OF = new ClassValue<>() {
            @Override
            protected String computeValue(Class<?> event) {
                return event.getSimpleName()
                        .replaceAll("([a-z])([A-Z])", "$1-$2")
                        .toLowerCase(Locale.ROOT);
            }
        };

        private Word() {}
    }
}
