package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import java.time.Instant;
import java.util.Optional;

/**
 * An exercise as it was handed in, without its answers.
 *
 * @param number counts the team's submissions of this exercise from 1
 * @param takenBy the instructor who reads it, or who answered it
 */
public record SubmissionSummary(
        SubmissionId id,
        TeamId team,
        String exercise,
        int number,
        Instant submittedAt,
        String submittedByName,
        ExerciseState state,
        Optional<PersonId> takenBy,
        Optional<String> takenByName) {}
