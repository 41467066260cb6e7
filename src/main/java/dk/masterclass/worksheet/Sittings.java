package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Puts the many changes of the log together into sittings. Goes by the order of the log, not by the clock. */
final class Sittings {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final List<Open> open = new ArrayList<>();
    private final List<Open> closed = new ArrayList<>();

    private Sittings() {}

    /** @param changes in the order of the log */
    static List<Sitting> of(List<ChangeLog.Trace> changes, Map<PersonId, String> names) {
        var sittings = new Sittings();
        changes.forEach(sittings::add);
        sittings.closed.addAll(sittings.open);
        return sittings.closed.stream()
                .map(sitting -> sitting.close(names))
                .sorted(Comparator.comparingLong(Sitting::last).reversed())
                .toList();
    }

    private void add(ChangeLog.Trace change) {
        close(sitting -> sitting.endsBefore(change));
        var goesOn = open.stream().filter(sitting -> sitting.isOf(change)).findFirst();
        var sitting = goesOn.orElseGet(() -> begun(change));
        sitting.add(change);
    }

    private Open begun(ChangeLog.Trace change) {
        var begun = new Open(change);
        open.add(begun);
        return begun;
    }

    private void close(Predicate<Open> isOver) {
        open.stream().filter(isOver).forEach(closed::add);
        open.removeIf(isOver);
    }

    /** A sitting that may still go on. */
    private static final class Open {

        private final UUID person;
        private final boolean used;
        private final Instant from;
        private final Map<String, Sitting.Part> parts = new LinkedHashMap<>();
        private Instant to;
        private boolean merged;

        Open(ChangeLog.Trace first) {
            this.person = first.person();
            this.used = first.isUsed();
            this.from = first.at();
            this.to = first.at();
        }

        boolean isOf(ChangeLog.Trace change) {
            return person.equals(change.person()) && used == change.isUsed();
        }

        /** After a long pause, and when something else gets to stand at one of its addresses. */
        boolean endsBefore(ChangeLog.Trace next) {
            return isOf(next)
                    ? Duration.between(to, next.at()).compareTo(LONGEST_PAUSE) > 0
                    : next.isUsed() && parts.containsKey(next.address());
        }

        void add(ChangeLog.Trace change) {
            parts.merge(
                    change.address(),
                    part(change),
                    (sum, one) -> new Sitting.Part(sum.address(), sum.first(), one.last(), sum.changes() + 1));
            to = change.at();
            merged |= change.outcome() == LoggedChange.Outcome.MERGED;
        }

        private static Sitting.Part part(ChangeLog.Trace change) {
            var address = Address.parse(change.address())
                    .orElseThrow(() -> new IllegalStateException("Not an address: " + change.address()));
            return new Sitting.Part(address, change.id(), change.id(), 1);
        }

        Sitting close(Map<PersonId, String> names) {
            var by = new PersonId(person);
            return new Sitting(by, names.getOrDefault(by, ""), from, to, used, merged, List.copyOf(parts.values()));
        }
    }
}
