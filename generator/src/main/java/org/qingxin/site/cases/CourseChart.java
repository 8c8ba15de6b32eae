package org.qingxin.site.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Agreement;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.CaseEvent.Figures;
import org.qingxin.model.Coded;
import org.qingxin.model.Money;
import org.qingxin.model.Stage;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.part.DueTag;
import org.qingxin.site.part.Phase;
import org.qingxin.wording.Format;

/**
 * The course of a case drawn to scale in a box of 760 × 130: phases as bands, payments as bars, due days as marks, days
 * from the first entry to the last day that is promised or set.
 *
 * @param description the picture in words
 * @param bands the phases the case went through, without those that lasted less than a day
 * @param payments made and still to come; the tallest is the largest
 * @param today the day that the page tells
 */
public record CourseChart(
        String description, List<Band> bands, List<Bar> payments, List<Mark> dues, List<Tick> ticks, Tick today) {
    private static final int LEFT = 48;
    private static final int RIGHT = 748;
    private static final int NEAR = 100;
    private static final int TALLEST = 28;
    private static final int BASE = 74;
    private static final Set<Stage> ENDS =
            EnumSet.of(Stage.NOT_ACCEPTED, Stage.WITHDRAWN, Stage.UNFOUNDED, Stage.REVOKED);

    /**
     * @param style {@code z} once the case is closed
     * @param label empty where it has no room
     */
    public record Band(String style, String x, String width, String middle, String label, String title) {}

    /** @param style {@code py} paid, {@code pl} planned */
    public record Bar(String style, String x, String y, String height, String title) {}

    /**
     * @param style {@code ok} kept, {@code late} kept too late, {@code bad} overdue, {@code fut} to come
     * @param late whether it was missed
     */
    public record Mark(String style, boolean late, String x, String title) {}

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    public record Tick(String x, String anchor, String text) {}

    static CourseChart of(CaseState state, Edition edition) {
        List<CaseDues.Dated> dues = CaseDues.dated(state, edition);
        LocalDate last = Stream.concat(
                        dues.stream().map(CaseDues.Dated::due),
                        state.planned().stream().map(Agreement.Instalment::due))
                .reduce(edition.asOf(), (a, b) -> a.isAfter(b) ? a : b);
        DayScale scale = new DayScale(state.openedOn(), last, LEFT, RIGHT);
        List<Band> bands = bands(state, scale, edition);
        return new CourseChart(
                edition.text("course.description", state.openedOn(), last, bands.size(), paid(state), dues.size()),
                bands,
                payments(state, scale, edition),
                dues.stream().map(each -> mark(each, scale, edition)).toList(),
                ticks(scale, edition.asOf()),
                tick(scale, edition.asOf(), edition.text("course.today", edition.asOf())));
    }

    private static long paid(CaseState state) {
        return state.lines().stream().filter(CourseChart::isPayment).count();
    }

    private static boolean isPayment(CaseLine line) {
        return line.event() instanceof CaseEvent.Paid;
    }

    private static List<Band> bands(CaseState state, DayScale scale, Edition edition) {
        List<Band> bands = new ArrayList<>();
        LocalDate from = state.openedOn();
        Optional<Stage> stage = Optional.empty();
        for (CaseLine line : state.lines()) {
            Optional<Stage> next = line.event().stage();
            if (next.isPresent() && !words(next, edition).equals(words(stage, edition))) {
                add(bands, stage, from, line.on(), scale, edition);
                from = line.on();
            }
            stage = next.isPresent() ? next : stage;
        }
        add(bands, stage, from, edition.asOf(), scale, edition);
        return bands;
    }

    private static String words(Optional<Stage> stage, Edition edition) {
        return stage.map(each -> edition.labels().of(ENDS.contains(each) ? each : (Coded) Phase.of(each)))
                .orElse("");
    }

    private static void add(
            List<Band> bands, Optional<Stage> stage, LocalDate from, LocalDate to, DayScale scale, Edition edition) {
        if (stage.isEmpty() || !from.isBefore(to)) {
            return;
        }
        BigDecimal width = scale.at(to).subtract(scale.at(from));
        BigDecimal middle = scale.at(from).add(width.divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP));
        String label = words(stage, edition);
        bands.add(new Band(
                stage.get() == Stage.CLOSED ? "z" : "",
                scale.at(from).toPlainString(),
                width.toPlainString(),
                middle.toPlainString(),
                width.intValue() > widthOf(label) + 6 ? label : "",
                edition.text("course.band", label, from, to, ChronoUnit.DAYS.between(from, to))));
    }

    /** About how wide a word is drawn: Chinese characters are as wide as high, others a good half. */
    private static int widthOf(String text) {
        return text.codePoints().map(each -> each < 0x2E80 ? 7 : 12).sum();
    }

    private static List<Bar> payments(CaseState state, DayScale scale, Edition edition) {
        List<CaseLine> made =
                state.lines().stream().filter(CourseChart::isPayment).toList();
        long most = Stream.concat(
                        made.stream().map(CourseChart::amount),
                        state.planned().stream().map(CourseChart::left))
                .mapToLong(Money::fen)
                .max()
                .orElse(1);
        List<Bar> bars = new ArrayList<>();
        made.forEach(line -> bars.add(bar("py", line.on(), amount(line), most, scale, edition)));
        state.planned().forEach(each -> bars.add(bar("pl", each.due(), left(each), most, scale, edition)));
        return bars;
    }

    private static Money amount(CaseLine line) {
        return line.figures().orElse(Figures.NONE).amount();
    }

    private static Money left(Agreement.Instalment each) {
        return each.amount().minus(each.paid());
    }

    private static Bar bar(String style, LocalDate day, Money amount, long most, DayScale scale, Edition edition) {
        BigDecimal height = BigDecimal.valueOf(amount.fen())
                .multiply(BigDecimal.valueOf(TALLEST))
                .divide(BigDecimal.valueOf(Math.max(1, most)), 1, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE);
        return new Bar(
                style,
                scale.at(day).subtract(BigDecimal.valueOf(3)).toPlainString(),
                BigDecimal.valueOf(BASE).subtract(height).toPlainString(),
                height.toPlainString(),
                edition.text(style.equals("py") ? "course.paid" : "course.planned", day, Format.yuan(amount)));
    }

    private static Mark mark(CaseDues.Dated each, DayScale scale, Edition edition) {
        boolean late = each.done().orElse(edition.asOf()).isAfter(each.due());
        String style = each.done().isPresent() ? late ? "late" : "ok" : late ? "bad" : "fut";
        String state = DueTag.of(each.due(), each.done(), edition).label();
        return new Mark(
                style,
                late,
                scale.at(each.due()).toPlainString(),
                edition.text("course.due", each.label(), each.due(), state));
    }

    /** Names of days, without those that would run into the name of the day told. */
    private static List<Tick> ticks(DayScale scale, LocalDate today) {
        return scale.ticks().stream()
                .filter(each -> scale.at(each).subtract(scale.at(today)).abs().intValue() > NEAR)
                .map(each -> tick(scale, each, Format.day(each)))
                .toList();
    }

    private static Tick tick(DayScale scale, LocalDate day, String text) {
        BigDecimal x = scale.at(day);
        String anchor = x.intValue() > RIGHT - NEAR / 2 ? "end" : x.intValue() < LEFT + NEAR / 2 ? "start" : "middle";
        return new Tick(x.toPlainString(), anchor, text);
    }
}
