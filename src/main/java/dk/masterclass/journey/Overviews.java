package dk.masterclass.journey;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.strategy.CompletenessCount;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Remarks;
import dk.masterclass.worksheet.Submissions;
import dk.masterclass.worksheet.Worksheets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gathers what the home screen says to the signed-in participant. */
@Service
@PreAuthorize("hasRole('PARTICIPANT')")
public class Overviews {

    private static final Duration FIRST_LOOK_BACK = Duration.ofDays(14);
    private static final int CHANGES = 20;

    private final Course course;
    private final Teams teams;
    private final Worksheets worksheets;
    private final Submissions submissions;
    private final Remarks remarks;
    private final CompletenessCount completeness;
    private final Reading reading;
    private final Plans plans;
    private final HomeVisits visits;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Overviews(
            Course course,
            Teams teams,
            Worksheets worksheets,
            Submissions submissions,
            Remarks remarks,
            CompletenessCount completeness,
            Reading reading,
            Plans plans,
            HomeVisits visits,
            CurrentPerson currentPerson,
            Clock clock) {
        this.course = course;
        this.teams = teams;
        this.worksheets = worksheets;
        this.submissions = submissions;
        this.remarks = remarks;
        this.completeness = completeness;
        this.reading = reading;
        this.plans = plans;
        this.visits = visits;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What stands on the home screen now; counts as a visit. */
    public Overview visit() {
        var lastVisit = visits.enter(currentPerson.get().id());
        return teams.own().map(team -> of(team, lastVisit)).orElseGet(this::withoutTeam);
    }

    private Overview of(TeamSummary team, Optional<Instant> lastVisit) {
        var answers = worksheets.answers(team.id());
        var since = lastVisit.orElseGet(() -> clock.instant().minus(FIRST_LOOK_BACK));
        return new Overview(
                Optional.of(team),
                teams.ownCohort(),
                Journey.of(
                        course,
                        new Walked(reading.read(), reading.passed(), submissions.states(team.id()), begun(answers)),
                        plans.own()),
                Optional.of(completeness.of(answers, currentPerson.get().language())),
                new News(lastVisit, news(team.id(), since)));
    }

    private Overview withoutTeam() {
        return new Overview(
                Optional.empty(),
                Optional.empty(),
                Journey.of(course, new Walked(reading.read(), reading.passed(), Map.of(), Set.of()), Plan.open()),
                Optional.empty(),
                new News(Optional.empty(), List.of()));
    }

    private static Set<String> begun(Answers answers) {
        return answers.all().entrySet().stream()
                .filter(entry -> !entry.getValue().value().isEmpty())
                .map(entry -> entry.getKey().exercise())
                .collect(toUnmodifiableSet());
    }

    private List<News.Item> news(TeamId team, Instant since) {
        var me = currentPerson.get().id();
        var items = new ArrayList<News.Item>();
        worksheets.recentChanges(team, since, CHANGES).stream()
                .filter(change -> !change.by().equals(me))
                .map(change -> new News.Written(change.byName(), change.question(), change.at()))
                .forEach(items::add);
        for (Exercise exercise : course.exercises()) {
            remarks.overall(team, exercise.id())
                    .filter(feedback -> feedback.at().isAfter(since))
                    .map(feedback ->
                            new News.Answered(feedback.byName(), exercise.id(), feedback.approved(), feedback.at()))
                    .ifPresent(items::add);
        }
        return items;
    }
}
