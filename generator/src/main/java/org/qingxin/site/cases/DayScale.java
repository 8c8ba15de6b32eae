package org.qingxin.site.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/** Days laid out from left to right in a picture. */
record DayScale(LocalDate first, LocalDate last, int left, int right) {
    private static final int MOST_TICKS = 6;
    private static final List<Integer> STEPS = List.of(1, 2, 7, 14, 28, 56, 91, 182);

    BigDecimal at(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(first, day))
                .multiply(BigDecimal.valueOf(right - left))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(left));
    }

    /** Days at even distances from the first on, as many as have room for their names. */
    List<LocalDate> ticks() {
        long days = ChronoUnit.DAYS.between(first, last);
        long step = STEPS.stream()
                .mapToLong(each -> each)
                .filter(each -> days / each < MOST_TICKS)
                .findFirst()
                .orElse(days / MOST_TICKS + 1);
        return LongStream.rangeClosed(0, days / step)
                .mapToObj(each -> first.plusDays(each * step))
                .toList();
    }
}
