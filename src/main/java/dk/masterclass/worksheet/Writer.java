package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import java.time.Instant;

/** Who writes for which team, and when. */
record Writer(TeamId team, PersonId person, String name, Instant at) {}
