package dk.masterclass.worksheet;

import dk.masterclass.course.formula.Source;
import java.util.Set;

/**
 * What stands at an address, whoever put it there.
 *
 * @param value the team's own answer, or what the course computes as long as there is none
 */
public record Effective(Value value, Origin origin) {

    /** Where a value comes from. */
    public sealed interface Origin {}

    /** The team wrote it, or nobody did and there is nothing. */
    public record Written() implements Origin {}

    /**
     * Taken from other answers until the team writes its own.
     *
     * @param sources the questions it was taken from; none for an assumption such as 60 %
     */
    public record Taken(Set<Source> sources) implements Origin {
        public Taken {
            sources = Set.copyOf(sources);
        }
    }

    /**
     * Computed, never written.
     *
     * @param sources the questions it was computed from
     */
    public record Computed(Set<Source> sources) implements Origin {
        public Computed {
            sources = Set.copyOf(sources);
        }
    }

    static Effective written(Value value) {
        return new Effective(value, new Written());
    }
}
