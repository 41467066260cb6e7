package dk.masterclass.worksheet.ui;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * Who has which exercise open right now. A courtesy, not a lock: it lives in memory, on this node, and a closed lid may
 * stay here for a minute.
 */
@Component
class Presence {

    private record Place(TeamId team, String exercise) {}

    private record Visit(PersonId person, String name, Runnable changed) {}

    private final Map<Place, CopyOnWriteArrayList<Visit>> visits = new ConcurrentHashMap<>();

    /** Somebody opens the exercise; {@code changed} is called when others come or go, until the registration ends. */
    Registration arrive(TeamId team, String exercise, PersonId person, String name, Runnable changed) {
        var place = new Place(team, exercise);
        var visit = new Visit(person, name, changed);
        visits.computeIfAbsent(place, empty -> new CopyOnWriteArrayList<>()).add(visit);
        tellOthers(place, visit);
        return () -> leave(place, visit);
    }

    /** The names of those who have it open, each once. */
    List<String> here(TeamId team, String exercise) {
        return at(new Place(team, exercise)).stream()
                .collect(java.util.stream.Collectors.toMap(Visit::person, Visit::name, (first, again) -> first))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    private void leave(Place place, Visit visit) {
        visits.computeIfPresent(place, (same, present) -> {
            present.remove(visit);
            return present.isEmpty() ? null : present;
        });
        tellOthers(place, visit);
    }

    private void tellOthers(Place place, Visit visit) {
        at(place).stream()
                .filter(other -> other != visit)
                .forEach(other -> other.changed().run());
    }

    private List<Visit> at(Place place) {
        return visits.getOrDefault(place, new CopyOnWriteArrayList<>());
    }
}
