package org.qingxin.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a preview does until something is saved for the first time, so that this is shown as soon as all that follows. */
final class Rehearsal {
    private static final int ROUNDS = 5;

    private final AtomicBoolean isOver = new AtomicBoolean();
    private final ForkJoinTask<?> rounds;

    private Rehearsal(ForkJoinPool pool, Looking looking) {
        this.rounds = pool.submit(() -> {
            for (int round = 0; round < ROUNDS && !isOver.get(); round++) {
                looking.rehearse();
            }
            return looking;
        });
    }

    static Rehearsal in(ForkJoinPool pool, Looking looking) {
        return new Rehearsal(pool, looking);
    }

    /** Waits until nothing is looked at any more. What went wrong is none of it: a look that counts will tell. */
    void end() throws InterruptedException {
        isOver.set(true);
        try {
            rounds.get();
        } catch (ExecutionException unseen) {
            // Nobody was to see it.
        }
    }
}
