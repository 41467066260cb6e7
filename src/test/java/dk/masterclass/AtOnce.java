package dk.masterclass;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Several people do something at the same moment, each on a thread of their own. */
public final class AtOnce {

    private AtOnce() {}

    @SafeVarargs
    public static <T> List<T> atOnce(Callable<? extends T>... work) throws Exception {
        return atOnce(List.of(work));
    }

    /** What each of them got, in their order; whatever one of them failed with is thrown. */
    public static <T> List<T> atOnce(List<? extends Callable<? extends T>> work) throws Exception {
        var start = new CyclicBarrier(work.size());
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var running = work.stream()
                    .map(each -> threads.submit(() -> {
                        start.await();
                        return each.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
