package org.qingxin.cli;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qingxin.gauge.Gauge;
import org.qingxin.gauge.Step;

/**
 * Adds up how long the steps of a build take. While a thread is in a step within a step, only the inner one goes on; so
 * every moment of a thread is counted once.
 */
final class Timings implements Gauge {
    private final Ticker ticker;
    private final Map<Key, Sums> sums = new ConcurrentHashMap<>();
    private final ThreadLocal<Deque<Running>> running = ThreadLocal.withInitial(ArrayDeque::new);

    Timings(Ticker ticker) {
        this.ticker = ticker;
    }

    private record Key(Step step, String part) {}

    /**
     * What a step, or a part of one, came to.
     *
     * @param part empty for the whole step
     * @param times how often it was taken
     * @param wall nanoseconds in which at least one thread was in it
     * @param processor nanoseconds that processors worked for threads in it
     * @param bytes that it handled, where that is told
     */
    record Row(Step step, String part, long times, long wall, long processor, long bytes) {}

    @Override
    public <T, E extends Exception> T take(Step step, String part, Work<T, E> work) throws E {
        begin(step, part);
        try {
            return work.run();
        } finally {
            end();
        }
    }

    @Override
    public void weigh(Step step, long bytes) {
        of(step, "").weigh(bytes);
    }

    /** The steps that were taken, in the order of a build. */
    List<Row> steps() {
        return Arrays.stream(Step.values())
                .filter(each -> sums.containsKey(new Key(each, "")))
                .map(each -> of(each, "").row(each, ""))
                .toList();
    }

    /** The parts of a step, those that took most first. */
    List<Row> parts(Step step) {
        return sums.entrySet().stream()
                .filter(each ->
                        each.getKey().step() == step && !each.getKey().part().isEmpty())
                .map(each -> each.getValue().row(step, each.getKey().part()))
                .sorted(Comparator.comparingLong(Row::processor).reversed().thenComparing(Row::part))
                .toList();
    }

    private Sums of(Step step, String part) {
        return sums.computeIfAbsent(new Key(step, part), key -> new Sums());
    }

    private void begin(Step step, String part) {
        long wall = ticker.wall();
        long processor = ticker.processor();
        Deque<Running> stack = running.get();
        if (!stack.isEmpty()) {
            stack.element().pause(wall, processor);
        }
        List<Sums> all = part.isEmpty() ? List.of(of(step, "")) : List.of(of(step, ""), of(step, part));
        Running here = new Running(all);
        stack.push(here);
        here.goOn(wall, processor);
    }

    private void end() {
        long wall = ticker.wall();
        long processor = ticker.processor();
        Deque<Running> stack = running.get();
        Running here = stack.pop();
        here.pause(wall, processor);
        here.all.forEach(Sums::finish);
        if (!stack.isEmpty()) {
            stack.element().goOn(wall, processor);
        }
    }

    /** A step that a thread is in; seen by that thread only. */
    private static final class Running {
        private final List<Sums> all;
        private long since;

        Running(List<Sums> all) {
            this.all = all;
        }

        void goOn(long wall, long processor) {
            since = processor;
            all.forEach(each -> each.enter(wall));
        }

        void pause(long wall, long processor) {
            all.forEach(each -> each.leave(wall, processor - since));
        }
    }

    /** Sums of all threads. */
    private static final class Sums {
        private long times;
        private long wall;
        private long processor;
        private long bytes;
        private int inside;
        private long since;

        synchronized void enter(long now) {
            if (inside++ == 0) {
                since = now;
            }
        }

        /** Threads read the clock before they come here, so one may come with an earlier time than another. */
        synchronized void leave(long now, long worked) {
            processor += worked;
            if (--inside == 0) {
                wall += Math.max(0, now - since);
            }
        }

        synchronized void finish() {
            times++;
        }

        synchronized void weigh(long more) {
            bytes += more;
        }

        synchronized Row row(Step step, String part) {
            return new Row(step, part, times, wall, processor, bytes);
        }
    }
}
