package org.qingxin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.qingxin.cli.Timings.Row;
import org.qingxin.gauge.Step;

/** What is added up, with clocks that are moved by hand. */
class TimingsTest {
    private final AtomicLong wall = new AtomicLong();
    private final ThreadLocal<Long> processor = ThreadLocal.withInitial(() -> 0L);
    private final Timings timings = new Timings(new Ticker() {
        @Override
        public long wall() {
            return wall.get();
        }

        @Override
        public long processor() {
            return processor.get();
        }
    });

    @Test
    void stepThatIsTakenOftenIsOneRow() {
        timings.take(Step.READ, () -> pass(5, 3));
        timings.take(Step.READ, () -> pass(7, 4));
        assertThat(timings.steps()).containsExactly(new Row(Step.READ, "", 2, 12, 7, 0));
    }

    @Test
    void stepsStandInTheOrderOfABuild() {
        timings.take(Step.SWAP, () -> pass(1, 1));
        timings.take(Step.READ, () -> pass(1, 1));
        assertThat(timings.steps()).extracting(Row::step).containsExactly(Step.READ, Step.SWAP);
    }

    @Test
    void stepWithinAStepCountsForItselfOnly() {
        timings.take(Step.COMPOSE, "case.ftlh", () -> {
            pass(1, 1);
            timings.take(Step.DERIVE, "warnings", () -> pass(10, 9));
            return pass(2, 2);
        });
        assertThat(timings.steps())
                .containsExactly(new Row(Step.DERIVE, "", 1, 10, 9, 0), new Row(Step.COMPOSE, "", 1, 3, 3, 0));
        assertThat(timings.parts(Step.COMPOSE)).containsExactly(new Row(Step.COMPOSE, "case.ftlh", 1, 3, 3, 0));
    }

    @Test
    void partsThatTookMostComeFirst() {
        timings.take(Step.FILL, "index.ftlh", () -> pass(1, 1));
        timings.take(Step.FILL, "case.ftlh", () -> pass(2, 2));
        assertThat(timings.parts(Step.FILL)).extracting(Row::part).containsExactly("case.ftlh", "index.ftlh");
        assertThat(timings.steps()).containsExactly(new Row(Step.FILL, "", 2, 3, 3, 0));
    }

    @Test
    void stepThatFailsIsEndedToo() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> timings.take(Step.WRITE, () -> {
                    pass(4, 2);
                    throw new IOException("full");
                }));
        timings.take(Step.SWAP, () -> pass(1, 1));
        assertThat(timings.steps())
                .containsExactly(new Row(Step.WRITE, "", 1, 4, 2, 0), new Row(Step.SWAP, "", 1, 1, 1, 0));
    }

    @Test
    void bytesAreAddedUp() {
        timings.take(Step.WRITE, () -> pass(1, 1));
        timings.weigh(Step.WRITE, 40);
        timings.weigh(Step.WRITE, 2);
        assertThat(timings.steps()).containsExactly(new Row(Step.WRITE, "", 1, 1, 1, 42));
    }

    /** Two threads are in one step for ten nanoseconds each, six of them together. */
    @Test
    void wallOfThreadsInOneStepIsCountedOnce() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var left = new CountDownLatch(1);
        var other = new Thread(() -> timings.take(Step.READ, () -> {
            entered.countDown();
            await(left);
            return processor.get();
        }));
        timings.take(Step.READ, () -> {
            pass(4, 4);
            other.start();
            await(entered);
            return pass(6, 6);
        });
        wall.addAndGet(4);
        left.countDown();
        other.join();
        assertThat(timings.steps()).containsExactly(new Row(Step.READ, "", 2, 14, 10, 0));
    }

    private long pass(long nanos, long worked) {
        wall.addAndGet(nanos);
        processor.set(processor.get() + worked);
        return worked;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
