package dk.masterclass.checks;

import dk.masterclass.people.TeamId;

/** In this team something was explained, or an explanation was taken back. Told when it is committed. */
record FindingsExplained(TeamId team) {}
