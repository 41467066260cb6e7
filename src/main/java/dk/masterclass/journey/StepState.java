package dk.masterclass.journey;

import dk.masterclass.worksheet.ExerciseState;

/** How far somebody is with one step: a text is read or not, an exercise goes its way to the instructor and back. */
public enum StepState {
    UNREAD,
    READ,
    NOT_BEGUN,
    BEGUN,
    SUBMITTED,
    WITH_INSTRUCTOR,
    RETURNED,
    APPROVED;

    static StepState of(ExerciseState state, boolean begun) {
        return switch (state) {
            case DRAFT -> begun ? BEGUN : NOT_BEGUN;
            case SUBMITTED -> SUBMITTED;
            case IN_REVIEW -> WITH_INSTRUCTOR;
            case RETURNED -> RETURNED;
            case APPROVED -> APPROVED;
        };
    }

    /** Nothing is left to do here, by anybody. */
    public boolean isDone() {
        return this == READ || this == APPROVED;
    }

    /** An exercise that the instructor has, or is content with. */
    public boolean isHandedIn() {
        return this == SUBMITTED || this == WITH_INSTRUCTOR || this == APPROVED;
    }

    /** It is the participant's turn. */
    public boolean isOpen() {
        return this == UNREAD || this == NOT_BEGUN || this == BEGUN || this == RETURNED;
    }
}
