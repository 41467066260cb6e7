package dk.masterclass.course.formula;

import java.util.List;

/** A formula that can be computed, or what is wrong with it. */
public sealed interface Compiled {

    record Sound(Formula formula) implements Compiled {}

    record Faulty(List<FormulaFault> faults) implements Compiled {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** @throws IllegalStateException if it is faulty; for formulas that were checked when the course was read */
    default Formula orElseThrow() {
        return switch (this) {
            case Sound sound -> sound.formula();
            case Faulty faulty -> throw new IllegalStateException("Not a sound formula: " + faulty.faults());
        };
    }
}
