package dk.masterclass.worksheet;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.PersonNames;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The team's answers: what stands, what stood before, and the one way to change it. */
@Service
@PreAuthorize("hasRole('PARTICIPANT')")
@Transactional(readOnly = true)
public class Worksheets {

    private final Teams teams;
    private final CurrentPerson currentPerson;
    private final PersonNames names;
    private final StoredAnswers stored;
    private final ChangeLog log;
    private final AnswerSaving saving;
    private final Reckonings reckonings;

    Worksheets(
            Teams teams,
            CurrentPerson currentPerson,
            PersonNames names,
            StoredAnswers stored,
            ChangeLog log,
            AnswerSaving saving,
            Reckonings reckonings) {
        this.teams = teams;
        this.currentPerson = currentPerson;
        this.names = names;
        this.stored = stored;
        this.log = log;
        this.saving = saving;
        this.reckonings = reckonings;
    }

    /** Everything the team has answered, for its members; an instructor reads what was handed in. */
    public Answers answers(TeamId team) {
        teams.asReader(team);
        return stored.answersOf(team);
    }

    /** How often the answers of an exercise were changed: whoever has heard of fewer changes has missed one. */
    public long changes(TeamId team, String exerciseId) {
        teams.asReader(team);
        return stored.changes(
                team.value(), exerciseId + "/", Scope.ofExercise(exerciseId).end());
    }

    /** The exercises and cases in which the team has written something. */
    public Set<String> begun(TeamId team) {
        teams.asReader(team);
        return stored.begun(team.value());
    }

    /** Whether the team has written something in one of these exercises and cases. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean hasBegun(TeamId team, Collection<String> steps) {
        teams.asReader(team);
        return !steps.isEmpty() && stored.existsIn(team.value(), steps) == 1;
    }

    /** The same with all that follows from it: for whatever is read, printed and counted. */
    public Answers effective(TeamId team) {
        return reckonings.of(answers(team)).effective();
    }

    /**
     * Saves what an editor wrote, in this order, and answers each change. When this returns, it is committed; for that
     * reason it cannot be part of somebody else's transaction.
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<SaveResult> save(TeamId team, List<Change> changes) {
        teams.asEditor(team);
        var person = currentPerson.get();
        return saving.save(team, person.id(), person.name(), changes);
    }

    /** What was ever written at an address, the latest first. For members only: it shows drafts. */
    public List<PastValue> history(TeamId team, Address address) {
        teams.asReader(team);
        var changes = log.findByTeamAndAddressOrderById(team.value(), address.toString()).stream()
                .filter(change -> change.outcome() != LoggedChange.Outcome.UNCHANGED)
                .toList();
        var nameOf = names.of(changes.stream().map(LoggedChange::by).collect(toSet()));
        var restoring = new Restoring(log, team.value(), address.toString());
        return changes.stream()
                .map(change -> restoring.value(change, nameOf.getOrDefault(change.by(), "")))
                .toList()
                .reversed();
    }

    /** Who wrote at which question after that moment, the latest first, each person once per question. */
    public List<RecentChange> recentChanges(TeamId team, Instant since, int atMost) {
        teams.asReader(team);
        var latest = log.latest(team.value(), since, Limit.of(atMost));
        var nameOf = names.of(
                latest.stream().map(change -> new PersonId(change.person())).collect(toSet()));
        return latest.stream()
                .flatMap(change -> Address.parse(change.question()).stream()
                        .map(question -> recent(new PersonId(change.person()), question, change.at(), nameOf)))
                .toList();
    }

    /** When each person last wrote in the team; those who never did are not in it. */
    public Map<PersonId, Instant> lastWritten(TeamId team) {
        teams.asReader(team);
        return log.lastWritten(team.value()).stream()
                .collect(toUnmodifiableMap(last -> new PersonId(last.person()), ChangeLog.LastWritten::at));
    }

    private static RecentChange recent(PersonId person, Address question, Instant at, Map<PersonId, String> nameOf) {
        return new RecentChange(person, nameOf.getOrDefault(person, ""), question, at);
    }
}
