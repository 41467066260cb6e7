package dk.masterclass.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Processor time spent so far by the app's request threads and by its database, in milliseconds. */
record ServerCpu(double requests, double database) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static ServerCpu now() {
        return new ServerCpu(requestThreads(), databaseProcess());
    }

    ServerCpu since(ServerCpu earlier) {
        return new ServerCpu(requests - earlier.requests, database - earlier.database);
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

    private static double databaseProcess() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("mariadbd"))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(duration -> duration.toNanos() / 1e6)
                .sum();
    }
}
