package dk.masterclass.people;

/** What became of a wish to invite somebody. */
public enum InvitationResult {
    SENT,
    ALREADY_THERE,
    TEAM_FULL
}
