package dk.masterclass.worksheet;

import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Who is in which exercise right now, and in which field. A courtesy, not a lock: it lives in memory, on this node, and
 * whoever stops telling is gone after {@link #PATIENCE}, whether the tab was closed, the lid, or the whole computer.
 */
@Service
public class Presence {

    static final Duration PATIENCE = Duration.ofSeconds(40);
    static final int MOST_TABS = 8;

    private final Teams teams;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final Map<TeamId, Map<Tab, Visit>> byTeam = new ConcurrentHashMap<>();
    private final Listeners<TeamId> listeners = new Listeners<>();

    Presence(Teams teams, CurrentPerson currentPerson, Clock clock) {
        this.teams = teams;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Somebody of the team, and where: in an exercise, and in one of its fields unless just reading. */
    public record Visitor(PersonId person, String name, String exercise, Optional<Address> field) {}

    private record Tab(PersonId person, String client) {}

    private record Visit(Visitor visitor, Instant until) {}

    /** The signed-in member is in the exercise and in this field, in the tab of this name. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void arrive(TeamId team, String client, String exercise, Optional<Address> field) {
        teams.asReader(team);
        var me = currentPerson.get();
        var visit = new Visit(
                new Visitor(me.id(), me.name(), exercise, field),
                clock.instant().plus(PATIENCE));
        change(team, visits -> {
            // Moves to the end, so that of too many tabs the ones forgotten longest go first.
            visits.remove(new Tab(me.id(), client));
            visits.put(new Tab(me.id(), client), visit);
            return withoutTooMany(visits, me.id());
        });
    }

    /** The tab of this name is closed, or shows something else. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void leave(TeamId team, String client) {
        teams.asReader(team);
        var tab = new Tab(currentPerson.get().id(), client);
        change(team, visits -> {
            visits.remove(tab);
            return visits;
        });
    }

    /** Everybody of the team who is somewhere, by name. Somebody with two tabs is in two places. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public List<Visitor> of(TeamId team) {
        teams.asReader(team);
        return visitors(byTeam.getOrDefault(team, Map.of()));
    }

    /** Tells when somebody comes, goes or changes fields. Listeners should only pass it on: others wait behind them. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public Registration listen(TeamId team, Runnable listener) {
        teams.asReader(team);
        return listeners.add(team, changed -> listener.run());
    }

    /** Lets those go who have not told for too long. */
    @Scheduled(fixedDelayString = "${masterclass.presence-round:3s}")
    void sweep() {
        var now = clock.instant();
        for (TeamId team : byTeam.keySet()) {
            change(team, visits -> {
                visits.values().removeIf(visit -> !now.isBefore(visit.until()));
                return visits;
            });
        }
    }

    private void change(TeamId team, UnaryOperator<Map<Tab, Visit>> work) {
        var isOther = new AtomicBoolean();
        byTeam.compute(team, (same, before) -> {
            var present = before == null ? Map.<Tab, Visit>of() : before;
            var after = work.apply(new LinkedHashMap<>(present));
            isOther.set(!visitors(present).equals(visitors(after)));
            return after.isEmpty() ? null : after;
        });
        if (isOther.get()) {
            listeners.tell(team, team);
        }
    }

    private static Map<Tab, Visit> withoutTooMany(Map<Tab, Visit> visits, PersonId person) {
        var tabs = visits.keySet().stream()
                .filter(tab -> tab.person().equals(person))
                .toList();
        tabs.stream().limit(Math.max(0, tabs.size() - MOST_TABS)).forEach(visits::remove);
        return visits;
    }

    private static List<Visitor> visitors(Map<Tab, Visit> visits) {
        return visits.values().stream()
                .map(Visit::visitor)
                .distinct()
                .sorted(Comparator.comparing(Visitor::name)
                        .thenComparing(Visitor::exercise)
                        .thenComparing(visitor ->
                                visitor.field().map(Address::toString).orElse("")))
                .toList();
    }
}
