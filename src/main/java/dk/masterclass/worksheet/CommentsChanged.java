package dk.masterclass.worksheet;

import dk.masterclass.people.TeamId;

/** The team's comments on an exercise are others than before. Told when it is committed. */
public record CommentsChanged(TeamId team, String exercise) {}
