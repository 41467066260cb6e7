package dk.masterclass.strategy.manuscript;

import dk.masterclass.checks.Findings;
import java.util.Optional;

/** What a strategy says at its end: what doesn't fit, what is explained, and why it is final all the same. */
public record OpenPoints(Findings findings, Optional<Waiver> waiver) {

    public static OpenPoints none() {
        return of(Findings.none());
    }

    public static OpenPoints of(Findings findings) {
        return new OpenPoints(findings, Optional.empty());
    }
}
