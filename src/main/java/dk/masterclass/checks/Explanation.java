package dk.masterclass.checks;

import java.time.Instant;

/** Why an owner left a finding as it is. */
public record Explanation(String reason, String byName, Instant at) {}
