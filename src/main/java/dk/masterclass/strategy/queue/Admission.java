package dk.masterclass.strategy.queue;

/** Whether work could be taken in. */
public sealed interface Admission {

    /** It is on the way, or was already. */
    record Accepted(TicketId ticket) implements Admission {}

    /** Too much is waiting as it is. */
    record Full() implements Admission {}

    /** This person has as much on the way as one may have. */
    record EnoughOfOne(int most) implements Admission {}
}
