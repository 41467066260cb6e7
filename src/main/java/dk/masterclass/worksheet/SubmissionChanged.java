package dk.masterclass.worksheet;

import dk.masterclass.people.TeamId;

/** An exercise was handed in, taken, returned or approved. Told when it is committed. */
public record SubmissionChanged(TeamId team, String exercise, SubmissionId id, ExerciseState state) {}
