package dk.masterclass.strategy.queue;

import java.util.Optional;
import java.util.UUID;

/** Names one piece of work that somebody has asked for. */
public record TicketId(UUID value) {

    static TicketId random() {
        return new TicketId(UUID.randomUUID());
    }

    /** Reads the text of an address; empty if it names nothing. */
    public static Optional<TicketId> parse(String text) {
        try {
            return Optional.of(new TicketId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
