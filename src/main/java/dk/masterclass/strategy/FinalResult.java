package dk.masterclass.strategy;

import dk.masterclass.strategy.versions.StrategyVersion;

/** What became of making a strategy final. */
public sealed interface FinalResult {

    record Made(StrategyVersion version) implements FinalResult {}

    /** Nothing was answered otherwise since this version: it still is the final one. */
    record Unchanged(StrategyVersion version) implements FinalResult {}

    /** It is not final, because of these. */
    record Open(Obstacles obstacles) implements FinalResult {}
}
