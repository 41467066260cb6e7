package dk.masterclass.worksheet;

/** Where an exercise stands between the team and its instructor. */
public enum ExerciseState {
    /** Never handed in. */
    DRAFT,
    /** Handed in, nobody has taken it yet. */
    SUBMITTED,
    /** An instructor reads it. */
    IN_REVIEW,
    /** It came back with feedback. */
    RETURNED,
    APPROVED;

    /** Whether it is with the instructor, so that it cannot be handed in once more. */
    public boolean isWithInstructor() {
        return this == SUBMITTED || this == IN_REVIEW;
    }
}
