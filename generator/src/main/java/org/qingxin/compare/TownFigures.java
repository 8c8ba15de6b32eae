package org.qingxin.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.qingxin.compare.Figure.Group;
import org.qingxin.derive.Indicator;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Settlement;
import org.qingxin.derive.ledger.SettlementTotals;
import org.qingxin.form.Value;
import org.qingxin.model.Coded;
import org.qingxin.model.Money;
import org.qingxin.model.Stage;
import org.qingxin.wording.Words;

/** What the first page says of the whole town, and what stands behind it: cases, money, stages, indicators. */
record TownFigures(Words words) {
    Group settlement() {
        List<CaseState> cases = words.views().ledger().cases();
        SettlementTotals totals = words.views().settlement();
        Predicate<CaseState> isVerified = each -> each.settlement() != Settlement.NONE;
        return new Group(
                "settlement",
                words.text("compare.settlement"),
                List.of(
                        cases("compare.settlement.cases", cases, each -> true),
                        cases("compare.settlement.open", cases, CaseState::isOpen),
                        cases("compare.settlement.verified", cases, isVerified),
                        cases("compare.settlement.settled", cases, each -> each.settlement() == Settlement.SETTLED),
                        people(
                                "compare.settlement.found-people",
                                cases,
                                each -> each.verified().workers()),
                        money(
                                "compare.settlement.found",
                                cases,
                                each -> each.verified().amount()),
                        people(
                                "compare.settlement.paid-people",
                                cases,
                                each -> each.paid().workers()),
                        money(
                                "compare.settlement.paid",
                                cases,
                                each -> each.paid().amount()),
                        people("compare.settlement.left-people", cases, CaseState::outstandingWorkers),
                        money("compare.settlement.left", cases, CaseState::outstanding),
                        rate(
                                "compare.settlement.rate-amount",
                                totals.rateByAmount(),
                                cases,
                                each -> each.outstanding().fen()),
                        rate(
                                "compare.settlement.rate-people",
                                totals.rateByPeople(),
                                cases,
                                CaseState::outstandingWorkers)));
    }

    Group stages() {
        List<CaseState> cases = words.views().ledger().cases();
        List<Figure> figures = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            figures.add(counted(stage, of(cases, each -> each.stage() == stage ? 1 : 0)));
        }
        return new Group("stages", words.text("overview.funnel"), figures);
    }

    Group indicators() {
        List<Figure> figures = new ArrayList<>();
        for (Indicator each : words.views().indicators()) {
            Map<String, Long> part = new LinkedHashMap<>();
            Map<String, Long> whole = new LinkedHashMap<>();
            each.shares().forEach(share -> part.merge(share.record().value(), share.part(), Long::sum));
            each.shares().forEach(share -> whole.merge(share.record().value(), share.whole(), Long::sum));
            String code = each.kind().code();
            String label = words.labels().of(each.kind());
            figures.add(new Figure(code + "-part", words.text("compare.part.of", label), count(each.part()), part));
            figures.add(new Figure(code + "-whole", words.text("compare.whole", label), count(each.whole()), whole));
            figures.add(new Figure(code, label, percent(each.rate()), part));
        }
        return new Group("indicators", words.text("assessment.indicators"), figures);
    }

    /** How many of each value of a closed list, each of them there. */
    <T, C extends Coded> Group counts(
            String key, String label, C[] vocabulary, Stream<T> all, Function<T, C> code, Function<T, String> record) {
        Map<C, Map<String, Long>> shares = new LinkedHashMap<>();
        List.of(vocabulary).forEach(each -> shares.put(each, new LinkedHashMap<>()));
        all.forEach(each -> shares.computeIfAbsent(code.apply(each), one -> new LinkedHashMap<>())
                .merge(record.apply(each), 1L, Long::sum));
        List<Figure> figures = new ArrayList<>();
        shares.forEach((each, of) -> figures.add(counted(each, of)));
        return new Group(key, words.text(label), figures);
    }

    private Figure counted(Coded code, Map<String, Long> shares) {
        return new Figure(code.code(), words.labels().of(code), count(sum(shares)), shares);
    }

    private Figure cases(String label, List<CaseState> cases, Predicate<CaseState> counts) {
        Map<String, Long> shares = of(cases, each -> counts.test(each) ? 1 : 0);
        return new Figure(key(label), words.text(label), count(sum(shares)), shares);
    }

    private Figure people(String label, List<CaseState> cases, ToLongFunction<CaseState> people) {
        Map<String, Long> shares = of(cases, people);
        return new Figure(key(label), words.text(label), count(sum(shares)), shares);
    }

    private Figure money(String label, List<CaseState> cases, Function<CaseState, Money> money) {
        Map<String, Long> shares = of(cases, each -> money.apply(each).fen());
        return new Figure(
                key(label),
                words.text(label),
                new Value.Amount(new Money(sum(shares)), Value.Amount.Unit.YUAN),
                shares);
    }

    /** @param left what makes it less than whole */
    private Figure rate(
            String label, Optional<BigDecimal> rate, List<CaseState> cases, ToLongFunction<CaseState> left) {
        return new Figure(key(label), words.text(label), percent(rate), of(cases, left));
    }

    /** A figure is named as the message that labels it ends. */
    private static String key(String label) {
        return label.substring(label.lastIndexOf('.') + 1);
    }

    private static Map<String, Long> of(List<CaseState> cases, ToLongFunction<CaseState> share) {
        Map<String, Long> shares = new LinkedHashMap<>();
        for (CaseState each : cases) {
            long part = share.applyAsLong(each);
            if (part != 0) {
                shares.put(each.id().value(), part);
            }
        }
        return shares;
    }

    private static long sum(Map<String, Long> shares) {
        return shares.values().stream().mapToLong(Long::longValue).sum();
    }

    static Value count(long number) {
        return new Value.Count(number);
    }

    private static Value percent(Optional<BigDecimal> percent) {
        return percent.<Value>map(Value.Percent::new).orElseGet(Value.Blank::new);
    }
}
