package dk.masterclass.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was done to the product in one test, and how it took it: a line of {@code target/soak/results.md}. */
final class Tally {

    /** How much of a soak's counts, in percent; 0 in every build. */
    private static final int SHARE = Integer.getInteger("soak", 0);

    private static final boolean SOAK = SHARE > 0;
    private static final Path RESULTS = Path.of("target", SOAK ? "soak" : "faults", "results.md");
    private static final String HEADER = """
            | test | faults | words | acknowledged | lost | back after, p50 | p95 | worst | reloaded by hand | minutes |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
            """;

    private final String test;
    private final long began = System.nanoTime();
    private final List<Duration> recoveries = new ArrayList<>();
    private int faults;
    private int words;
    private int acknowledged;
    private int lost;
    private int reloads;

    Tally(String test) {
        this.test = test;
    }

    /** How often to do it: a few times in every build, many times in a soak. */
    static int times(int everyBuild, int soak) {
        return SOAK ? Math.max(everyBuild, soak * SHARE / 100) : everyBuild;
    }

    static Duration lasting(Duration everyBuild, Duration soak) {
        return SOAK ? soak : everyBuild;
    }

    /** One more process was killed, one more network cut. */
    void fault() {
        faults++;
    }

    /** How long people waited until everything was as it should be. */
    void recovered(Duration after) {
        recoveries.add(after);
    }

    void words(int typed) {
        words += typed;
    }

    void acknowledged(int changes) {
        acknowledged += changes;
    }

    /** Somebody had to press the browser's button to see their page again. */
    void reloadedByHand() {
        reloads++;
    }

    void lost(int count) {
        lost += count;
    }

    void write(boolean passed) {
        var line = String.format(
                Locale.ROOT,
                "| %s%s | %d | %d | %d | %d | %s | %s | %s | %d | %.1f |%n",
                test,
                passed ? "" : " FAILED",
                faults,
                words,
                acknowledged,
                lost,
                recovery(0.5),
                recovery(0.95),
                recovery(1),
                reloads,
                (System.nanoTime() - began) / 60e9);
        try {
            Files.createDirectories(RESULTS.getParent());
            var text = Files.exists(RESULTS) ? line : HEADER + line;
            Files.writeString(RESULTS, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String recovery(double share) {
        if (recoveries.isEmpty()) {
            return "–";
        }
        var sorted = recoveries.stream().sorted().toList();
        int at = Math.clamp((long) Math.ceil(share * sorted.size()) - 1, 0, sorted.size() - 1);
        return String.format(Locale.ROOT, "%.1f s", sorted.get(at).toMillis() / 1000.0);
    }
}
