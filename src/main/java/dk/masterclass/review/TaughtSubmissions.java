package dk.masterclass.review;

import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.ExerciseState;
import dk.masterclass.worksheet.SubmissionDetail;
import dk.masterclass.worksheet.SubmissionId;
import dk.masterclass.worksheet.SubmissionSummary;
import dk.masterclass.worksheet.Submissions;
import org.springframework.stereotype.Component;

/** The one gate of the review: a submission is reached only by an instructor of its team's cohort. */
@Component
final class TaughtSubmissions {

    private final Submissions submissions;
    private final Teams teams;
    private final CurrentPerson currentPerson;

    TaughtSubmissions(Submissions submissions, Teams teams, CurrentPerson currentPerson) {
        this.submissions = submissions;
        this.teams = teams;
        this.currentPerson = currentPerson;
    }

    /** The submission; refused like a missing one where somebody else teaches the team. */
    SubmissionDetail visible(SubmissionId id) {
        var detail = submissions.detail(id);
        teams.asInstructor(detail.summary().team());
        return detail;
    }

    /** The submission, if the signed-in instructor has taken it and has not answered it yet. */
    SubmissionDetail writable(SubmissionId id) {
        var detail = visible(id);
        if (!isMine(detail.summary())) {
            throw new NoLongerYours("Submission %s is %s, taken by %s"
                    .formatted(id, detail.summary().state(), detail.summary().takenBy()));
        }
        return detail;
    }

    boolean isMine(SubmissionSummary submission) {
        return submission.state() == ExerciseState.IN_REVIEW
                && submission.takenBy().filter(currentPerson.get().id()::equals).isPresent();
    }
}
