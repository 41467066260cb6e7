package dk.masterclass.worksheet;

import static java.util.stream.Collectors.toSet;

import dk.masterclass.people.NotVisible;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.PersonNames;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team's answers were: who changed what when, and how everything stood at a moment. For members only: it shows
 * drafts. Bringing something back is a new change, saved through {@link Worksheets} like any other.
 */
@Service
@PreAuthorize("hasRole('PARTICIPANT')")
@Transactional(readOnly = true)
public class Histories {

    /** Before which all changes lie. */
    public static final long LATEST = Long.MAX_VALUE;

    private static final Limit MOST_CHANGES = Limit.of(5000);

    private static final Set<LoggedChange.Outcome> USED =
            Set.of(LoggedChange.Outcome.SAVED, LoggedChange.Outcome.MERGED);
    private static final Set<LoggedChange.Outcome> NOT_USED = Set.of(LoggedChange.Outcome.CONFLICT);

    private final Teams teams;
    private final PersonNames names;
    private final StoredAnswers stored;
    private final ChangeLog log;

    Histories(Teams teams, PersonNames names, StoredAnswers stored, ChangeLog log) {
        this.teams = teams;
        this.names = names;
        this.stored = stored;
        this.log = log;
    }

    /** The sittings of the newest few thousand changes before a change, the latest first. */
    public List<Sitting> sittings(TeamId team, Scope scope, long before) {
        teams.asReader(team);
        var changes = log.traces(team.value(), scope.place(), scope.end(), before, MOST_CHANGES).stream()
                .filter(change -> scope.contains(change.address()))
                .toList()
                .reversed();
        var people =
                changes.stream().map(change -> new PersonId(change.person())).collect(toSet());
        return Sittings.of(changes, names.of(people));
    }

    /** What became of an answer in a sitting. */
    public Edit edit(TeamId team, Sitting.Part part) {
        teams.asReader(team);
        var address = part.address();
        var first = step(team, address, part.first());
        var last = part.first() == part.last() ? first : step(team, address, part.last());
        return new Edit(address, first.before(), last.after());
    }

    /** The single changes of a sitting at one address before one of them, the newest first. */
    public List<PastStep> steps(TeamId team, Sitting sitting, Sitting.Part part, long before, int atMost) {
        teams.asReader(team);
        var address = part.address().toString();
        long last = Math.min(part.last(), before - 1);
        var changes = log.some(
                team.value(),
                address,
                part.first(),
                last,
                sitting.by().value(),
                sitting.used() ? USED : NOT_USED,
                Limit.of(atMost));
        var restoring = new Restoring(log, team.value(), address);
        return changes.reversed().stream().map(restoring::step).toList().reversed();
    }

    /** One change of an answer. */
    public PastStep step(TeamId team, Address address, long id) {
        teams.asReader(team);
        var change = log.findByTeamAndId(team.value(), id)
                .filter(found -> found.address().equals(address.toString()))
                .orElseThrow(() -> new NotVisible("Change " + id));
        return new Restoring(log, team.value(), address.toString()).step(change);
    }

    /** When a change of the team was made. */
    public Optional<Instant> at(TeamId team, long id) {
        teams.asReader(team);
        return log.findByTeamAndId(team.value(), id).map(LoggedChange::at);
    }

    /** The last change within the scope that had arrived at a moment; none before anybody wrote. */
    public Optional<Long> lastAt(TeamId team, Scope scope, Instant moment) {
        teams.asReader(team);
        return log.lastAt(team.value(), scope.place(), scope.end(), moment);
    }

    /** How an exercise stood right after a change. */
    public Answers asOf(TeamId team, String exerciseId, long last) {
        teams.asReader(team);
        var scope = Scope.ofExercise(exerciseId);
        var now = stored.answersOf(team);
        var then = new TreeMap<Address, Answers.Answer>();
        for (ChangeLog.Revision stood : log.revisionsAfter(team.value(), scope.place(), scope.end(), last)) {
            if (scope.contains(stood.address())) {
                var address = Address.parse(stood.address()).orElseThrow();
                then.put(address, new Answers.Answer(value(team, address, stood.revision(), now), stood.revision()));
            }
        }
        return new Answers(then);
    }

    private Value value(TeamId team, Address address, long revision, Answers now) {
        return now.revisionAt(address) == revision
                ? now.at(address)
                : ValueJson.read(log.jsonAt(team.value(), address.toString(), revision));
    }

    /** The rows of a table that were taken out, the last one first. */
    public List<RemovedRow> removedRows(TeamId team, Address table) {
        teams.asReader(team);
        var now = stored.answersOf(team);
        var removals = now.removedRowsOf(table).stream()
                .flatMap(row -> removal(team, now, table.row(row)).stream())
                .toList();
        var nameOf = names.of(removals.stream().map(LoggedChange::by).collect(toSet()));
        return removals.stream()
                .sorted((one, other) -> Long.compare(other.id(), one.id()))
                .map(removal -> removed(removal, nameOf.getOrDefault(removal.by(), "")))
                .toList();
    }

    private Optional<LoggedChange> removal(TeamId team, Answers now, Address row) {
        return log.findByTeamAndAddressAndRevision(team.value(), row.toString(), now.revisionAt(row));
    }

    private RemovedRow removed(LoggedChange removal, String byName) {
        var row = Address.parse(removal.address()).orElseThrow();
        var place = log.jsonAt(removal.team(), removal.address(), removal.metRevision());
        return new RemovedRow(row, ValueJson.read(place), removal.stoodAt(), byName, removal.at());
    }
}
