package dk.masterclass.people;

import java.time.Instant;
import java.util.Optional;

/** What somebody may do in their team, and who gave them that role when; nobody, as long as they joined with it. */
public record OwnRole(TeamRole role, Optional<String> givenBy, Optional<Instant> givenAt) {}
