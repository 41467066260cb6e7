package dk.masterclass.review;

import dk.masterclass.people.TeamSummary;
import dk.masterclass.worksheet.ExerciseState;
import dk.masterclass.worksheet.Progress;
import dk.masterclass.worksheet.SubmissionId;
import java.util.List;
import java.util.Optional;

/** Where each team of a cohort stands with each exercise of the course, in the course's order. */
public record Board(String cohort, List<Row> rows) {

    public Board {
        rows = List.copyOf(rows);
    }

    public record Row(TeamSummary team, List<Place> places) {
        public Row {
            places = List.copyOf(places);
        }

        public Optional<Place> place(String exercise) {
            return places.stream()
                    .filter(place -> place.exercise().equals(exercise))
                    .findFirst();
        }
    }

    /** @param submission the newest one, where anything was handed in */
    public record Place(String exercise, ExerciseState state, Progress progress, Optional<SubmissionId> submission) {}
}
