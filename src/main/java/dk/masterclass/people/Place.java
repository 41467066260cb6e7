package dk.masterclass.people;

/** Where an invitation lets somebody in. */
public sealed interface Place {

    /** A seat on a team, as a participant. */
    record OnTeam(TeamId team) implements Place {}

    /** Teaching a cohort, as an instructor. */
    record Teaching(CohortId cohort) implements Place {}

    /** Looking after an organisation's teams, as its contact. */
    record ContactOf(OrganisationId organisation) implements Place {}

    /** Running the platform, as an administrator. */
    record Administering() implements Place {}
}
