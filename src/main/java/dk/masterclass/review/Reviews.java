package dk.masterclass.review;

import static java.util.stream.Collectors.toMap;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.SubmissionDetail;
import dk.masterclass.worksheet.SubmissionId;
import dk.masterclass.worksheet.SubmissionSummary;
import dk.masterclass.worksheet.Submissions;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The instructor's desk: what waits, reading one submission, and the verdict. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
@Transactional(readOnly = true)
public class Reviews {

    private final TaughtSubmissions taught;
    private final Submissions submissions;
    private final Teams teams;
    private final AllFeedback all;
    private final Course course;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Reviews(
            TaughtSubmissions taught,
            Submissions submissions,
            Teams teams,
            AllFeedback all,
            Course course,
            CurrentPerson currentPerson,
            Clock clock) {
        this.taught = taught;
        this.submissions = submissions;
        this.teams = teams;
        this.all = all;
        this.course = course;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What waits for an answer from the signed-in instructor and colleagues, the most urgent first. */
    public List<QueueItem> queue() {
        var byId = teams.taught().stream().collect(toMap(TeamSummary::id, team -> team));
        return submissions.awaiting(byId.keySet()).stream()
                .flatMap(submission ->
                        Optional.ofNullable(byId.get(submission.team())).map(team -> item(submission, team)).stream())
                .sorted(Comparator.comparing(item -> item.promised().due()))
                .toList();
    }

    /** One submission, to read and to answer. */
    public Review open(SubmissionId id) {
        var detail = taught.visible(id);
        var summary = detail.summary();
        var before = submissions.before(id);
        return new Review(
                summary,
                teams.asInstructor(summary.team()),
                course,
                exercise(summary.exercise()),
                exercise(summary.exercise()).buildsOn().stream()
                        .flatMap(earlier -> course.exercise(earlier).stream())
                        .toList(),
                taught.isMine(summary),
                detail.answers(),
                before.map(SubmissionDetail::answers),
                written(id),
                before.map(earlier -> written(earlier.summary().id())));
    }

    /** The signed-in instructor will answer it; takes over where a colleague had begun. */
    @Transactional
    public void take(SubmissionId id) {
        taught.visible(id);
        submissions.take(id);
    }

    @Transactional
    public Verdict approve(SubmissionId id) {
        return send(id, true, submissions::approve);
    }

    /** Back to the team. Refused while the team would have nothing to read. */
    @Transactional
    public Verdict giveBack(SubmissionId id) {
        return written(id).saysSomething() ? send(id, false, submissions::giveBack) : Verdict.SAYS_NOTHING;
    }

    private Verdict send(SubmissionId id, boolean approved, Consumer<SubmissionId> verdict) {
        var summary = taught.writable(id).summary();
        var now = clock.instant();
        var me = currentPerson.get().id();
        var feedback = all.findBySubmission(id.value()).orElseGet(() -> new Feedback(summary, me, now));
        feedback.send(approved, me, now);
        all.save(feedback);
        verdict.accept(id);
        return Verdict.SENT;
    }

    private QueueItem item(SubmissionSummary submission, TeamSummary team) {
        var promised = PromisedAnswer.to(submission.submittedAt());
        return new QueueItem(
                submission,
                team,
                exercise(submission.exercise()),
                promised,
                promised.left(clock.instant()),
                changed(submission));
    }

    private OptionalLong changed(SubmissionSummary submission) {
        var now = submissions.detail(submission.id()).answers();
        return submissions
                .before(submission.id())
                .map(earlier -> OptionalLong.of(
                        AnswerReader.changed(course, exercise(submission.exercise()), now, earlier.answers())))
                .orElse(OptionalLong.empty());
    }

    /** What a team has handed in is read, also when the course has dropped the exercise since. */
    private Exercise exercise(String id) {
        return course.exerciseOnceAsked(id);
    }

    private WrittenFeedback written(SubmissionId id) {
        return all.findBySubmission(id.value()).map(Feedback::written).orElseGet(WrittenFeedback::nothing);
    }
}
