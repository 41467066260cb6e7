package dk.masterclass.security;

import dk.masterclass.people.PersonId;
import java.time.Instant;
import java.util.UUID;

/** Somebody signed in with one browser, since when, and when last seen there. */
record SignIn(UUID id, PersonId person, boolean remembered, Browser browser, Instant signedInAt, Instant lastSeenAt) {}
