package dk.masterclass.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Processor time spent so far in milliseconds: by the app's request threads, by the whole app with its compiler, collector
 * and the test around it, and by its database.
 */
record ServerCpu(double requests, double app, double database) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static ServerCpu now() {
        return new ServerCpu(requestThreads(), wholeProcess(), databaseProcess());
    }

    ServerCpu since(ServerCpu earlier) {
        return new ServerCpu(requests - earlier.requests, app - earlier.app, database - earlier.database);
    }

    private static double requestThreads() {
        double nanos = 0;
        for (var thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith("http-nio")) {
                nanos += Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return nanos / 1e6;
    }

    private static double wholeProcess() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e6;
    }

    private static double databaseProcess() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("mariadbd"))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(duration -> duration.toNanos() / 1e6)
                .sum();
    }
}
