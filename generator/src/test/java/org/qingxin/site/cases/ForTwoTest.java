package org.qingxin.site.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ForTwoTest {
    @Test
    void eachSecondReaderIsGivenWhatTheFirstHadMade() {
        var made = new AtomicInteger();
        var forTwo = new ForTwo<>(made::incrementAndGet);
        assertThat(made).hasValue(0);
        assertThat(new int[] {forTwo.get(), forTwo.get(), forTwo.get(), forTwo.get(), forTwo.get()})
                .containsExactly(1, 1, 2, 2, 3);
    }
}
