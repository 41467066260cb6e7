package dk.masterclass.journey;

import java.time.Instant;

/** What somebody noted for themselves beside a lesson or a case, as it stands now. */
public record Note(String step, String text, long revision, Instant at) {}
