package org.qingxin.derive.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.Money;

/** Questions that the law answers with a number, each asked with the parameters in force on a day. */
public final class Thresholds {
    private static final String KEY_WORKERS = "key-workers";
    private static final String KEY_AMOUNT = "key-amount";
    /** The numbers that decide which cases are key cases. */
    public static final List<String> KEY_CASE = List.of(KEY_WORKERS, KEY_AMOUNT);

    private final Parameters parameters;

    public Thresholds(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Whether unpaid wages are large enough for the crime of refusing to pay (Interpretation 法释〔2013〕3号 art. 3): many
     * workers and a large sum, or a single worker owed a fair sum for some months.
     *
     * @param months full months of wages owed to a single worker
     */
    public boolean crime(int workers, Money amount, int months, LocalDate day) {
        boolean many = workers >= parameters.wholeOn("crime-workers", day)
                && amount.compareTo(parameters.moneyOn("crime-amount", day)) >= 0;
        boolean single = workers == 1
                && amount.compareTo(parameters.moneyOn("crime-single-amount", day)) >= 0
                && months >= parameters.wholeOn("crime-single-months", day);
        return many || single;
    }

    /**
     * Whether a project must have a dedicated wage account; both bounds are inclusive (Civil Code art. 1259).
     *
     * @param startOn first day of the works, {@code endOn} the last, inclusive
     */
    public boolean account(Money cost, LocalDate startOn, LocalDate endOn, LocalDate day) {
        return cost.compareTo(parameters.moneyOn("account-cost", day)) >= 0
                && ChronoUnit.MONTHS.between(startOn, endOn.plusDays(1)) >= parameters.wholeOn("account-months", day);
    }

    /** Whether figures are large enough for the town to treat a case as a key case (重点督办). */
    public boolean keyCase(Figures figures, LocalDate day) {
        return figures.workers() >= parameters.wholeOn(KEY_WORKERS, day)
                || figures.amount().compareTo(parameters.moneyOn(KEY_AMOUNT, day)) >= 0;
    }
}
