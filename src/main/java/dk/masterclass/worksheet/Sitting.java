package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * What one person changed without a long pause and without somebody else writing at the same place in between: a text
 * that was typed for ten minutes is hundreds of changes and one sitting.
 *
 * @param used whether it got to stand; else it met a conflict and is kept beside what stood
 * @param merged whether some of it was brought together with somebody else's words
 */
public record Sitting(
        PersonId by, String byName, Instant from, Instant to, boolean used, boolean merged, List<Part> parts) {

    public Sitting {
        parts = List.copyOf(parts);
    }

    /**
     * What happened at one address.
     *
     * @param first the first change, by its number in the log
     * @param last the last one
     */
    public record Part(Address address, long first, long last, int changes) {}

    public long first() {
        return parts.stream().mapToLong(Part::first).min().orElseThrow();
    }

    public long last() {
        return parts.stream().mapToLong(Part::last).max().orElseThrow();
    }

    public int changes() {
        return parts.stream().mapToInt(Part::changes).sum();
    }
}
