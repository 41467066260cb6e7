package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import java.time.Instant;

/** Who last wrote at a question, and when. {@code question} is without row and column. */
public record RecentChange(PersonId by, String byName, Address question, Instant at) {}
