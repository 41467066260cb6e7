package dk.masterclass.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What an operation costs once it is warm, on its own thread.
 *
 * @param cpu median, in milliseconds
 * @param wall median, in milliseconds
 * @param slow the wall time that 95 of 100 stay below, in milliseconds
 * @param allocated median, in bytes
 */
record Effort(double cpu, double wall, double slow, double allocated) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Effort of(int warmUp, int measured, Callable<?> operation) throws RuntimeException {
        for (int i = 0; i < warmUp; i++) {
            call(operation);
        }
        var cpu = new double[measured];
        var wall = new double[measured];
        var allocated = new double[measured];
        for (int i = 0; i < measured; i++) {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long busy = THREADS.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            call(operation);
            wall[i] = (System.nanoTime() - begin) / 1e6;
            cpu[i] = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
            allocated[i] = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        }
        return new Effort(at(cpu, 0.5), at(wall, 0.5), at(wall, 0.95), at(allocated, 0.5));
    }

    private static void call(Callable<?> operation) {
        try {
            operation.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double at(double[] numbers, double share) {
        Arrays.sort(numbers);
        return numbers[(int) Math.min(numbers.length - 1, share * numbers.length)];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f ms CPU, wall p50 %.1f / p95 %.1f ms, %.1f MB allocated",
                cpu,
                wall,
                slow,
                allocated / 1e6);
    }
}
