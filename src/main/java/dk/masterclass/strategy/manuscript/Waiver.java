package dk.masterclass.strategy.manuscript;

import dk.masterclass.checks.Reason;
import java.util.List;

/**
 * An owner makes a strategy final although something is open.
 *
 * @param exercises those with questions that should have been answered, such as {@code 1A}
 */
public record Waiver(Reason reason, List<String> exercises) {
    public Waiver {
        exercises = List.copyOf(exercises);
    }
}
