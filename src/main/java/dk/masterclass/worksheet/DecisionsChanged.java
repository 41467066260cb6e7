package dk.masterclass.worksheet;

import dk.masterclass.people.TeamId;

/** The team decided something about what its answers give each other. Told when it is committed. */
public record DecisionsChanged(TeamId team) {}
