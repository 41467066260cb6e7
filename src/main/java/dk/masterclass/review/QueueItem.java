package dk.masterclass.review;

import dk.masterclass.course.Exercise;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.worksheet.SubmissionSummary;
import java.util.OptionalLong;

/**
 * A submission that waits for an answer.
 *
 * @param changed how many answers read otherwise than in the submission before, where there was one
 */
public record QueueItem(
        SubmissionSummary submission,
        TeamSummary team,
        Exercise exercise,
        PromisedAnswer promised,
        PromisedAnswer.Left left,
        OptionalLong changed) {}
