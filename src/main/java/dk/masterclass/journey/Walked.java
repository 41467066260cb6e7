package dk.masterclass.journey;

import dk.masterclass.worksheet.ExerciseState;
import java.util.Map;
import java.util.Set;

/**
 * What one person and their team have behind them.
 *
 * @param read the lessons and cases the person has read
 * @param passed the lessons whose self-test the person has got right
 * @param states the states of the team's exercises; a missing one is a draft
 * @param begun the exercises and cases in which the team has answered something
 */
public record Walked(Set<String> read, Set<String> passed, Map<String, ExerciseState> states, Set<String> begun) {

    public Walked {
        read = Set.copyOf(read);
        passed = Set.copyOf(passed);
        states = Map.copyOf(states);
        begun = Set.copyOf(begun);
    }
}
