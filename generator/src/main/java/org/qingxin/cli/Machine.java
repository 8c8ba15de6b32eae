package org.qingxin.cli;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the whole process has taken since it was started.
 *
 * @param wall nanoseconds
 * @param processor nanoseconds of all its threads, the virtual machine's own included; 0 where the system does not tell
 * @param compiling nanoseconds in which byte code was compiled, as the virtual machine tells it
 * @param collecting nanoseconds in which garbage was collected
 * @param heap bytes, the sum of the peaks of its parts: what it needed at the most
 * @param memory bytes of the process at its largest; 0 where the system does not tell
 */
record Machine(long wall, long processor, long compiling, long collecting, long heap, long memory) {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s*(\\d+) kB$");
    private static final int KIB = 1024;

    static Machine now() {
        ProcessHandle.Info process = ProcessHandle.current().info();
        Instant start =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        return new Machine(
                Duration.between(start, Instant.now()).toNanos(),
                process.totalCpuDuration().map(Duration::toNanos).orElse(0L),
                Optional.ofNullable(ManagementFactory.getCompilationMXBean())
                        .map(each -> each.getTotalCompilationTime() * NANOS_PER_MILLI)
                        .orElse(0L),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                                .sum()
                        * NANOS_PER_MILLI,
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(each -> each.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(each -> each == null ? 0 : each.getUsed())
                        .sum(),
                memoryPeak());
    }

    /** As Linux tells it. */
    private static long memoryPeak() {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/self/status")));
            return peak.find() ? Long.parseLong(peak.group(1)) * KIB : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
