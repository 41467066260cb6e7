package dk.masterclass.strategy.queue;

import dk.masterclass.people.TeamId;

/**
 * What somebody has asked for, and how it stands.
 *
 * @param <W> what can be wished for
 */
public record Ticket<W>(TicketId id, TeamId team, W wish, State state) {}
