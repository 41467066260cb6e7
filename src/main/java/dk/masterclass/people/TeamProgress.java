package dk.masterclass.people;

/** How far a team's strategy is. Declared here for the organisation's contact, implemented where the strategy lives. */
public interface TeamProgress {

    /** From 0 to 100, for a team the signed-in person is a contact of; otherwise {@link NotVisible}. */
    int percent(TeamId team);
}
