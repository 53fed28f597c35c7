package io.migratetest.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a lap took of the heap, in MiB.
 *
 * @param used after a garbage collection at its end, its results still held
 * @param peak the most that the pools held, each at its own time, garbage included: a bound that grows with the heap that the JVM may use
 */
record Heap(double used, double peak) {

    private static final double MEBIBYTE = 1 << 20;

    /** Frees the heap of what earlier laps left, and starts to watch it. */
    static void watch() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** What was taken since {@link #watch}. */
    static Heap taken() {
        double peak = sum(pool -> pool.getPeakUsage().getUsed());
        System.gc();
        return new Heap(sum(pool -> pool.getUsage().getUsed()), peak);
    }

    /** The most that the JVM may use. */
    static double limit() {
        return Runtime.getRuntime().maxMemory() / MEBIBYTE;
    }

    private static double sum(ToLongFunction<MemoryPoolMXBean> bytes) {
        return pools().stream().mapToLong(bytes).sum() / MEBIBYTE;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
