package dk.masterclass.strategy.queue;

import dk.masterclass.people.PersonId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear about whose work. Nothing stays behind when the last one leaves. */
final class Ears {

    private static final Logger LOG = LoggerFactory.getLogger(Ears.class);

    private final Map<PersonId, Set<Ear>> byPerson = new ConcurrentHashMap<>();

    /** Told apart by identity: the same listener may listen twice. */
    private static final class Ear {
        private final Runnable listener;

        private Ear(Runnable listener) {
            this.listener = listener;
        }
    }

    /** @return what ends listening */
    Runnable add(PersonId person, Runnable listener) {
        var ear = new Ear(listener);
        byPerson.compute(person, (same, present) -> {
            Set<Ear> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            all.add(ear);
            return all;
        });
        return () -> byPerson.computeIfPresent(person, (same, present) -> {
            present.remove(ear);
            return present.isEmpty() ? null : present;
        });
    }

    /** One that fails is reported and keeps nobody else from hearing. */
    void tell(Set<PersonId> people) {
        for (PersonId person : people) {
            for (Ear ear : byPerson.getOrDefault(person, Set.of())) {
                try {
                    ear.listener.run();
                } catch (RuntimeException failed) {
                    LOG.error("Somebody who waits for work could not be told", failed);
                }
            }
        }
    }
}
