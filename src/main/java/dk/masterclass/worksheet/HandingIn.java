package dk.masterclass.worksheet;

import static java.util.stream.Collectors.toSet;

import dk.masterclass.course.Exercise;
import dk.masterclass.people.CurrentPerson.SignedIn;
import dk.masterclass.people.PersonNames;
import dk.masterclass.people.TeamId;
import dk.masterclass.ui.Messages;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands an exercise in: checks the answers that stand now and keeps exactly those, in one transaction. */
@Component
class HandingIn {

    private final StoredAnswers stored;
    private final AllSubmissions all;
    private final PersonNames names;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Reckonings reckonings;

    HandingIn(
            StoredAnswers stored,
            AllSubmissions all,
            PersonNames names,
            Messages messages,
            ApplicationEventPublisher events,
            Clock clock,
            Reckonings reckonings) {
        this.stored = stored;
        this.all = all;
        this.names = names;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
        this.reckonings = reckonings;
    }

    @Transactional
    HandInResult handIn(TeamId team, Exercise exercise, SignedIn person) {
        var latest = all.findFirstByTeamAndExerciseOrderByNumberDesc(team.value(), exercise.id());
        var open = latest.filter(submission -> submission.state().isWithInstructor());
        if (open.isPresent()) {
            return new HandInResult.AlreadySubmitted(summary(open.get()));
        }
        var answers = reckonings.of(stored.answersOf(team)).effective();
        var lacks = HandInCheck.of(exercise, answers, person.language(), messages);
        if (!lacks.isEmpty()) {
            return new HandInResult.Lacking(lacks);
        }
        var writer =
                new Writer(team, person.id(), person.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        int number = latest.map(submission -> submission.number() + 1).orElse(1);
        var submission = all.saveAndFlush(new Submission(writer, exercise.id(), number, part(exercise, answers)));
        events.publishEvent(submission.event());
        return new HandInResult.Submitted(summary(submission));
    }

    /** The answers of the exercise, of those it builds on, which the instructor reads beside it, and of those it refers to. */
    private static Answers part(Exercise exercise, Answers answers) {
        var exercises = new HashSet<>(exercise.buildsOn());
        exercises.add(exercise.id());
        RowNames.tablesOf(exercise).forEach(table -> exercises.add(table.exercise()));
        return answers.ofExercises(exercises);
    }

    private SubmissionSummary summary(Submission submission) {
        return submission.summary(names.of(submission.people().collect(toSet())));
    }
}
