package dk.masterclass.people;

import java.time.Instant;

/** Somebody has another role in their team than before. Told when it is committed. */
public record RoleChanged(TeamId team, PersonId person, TeamRole role, PersonId by, Instant at) {}
