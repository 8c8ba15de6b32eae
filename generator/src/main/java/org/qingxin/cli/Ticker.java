package org.qingxin.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Two clocks that only go forward, in nanoseconds. */
interface Ticker {
    /** The time that passes for everybody. */
    long wall();

    /** The time that a processor has worked for the thread that asks. */
    long processor();

    /** Those of this machine; where it keeps no time for threads, the second stands still. */
    static Ticker ofMachine() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        boolean keepsTime = threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
        return new Ticker() {
            @Override
            public long wall() {
                return System.nanoTime();
            }

            @Override
            public long processor() {
                return keepsTime ? threads.getCurrentThreadCpuTime() : 0;
            }
        };
    }
}
