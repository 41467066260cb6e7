package dk.masterclass.worksheet;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.masterclass.course.Course;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.PersonNames;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What teams handed in: where each exercise stands, what was handed in, and the instructor's way with it. */
@Service
@PreAuthorize("hasAnyRole('PARTICIPANT', 'INSTRUCTOR')")
@Transactional(readOnly = true)
public class Submissions {

    private final Teams teams;
    private final TeamReading reading;
    private final CurrentPerson currentPerson;
    private final PersonNames names;
    private final Course course;
    private final AllSubmissions all;
    private final HandingIn handingIn;
    private final ApplicationEventPublisher events;

    Submissions(
            Teams teams,
            TeamReading reading,
            CurrentPerson currentPerson,
            PersonNames names,
            Course course,
            AllSubmissions all,
            HandingIn handingIn,
            ApplicationEventPublisher events) {
        this.teams = teams;
        this.reading = reading;
        this.currentPerson = currentPerson;
        this.names = names;
        this.course = course;
        this.all = all;
        this.handingIn = handingIn;
        this.events = events;
    }

    /** Hands the exercise in as it stands now, unless something is missing. For editors. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    @Transactional(propagation = Propagation.NEVER)
    public HandInResult submit(TeamId team, String exerciseId) {
        teams.asEditor(team);
        var exercise = course.exercise(exerciseId).orElseThrow(() -> new NotVisible("Exercise " + exerciseId));
        try {
            return handingIn.handIn(team, exercise, currentPerson.get());
        } catch (ConcurrencyFailureException | DataIntegrityViolationException somebodyWasFaster) {
            return handingIn.handIn(team, exercise, currentPerson.get());
        }
    }

    /** The team's newest submission of the exercise, whatever became of it. */
    public Optional<SubmissionSummary> latest(TeamId team, String exerciseId) {
        reading.require(team);
        return all.findFirstByTeamAndExerciseOrderByNumberDesc(team.value(), exerciseId)
                .map(this::summary);
    }

    /** Whether the exercise reads otherwise now than it did when this was handed in. */
    public boolean hasGoneOn(SubmissionId id, Answers now) {
        var submission = visible(id);
        var exercise = List.of(submission.exercise());
        return !values(submission.answers().ofExercises(exercise)).equals(values(now.ofExercises(exercise)));
    }

    private static Map<Address, Value> values(Answers answers) {
        return answers.all().entrySet().stream()
                .filter(entry -> !entry.getValue().value().isEmpty())
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().value()));
    }

    /** Where every exercise of the course stands for the team, in the course's order. */
    public Map<String, ExerciseState> states(TeamId team) {
        reading.require(team);
        var states = new LinkedHashMap<String, ExerciseState>();
        course.exercises().forEach(exercise -> states.put(exercise.id(), ExerciseState.DRAFT));
        all.findByTeamOrderByNumber(team.value())
                .forEach(submission -> states.replace(submission.exercise(), submission.state()));
        return states;
    }

    /** What these teams have with the instructor now, the longest waiting first. The signed-in person teaches them all. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public List<SubmissionSummary> awaiting(Set<TeamId> asked) {
        var taught = teams.taught().stream().map(TeamSummary::id).collect(toSet());
        if (!taught.containsAll(asked)) {
            throw new NotVisible("Teams " + asked);
        }
        return summaries(all.findByTeamInAndStateInOrderBySubmittedAt(
                asked.stream().map(TeamId::value).toList(), List.of(ExerciseState.SUBMITTED, ExerciseState.IN_REVIEW)));
    }

    /** The submission with the answers as they were handed in. */
    public SubmissionDetail detail(SubmissionId id) {
        return detail(visible(id));
    }

    /** The team's previous submission of the same exercise, to see what changed. */
    public Optional<SubmissionDetail> before(SubmissionId id) {
        var submission = visible(id);
        return all.findByTeamAndExerciseAndNumber(
                        submission.team().value(), submission.exercise(), submission.number() - 1)
                .map(this::detail);
    }

    /** The signed-in instructor begins to read it, or goes on where a colleague began. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    @Transactional
    public void take(SubmissionId id) {
        change(id, Submission::take);
    }

    /** Back to the team, with what the instructor wrote. Only by the instructor who has taken it. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    @Transactional
    public void giveBack(SubmissionId id) {
        change(id, Submission::giveBack);
    }

    /** Good enough. Only by the instructor who has taken it. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    @Transactional
    public void approve(SubmissionId id) {
        change(id, Submission::approve);
    }

    private void change(SubmissionId id, BiConsumer<Submission, PersonId> verb) {
        var submission = existing(id);
        teams.asInstructor(submission.team());
        verb.accept(submission, currentPerson.get().id());
        events.publishEvent(submission.event());
    }

    private Submission visible(SubmissionId id) {
        var submission = existing(id);
        reading.require(submission.team());
        return submission;
    }

    private Submission existing(SubmissionId id) {
        return all.findById(id.value()).orElseThrow(() -> new NotVisible("Submission " + id));
    }

    private SubmissionDetail detail(Submission submission) {
        return new SubmissionDetail(summary(submission), submission.answers());
    }

    private SubmissionSummary summary(Submission submission) {
        return summaries(List.of(submission)).getFirst();
    }

    private List<SubmissionSummary> summaries(Collection<Submission> submissions) {
        var nameOf = names.of(submissions.stream().flatMap(Submission::people).collect(toSet()));
        return submissions.stream()
                .map(submission -> submission.summary(nameOf))
                .toList();
    }
}
