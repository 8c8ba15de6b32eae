package org.qingxin.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says what is going on in what takes longer than a second: after 1, 2, 4, 8 … seconds, so that it stays calm. */
final class Progress implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private volatile String stage = "";
    /** Touched by the clock's own thread only. */
    private int seconds;

    Progress(Terminal terminal, boolean quiet) {
        if (!quiet) {
            clock.scheduleAtFixedRate(
                    () -> {
                        seconds++;
                        if (Integer.bitCount(seconds) == 1) {
                            terminal.say("… " + stage + " " + seconds + " s");
                        }
                    },
                    1,
                    1,
                    TimeUnit.SECONDS);
        }
    }

    /** Names the stage that begins now. */
    void begin(String name) {
        stage = name;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
