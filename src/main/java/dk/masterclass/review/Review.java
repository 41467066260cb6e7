package dk.masterclass.review;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.SubmissionSummary;
import java.util.List;
import java.util.Optional;

/**
 * A submission with all that is needed to answer it.
 *
 * @param isMine whether the signed-in instructor has taken it
 * @param answers as they were handed in, of the exercise and of those it builds on
 * @param before the answers of the submission before
 * @param feedback what is written so far
 * @param last what was sent about the submission before
 */
public record Review(
        SubmissionSummary submission,
        TeamSummary team,
        Course course,
        Exercise exercise,
        List<Exercise> buildsOn,
        boolean isMine,
        Answers answers,
        Optional<Answers> before,
        WrittenFeedback feedback,
        Optional<WrittenFeedback> last) {

    public Review {
        buildsOn = List.copyOf(buildsOn);
    }
}
